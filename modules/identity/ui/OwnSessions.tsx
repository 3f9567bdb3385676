import { Button, dutchMoment, ErrorState } from "@vliegwiel/ui-kit";
import { useAct } from "../../../platform/browser/query.ts";
import * as contract from "../contract.ts";

/** Where one is logged in, and the way to end that. */
export function OwnSessions({ sessions }: { sessions: contract.OwnLogIn["sessions"] }) {
  const end = useAct(contract.endSession);
  const endOthers = useAct(contract.endOtherSessions);
  const problem = end.problem ?? endOthers.problem;
  return (
    <section className="vw-stack vw-gap-2">
      <h2>Waar u bent ingelogd</h2>
      {problem && <ErrorState problem={problem} kept="U bent hier nog ingelogd." />}
      <ul className="vw-stack vw-gap-2">
        {sessions.map(({ id, device, lastSeen, current }) => (
          <li key={id}>
            <p>
              <strong>{device || "Onbekend apparaat"}</strong>
              {current ? ", dit apparaat" : `, laatst gezien op ${dutchMoment(lastSeen)}`}
            </p>
            {!current && (
              <Button kind="subtle" busy={end.busy} onClick={() => void end.act({ id }).catch(() => undefined)}>
                Uitloggen op {device || "onbekend apparaat"}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {sessions.length > 1 && (
        <div>
          <Button busy={endOthers.busy} onClick={() => void endOthers.act({}).catch(() => undefined)}>
            Overal anders uitloggen
          </Button>
        </div>
      )}
    </section>
  );
}
