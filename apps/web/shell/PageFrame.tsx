import { ErrorState, LinkButton, LoadingFrame, Page } from "@vliegwiel/ui-kit";
import { Component, lazy, type ReactNode, Suspense, useEffect } from "react";
import { useGoTo } from "../../../platform/browser/address.ts";
import type { PageAccess, PageRoute } from "../../../platform/browser/page.ts";
import { asProblem, type Problem } from "../../../platform/browser/problem.ts";
import { type Actor, useSession } from "../../../platform/browser/session.ts";

type BoundaryProps = { title: string; children: ReactNode };

/** A page that breaks says so in its own place; the menu stays. */
class Boundary extends Component<BoundaryProps, { problem: Problem | undefined }> {
  override state = { problem: undefined as Problem | undefined };

  static getDerivedStateFromError(thrown: unknown) {
    return { problem: asProblem(thrown) };
  }

  override render() {
    if (!this.state.problem) return this.props.children;
    return (
      <Page title={this.props.title}>
        <ErrorState
          problem={this.state.problem}
          kept="Wat al was opgeslagen, is er nog."
          onRetry={() => window.location.reload()}
        >
          <p>Laad de pagina opnieuw. Blijft het misgaan, vertel het dan aan de beheerder van uw regio.</p>
        </ErrorState>
      </Page>
    );
  }
}

const admits = (access: PageAccess, actor: Actor): boolean =>
  access === "public" || access === "any" || access === actor.kind;

/** To the log-in page or the choice of a role, and back here afterwards. */
function Via({ address, title }: { address: "/inloggen" | "/kies-rol"; title: string }) {
  const goTo = useGoTo();
  useEffect(() => {
    const here = window.location.pathname + window.location.search;
    goTo(`${address}?terug=${encodeURIComponent(here)}`, { replace: true });
  }, [goTo, address]);
  return <LoadingFrame title={title} />;
}

function OtherDoor({ title, access }: { title: string; access: PageAccess }) {
  const forWhom = access === "person" ? "voor de persoon om wie het gaat" : "voor mensen die hier werken";
  return (
    <Page title={title} lead={`Deze pagina is ${forWhom}. U bent nu ingelogd in een andere rol.`}>
      <div>
        <LinkButton href="/">Naar de voorpagina</LinkButton>
      </div>
    </Page>
  );
}

function Guarded({ page, children }: { page: PageRoute; children: ReactNode }) {
  const { actor } = useSession();
  if (page.access === "public") return children;
  if (actor === undefined) return <LoadingFrame title={page.title} />;
  if (actor === null) return <Via address="/inloggen" title={page.title} />;
  if (actor.kind === "none" && page.access !== "any") return <Via address="/kies-rol" title={page.title} />;
  return admits(page.access, actor) ? children : <OtherDoor title={page.title} access={page.access} />;
}

/** Sets the title of the tab, asks who may come in, shows the frame while the code of the page arrives. */
export const framed = (page: PageRoute): (() => ReactNode) => {
  const Content = lazy(page.load);
  return function Framed() {
    useEffect(() => {
      document.title = `${page.title} – Vliegwiel`;
    }, []);
    return (
      <Boundary key={page.path} title={page.title}>
        <Guarded page={page}>
          <Suspense fallback={<LoadingFrame title={page.title} />}>
            <Content />
          </Suspense>
        </Guarded>
      </Boundary>
    );
  };
};
