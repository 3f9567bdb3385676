import { announce, Button, ErrorState } from "@vliegwiel/ui-kit";
import { useAct } from "../../../platform/browser/query.ts";
import type { Meeting } from "../../case-consultation/ui/parts/index.ts";
import { beginMeeting, endMeeting, type Live } from "../contract.ts";
import type { useSteer } from "./LiveBar.tsx";

/** The one next step of the chair: begin, put the next case on the table, round off, end. */
export function NextStep({
  meeting,
  live,
  steering,
}: {
  meeting: Meeting;
  live: Live | undefined;
  steering: ReturnType<typeof useSteer>;
}) {
  const beginning = useAct(beginMeeting);
  const ending = useAct(endMeeting);
  if (!meeting.may.run.allowed || meeting.status === "done" || meeting.status === "cancelled") return null;
  const { meetingId } = meeting;
  const problem = beginning.problem ?? ending.problem;
  const end = () =>
    void ending.act({ meetingId }).then(
      () => {
        announce("Het overleg is afgesloten.");
        // The button goes with the act; the page itself is what comes next.
        document.querySelector<HTMLElement>("main h1")?.focus();
      },
      () => undefined,
    );
  const begin = () =>
    void beginning.act({ meetingId }).then(
      ({ begunBy }) =>
        announce(
          begunBy
            ? `${begunBy.name ?? "Een collega"} was je net voor. Het overleg is begonnen en jij doet mee.`
            : "Het overleg is begonnen.",
        ),
      () => undefined,
    );
  return (
    <>
      {problem && <ErrorState problem={problem} kept="Wat er is opgeschreven, is bewaard." />}
      {beginning.answer?.begunBy && (
        <p role="status">
          {beginning.answer.begunBy.name ?? "Een collega"} begon het overleg net voor jou. Jullie leiden het samen.
        </p>
      )}
      {meeting.status === "planned" ? (
        <Button kind="primary" busy={beginning.busy} onClick={begin}>
          Overleg beginnen
        </Button>
      ) : live?.phase === "closing" ? (
        <Button kind="primary" busy={ending.busy} onClick={end}>
          Overleg afsluiten
        </Button>
      ) : (
        <Button
          kind={
            live?.phase === "between" && meeting.agenda.every(({ discussed }) => discussed) ? "primary" : "secondary"
          }
          busy={steering.busy}
          onClick={() => void steering.steer({ act: "closing" }, "Jullie ronden het overleg af.")}
        >
          Overleg afronden
        </Button>
      )}
    </>
  );
}
