import { announce, Button, Card, dutchDate, ErrorState, RadioGroup, Stack } from "@vliegwiel/ui-kit";
import { useState } from "react";
import { useAct } from "../../../platform/browser/query.ts";
import { answerHandover, type Handover, type HandoverLine } from "../contract.ts";
import { focusOn } from "./keyboard.ts";
import { wholeProblem } from "./wording.ts";

type Answers = Readonly<Record<string, "yes" | "no">>;

/** One thing: yes or no. Several: yes to all, or per thing; one of the two ways at a time. */
export function AnswerHandover({ handover }: { handover: Handover }) {
  const open = handover.lines.filter(({ state }) => state === "offered");
  const [perThing, setPerThing] = useState(false);
  const [answers, setAnswers] = useState<Answers>({});
  const { act, busy, problem } = useAct(answerHandover);
  // The button goes with the act; the question itself is what comes next.
  const choose = (perOne: boolean) => {
    setPerThing(perOne);
    requestAnimationFrame(() => focusOn("antwoord"));
  };
  const all = (answer: "yes" | "no"): Answers => Object.fromEntries(open.map(({ lineId }) => [lineId, answer]));
  const send = (chosen: Answers) => {
    const said = (answer: "yes" | "no") =>
      open.filter(({ lineId }) => chosen[lineId] === answer).map(({ lineId }) => lineId);
    void act({ handoverId: handover.handoverId, taken: said("yes"), left: said("no") }).then(
      () => {
        announce("Je antwoord is opgeslagen.");
        setAnswers({});
      },
      () => undefined,
    );
  };
  const whole = wholeProblem(problem);
  // What one may not read yet has no title: a number tells them apart.
  const unread = open.filter(({ kind, title }) => kind === "case" && title === null);
  const nameOf = (line: HandoverLine): string => {
    if (line.title) return `${line.called}: ${line.title}`;
    return unread.length > 1 && unread.includes(line) ? `${line.called} ${unread.indexOf(line) + 1}` : line.called;
  };
  const whereOf = (line: HandoverLine) =>
    [line.groupName, line.dueOn && `voor ${dutchDate(line.dueOn)}`].filter(Boolean).join(", ");
  const single = open.length === 1;
  return (
    <section className="vw-stack vw-gap-3" aria-labelledby="antwoord">
      <h2 id="antwoord" tabIndex={-1}>
        {single ? "Neem je dit over?" : "Wat neem je over?"}
      </h2>
      {whole && <ErrorState problem={whole} kept="Er is niets veranderd." />}
      {unread.length > 0 && <p>Wat er in een casus staat, lees je als je die hebt overgenomen.</p>}
      <Stack as="ul" gap={2}>
        {open.map((line) => (
          <Card key={line.lineId} as="li">
            {perThing ? (
              <RadioGroup
                name={`antwoord-${line.lineId}`}
                label={nameOf(line)}
                hint={whereOf(line)}
                error={undefined}
                choices={[
                  { value: "yes", label: line.kind === "agreement" ? "Ja, ik zeg dit toe" : "Ja" },
                  { value: "no", label: "Nee" },
                ]}
                input={({ value }) => ({
                  checked: answers[line.lineId] === value,
                  onChange: () => setAnswers({ ...answers, [line.lineId]: value === "yes" ? "yes" : "no" }),
                })}
              />
            ) : (
              <>
                <p className="vw-text">
                  <strong>{nameOf(line)}</strong>
                </p>
                <p className="vw-quiet">{whereOf(line)}</p>
              </>
            )}
          </Card>
        ))}
      </Stack>
      <div className="vw-cluster vw-gap-2 vw-no-print">
        {perThing ? (
          <>
            <Button
              kind="primary"
              busy={busy}
              disabledReason={Object.keys(answers).length === 0 ? "Kies eerst ergens ja of nee." : undefined}
              onClick={() => send(answers)}
            >
              Antwoord opslaan
            </Button>
            <Button kind="subtle" onClick={() => choose(false)}>
              Toch alles in één keer
            </Button>
          </>
        ) : (
          <>
            <Button kind="primary" busy={busy} onClick={() => send(all("yes"))}>
              {single ? "Ja, ik neem dit over" : "Ja, ik neem alles over"}
            </Button>
            {single ? (
              <Button busy={busy} onClick={() => send(all("no"))}>
                Nee
              </Button>
            ) : (
              <Button onClick={() => choose(true)}>Per ding ja of nee zeggen</Button>
            )}
          </>
        )}
      </div>
      <p className="vw-quiet">
        Nee zeggen mag altijd. Wat je niet overneemt, blijft van {handover.from.name ?? "je collega"}.
      </p>
    </section>
  );
}
