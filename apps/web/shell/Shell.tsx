import { Outlet, useLocation, useRouter } from "@tanstack/react-router";
import { Announcer, SkipLink } from "@vliegwiel/ui-kit";
import type { MouseEvent } from "react";
import { Bell } from "../../../modules/notifications/ui/index.ts";
import { useSession } from "../../../platform/browser/session.ts";
import { useConfiguration } from "../appearance.ts";
import { Brand } from "./Brand.tsx";
import { Footer } from "./Footer.tsx";
import { Navigation, navItems } from "./Navigation.tsx";
import { StartPage } from "./start-page.ts";
import { WhoAmI } from "./WhoAmI.tsx";

/** The address inside this site that a plain click on a link goes to; undefined when the browser should handle it. */
const insideAddress = (event: MouseEvent): string | undefined => {
  if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey)
    return undefined;
  const link = event.target instanceof Element ? event.target.closest("a[href]") : null;
  if (!(link instanceof HTMLAnchorElement) || link.target || link.hasAttribute("download")) return undefined;
  const url = new URL(link.href);
  const samePage = url.pathname === window.location.pathname && url.hash !== "";
  if (url.origin !== window.location.origin || samePage || url.pathname.startsWith("/api/")) return undefined;
  return url.pathname + url.search + url.hash;
};

/** What stands around every page. Links are plain links everywhere; here a click becomes a change of page. */
export function Shell() {
  const router = useRouter();
  const { actor } = useSession();
  const { demo } = useConfiguration();
  const { pathname } = useLocation();
  const follow = (event: MouseEvent) => {
    const href = insideAddress(event);
    if (href === undefined) return;
    event.preventDefault();
    void router.navigate({ href });
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it listens to the links inside it and is no control itself
    // biome-ignore lint/a11y/useKeyWithClickEvents: the browser turns Enter on a link into a click
    <div className="vw-shell" onClick={follow}>
      <SkipLink />
      <header className="vw-header">
        {demo && (
          <p className="vw-demo vw-no-print">
            <span className="vw-column">
              <strong>Proefomgeving.</strong> Alle mensen en gegevens zijn verzonnen. Vul hier niets echts in.
            </span>
          </p>
        )}
        <div className="vw-bar">
          <div className="vw-column vw-bar__inner">
            <Brand />
            <Navigation actor={actor} />
            {actor && actor.kind !== "none" && <Bell place={pathname} />}
            <WhoAmI actor={actor} />
          </div>
        </div>
      </header>
      <main id="inhoud" className="vw-main" tabIndex={-1}>
        <div className="vw-column">
          <StartPage value={actor ? navItems(actor)[0] : undefined}>
            <Outlet />
          </StartPage>
        </div>
      </main>
      <Footer />
      <Announcer />
    </div>
  );
}
