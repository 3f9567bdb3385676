import "./case-consultation.css";
import {
  announce,
  Button,
  Card,
  dutchDate,
  ErrorState,
  LinkButton,
  LoadingFrame,
  Page,
  StatusBadge,
} from "@vliegwiel/ui-kit";
import { useGoTo, usePathParam } from "../../../platform/browser/address.ts";
import { useAct, useEndpoint } from "../../../platform/browser/query.ts";
import { acceptAgreement, finishAgreement, getOwnPromise, giveBackPromise, type OwnPromise } from "../contract.ts";
import { stateWord } from "./wording.ts";

const title = "Wat je toezegde";
const crumbs = [{ href: "/mijn-werk", label: "Mijn werk" }];

function Acts({ found }: { found: OwnPromise }) {
  const accept = useAct(acceptAgreement);
  const finish = useAct(finishAgreement);
  const back = useAct(giveBackPromise);
  const goTo = useGoTo();
  const problem = accept.problem ?? finish.problem ?? back.problem;
  const at = { id: found.id, version: found.version };
  const say = (words: string) => () => announce(words);
  const stay = () => undefined;
  return (
    <>
      {problem && (
        <ErrorState
          problem={problem}
          kept="Er is niets veranderd. Laad de pagina opnieuw als iemand anders de afspraak veranderde."
        />
      )}
      <div className="vw-cluster vw-gap-2 vw-no-print">
        {found.may.accept.allowed && (
          <Button kind="primary" busy={accept.busy} onClick={() => void accept.act(at).then(say("Toegezegd."), stay)}>
            Toezeggen
          </Button>
        )}
        {found.state === "open" && found.accepted && (
          <Button
            kind="primary"
            busy={finish.busy}
            onClick={() => void finish.act({ ...at, state: "done" }).then(say("Afgevinkt."), stay)}
          >
            Gedaan
          </Button>
        )}
        {found.state !== "open" && (
          <Button
            kind="subtle"
            busy={finish.busy}
            onClick={() => void finish.act({ ...at, state: "open" }).then(say("Weer open."), stay)}
          >
            Weer openzetten
          </Button>
        )}
        {found.may.giveBack.allowed && (
          <Button
            busy={back.busy}
            onClick={() =>
              void back.act(at).then(() => {
                announce("Teruggegeven. Wie de casus inbracht, pakt het op.");
                goTo("/mijn-werk");
              }, stay)
            }
          >
            Dit lukt mij niet: teruggeven
          </Button>
        )}
      </div>
      {found.may.giveBack.allowed && (
        <p className="vw-quiet">
          Geef je het terug, dan komt het bij wie de casus inbracht. Je hoeft niet te zeggen waarom.
        </p>
      )}
    </>
  );
}

/** One's own promise, also for a guest who sees nothing else of the case any more. */
export default function PromisePage() {
  const id = usePathParam("promiseId");
  const { data: found, problem, refetch } = useEndpoint(getOwnPromise, { id });
  if (problem)
    return (
      <Page title={title} breadcrumb={crumbs}>
        <ErrorState problem={problem} kept="Er is niets veranderd." onRetry={() => void refetch()} />
      </Page>
    );
  if (!found) return <LoadingFrame title={title} />;
  return (
    <Page title={title} breadcrumb={crumbs}>
      <Card>
        <p className="vw-text">
          <strong>{found.what}</strong>
        </p>
        <div className="vw-cluster vw-gap-2">
          <span>Voor {dutchDate(found.dueOn)}</span>
          {found.state === "open" ? (
            <StatusBadge tone={found.accepted ? "info" : "waiting"}>
              {found.accepted ? "Toegezegd" : "Nog niet toegezegd"}
            </StatusBadge>
          ) : (
            <StatusBadge tone={found.state === "done" ? "success" : "neutral"}>{stateWord[found.state]}</StatusBadge>
          )}
        </div>
      </Card>
      <Acts found={found} />
      {found.case ? (
        <LinkButton href={`/casus/${found.case.caseId}`}>Naar de casus</LinkButton>
      ) : (
        <p className="vw-quiet">Je was hier te gast. De casus zelf zie je niet meer; wat je toezegde wel.</p>
      )}
    </Page>
  );
}
