import { Button, ErrorState, Notice, Page } from "@vliegwiel/ui-kit";
import { useAct } from "../../../platform/browser/query.ts";
import { stopMail } from "../contract.ts";

/**
 * Where the link in the mail leads. One presses the button oneself: programs that look through a mailbox open links too.
 * The secret stands behind the #, so that no server on the way writes it down.
 */
export default function StopMailPage() {
  const { act, busy, problem, answer } = useAct(stopMail);
  const secret = window.location.hash.slice(1);
  const noLongerWorks = problem !== undefined && [404, 422].includes(problem.status);
  return (
    <Page
      title="De mail uitzetten"
      lead="Na deze keuze komt er geen mail van de dag meer. In Vliegwiel zelf blijven de meldingen staan."
    >
      {answer ? (
        <Notice tone="success" title="De mail staat uit" live="status">
          <p>
            Toch weer mail? Dat kan bij <a href="/meldingen/instellingen">Meldingen instellen</a>.
          </p>
        </Notice>
      ) : (
        <>
          {problem && !noLongerWorks && <ErrorState problem={problem} kept="Er is niets veranderd." />}
          {noLongerWorks && (
            <Notice tone="warning" title="Deze link werkt niet meer" live="alert">
              <p>
                Open de link in de nieuwste mail, of zet de mail uit bij{" "}
                <a href="/meldingen/instellingen">Meldingen instellen</a>.
              </p>
            </Notice>
          )}
          <div>
            <Button kind="primary" busy={busy} onClick={() => void act({ secret }).catch(() => undefined)}>
              Mail uitzetten
            </Button>
          </div>
        </>
      )}
    </Page>
  );
}
