import { announce, Button, Cluster, ErrorState, Notice, Select, StatusBadge } from "@vliegwiel/ui-kit";
import { useEffect, useRef } from "react";
import { useAct } from "../../../platform/browser/query.ts";
import { dismissNudge, type Live, steerMeeting } from "../contract.ts";
import { ClockView } from "./ClockView.tsx";

type Steer = ReturnType<typeof useSteer>;

/** What a chair presses; every press says which screen it was pressed on, so that a late one does nothing. */
export const useSteer = (live: Live | undefined) => {
  const { act, busy, problem } = useAct(steerMeeting);
  const steer = (what: Omit<Parameters<typeof act>[0], "meetingId" | "version">, said?: string): Promise<boolean> =>
    live
      ? act({ meetingId: live.meetingId, version: live.version, ...what }).then(
          () => {
            if (said) announce(said);
            return true;
          },
          () => false,
        )
      : Promise.resolve(false);
  return { steer, busy, problem };
};

const phaseWord: Record<Exclude<Live["phase"], "planned" | "ended">, { title: string; what: string }> = {
  arriving: { title: "Binnenkomen", what: "Kijk wie er is, en kijk eerst terug naar de vorige keer." },
  case: { title: "Even zonder jou", what: "Je scherm gaat vanzelf verder bij de volgende casus." },
  between: { title: "Tussen twee casussen", what: "De voorzitter legt zo de volgende casus op tafel." },
  closing: { title: "Afronden", what: "Wat staat nog open, en was dit je tijd waard?" },
};

/** Where the group is now: the step, the time, what to do in it. The chair leads from here. */
export function LiveBar({ live, answeredAt, steering }: { live: Live; answeredAt: number; steering: Steer }) {
  const { turn, method, phase } = live;
  const step = turn ? method.steps[turn.clock.step - 1] : undefined;
  const said = useRef(step?.title);
  useEffect(() => {
    // Said once, politely, when the group moves on; what one reads stays where it is.
    if (step && said.current !== step.title) announce(`Nu: ${step.title}`);
    said.current = step?.title;
  }, [step]);
  if (phase === "planned" || phase === "ended") return null;
  return (
    <section className="vw-live vw-no-print" aria-labelledby="nu">
      <div className="vw-live__now">
        <h2 id="nu" tabIndex={-1}>
          {step && turn ? `Stap ${turn.clock.step} van ${method.steps.length}: ${step.title}` : phaseWord[phase].title}
        </h2>
        {turn && <ClockView clock={turn.clock} answeredAt={answeredAt} />}
      </div>
      <p>{step?.what ?? phaseWord[phase].what}</p>
      {turn && (
        <ol className="vw-steps" aria-label={`Stappen van ${method.title}`}>
          {method.steps.map(({ title }, at) => (
            <li key={title} {...(turn.clock.step === at + 1 && { "aria-current": "step" as const })}>
              {at + 1}. {title}
            </li>
          ))}
        </ol>
      )}
      {turn?.nudge && <Nudge meetingId={live.meetingId} word={turn.nudge} />}
      {steering.problem && <ErrorState problem={steering.problem} kept="Wat er is opgeschreven, is bewaard." />}
      {turn && live.may.lead.allowed && <Lead live={live} turn={turn} steering={steering} />}
    </section>
  );
}

function Nudge({ meetingId, word }: { meetingId: string; word: string }) {
  const { act, busy } = useAct(dismissNudge);
  return (
    <Notice title="Praten jullie nog over werk?" live="status">
      <p>
        In de notities en adviezen staat “{word}”, en nog niets over werk. Inkomen telt, en soms is dat alles. Vraag
        ook: wat wil en kan iemand zelf?
      </p>
      <Button kind="subtle" busy={busy} onClick={() => void act({ meetingId }).catch(() => undefined)}>
        Niet meer vragen bij deze casus
      </Button>
    </Notice>
  );
}

function Lead({ live, turn, steering }: { live: Live; turn: NonNullable<Live["turn"]>; steering: Steer }) {
  const { steer, busy } = steering;
  const { step, running } = turn.clock;
  const next = live.method.steps[step];
  return (
    <div className="vw-lead">
      <Cluster>
        {next ? (
          <Button kind="primary" busy={busy} onClick={() => void steer({ act: "step", step: step + 1 })}>
            {`Volgende stap: ${next.title}`}
          </Button>
        ) : (
          <StatusBadge tone="info">Dit is de laatste stap</StatusBadge>
        )}
        {step > 1 && (
          <Button busy={busy} onClick={() => void steer({ act: "step", step: step - 1 })}>
            Vorige stap
          </Button>
        )}
        <Button
          busy={busy}
          onClick={() =>
            void steer({ act: running ? "pause" : "resume" }, running ? "De klok staat stil." : "De klok loopt weer.")
          }
        >
          {running ? "Pauze" : "Verder"}
        </Button>
        <Button busy={busy} onClick={() => void steer({ act: "more-time", minutes: 2 }, "Twee minuten erbij.")}>
          2 minuten erbij
        </Button>
      </Cluster>
      <div className="vw-method">
        <label htmlFor="werkvorm">Werkvorm</label>
        <Select
          id="werkvorm"
          name="werkvorm"
          value={live.method.key}
          onChange={(event) => void steer({ act: "method", method: event.target.value }, "De werkvorm is veranderd.")}
          options={live.methods.map(({ key, title, minutes }) => ({
            value: key,
            label: `${title} (${minutes} minuten)`,
          }))}
        />
      </div>
    </div>
  );
}
