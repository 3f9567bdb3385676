import "./case-consultation.css";
import {
  announce,
  Button,
  Card,
  dutchDate,
  ErrorState,
  LoadingFrame,
  Notice,
  Page,
  RadioGroup,
  Stack,
  StatusBadge,
} from "@vliegwiel/ui-kit";
import { useState } from "react";
import { usePathParam } from "../../../platform/browser/address.ts";
import { useAct, useEndpoint } from "../../../platform/browser/query.ts";
import { answerHandover, getHandover, type Handover, type HandoverLine, takeBackHandover } from "../contract.ts";
import { ThingLine } from "./OpenThingsPage.tsx";
import { byLine, wholeProblem } from "./wording.ts";

const stateWord = {
  offered: "Wacht op antwoord",
  accepted: "Overgenomen",
  refused: "Niet overgenomen",
  "taken-back": "Teruggenomen",
  gone: "Niet meer nodig",
} as const;
const stateTone = {
  offered: "waiting",
  accepted: "success",
  refused: "neutral",
  "taken-back": "neutral",
  gone: "neutral",
} as const;

const placeOf = ({ kind, aboutId, groupId, title }: HandoverLine): string | undefined =>
  kind === "case" && title !== null
    ? `/casus/${aboutId}`
    : kind === "chair" && groupId !== null
      ? `/groepen/${groupId}`
      : kind === "place" && groupId !== null
        ? `/groepen/${groupId}/bijpraten`
        : undefined;
const linkWord = ({ kind }: HandoverLine): string => (kind === "place" ? "Bijpraten" : "Bekijken");

type Answers = Readonly<Record<string, "yes" | "no">>;

function Answer({ handover }: { handover: Handover }) {
  const open = handover.lines.filter(({ state }) => state === "offered");
  const [answers, setAnswers] = useState<Answers>({});
  const { act, busy, problem } = useAct(answerHandover);
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
  return (
    <section className="vw-stack vw-gap-3" aria-labelledby="antwoord">
      <h2 id="antwoord">Wat neem je over?</h2>
      {whole && <ErrorState problem={whole} kept="Er is niets veranderd." />}
      <div className="vw-no-print">
        <Button
          kind="primary"
          busy={busy}
          onClick={() => send(Object.fromEntries(open.map(({ lineId }) => [lineId, "yes"])))}
        >
          Ja, ik neem alles over
        </Button>
      </div>
      {unread.length > 0 && <p>Wat er in een casus staat, lees je als je die hebt overgenomen.</p>}
      <Stack as="ul" gap={2}>
        {open.map((line) => (
          <Card key={line.lineId} as="li">
            <RadioGroup
              name={`antwoord-${line.lineId}`}
              label={nameOf(line)}
              hint={[line.groupName, line.dueOn && `voor ${dutchDate(line.dueOn)}`].filter(Boolean).join(", ")}
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
          </Card>
        ))}
      </Stack>
      <div className="vw-no-print">
        <Button
          busy={busy}
          disabledReason={Object.keys(answers).length === 0 ? "Kies eerst ergens ja of nee." : undefined}
          onClick={() => send(answers)}
        >
          Antwoord opslaan
        </Button>
      </div>
      <p className="vw-quiet">
        Nee zeggen mag altijd. Wat je niet overneemt, blijft van {handover.from.name ?? "je collega"}.
      </p>
    </section>
  );
}

function TakeBack({ handoverId }: { handoverId: string }) {
  const { act, busy, problem } = useAct(takeBackHandover);
  return (
    <div className="vw-no-print">
      {problem && <ErrorState problem={problem} kept="Er is niets veranderd." />}
      <Button
        busy={busy}
        onClick={() =>
          void act({ handoverId }).then(
            () => announce("Teruggenomen. Het blijft van jou."),
            () => undefined,
          )
        }
      >
        Terugnemen wat nog open staat
      </Button>
    </div>
  );
}

const leadOf = ({ fell, fromMe, from, to, offeredOn }: Handover): string =>
  fell
    ? `Dit stond open bij ${byLine(from)}, en niemand was als opvolger genoemd. Op ${dutchDate(offeredOn)} kwam het bij ${fromMe ? byLine(to) : "jou"}.`
    : fromMe
      ? `Op ${dutchDate(offeredOn)} aangeboden aan ${byLine(to)}. Tot er ja is gezegd, blijft het van jou.`
      : `${byLine(from)} bood dit op ${dutchDate(offeredOn)} aan jou aan.`;

/** One handover, for who leaves and for who comes after. */
export default function HandoverPage() {
  const handoverId = usePathParam("handoverId");
  const { data: handover, problem, refetch } = useEndpoint(getHandover, { handoverId });
  const title = "Een overdracht";
  const crumbs = [{ href: "/groepen", label: "Mijn groepen" }];
  if (problem)
    return (
      <Page title={title} breadcrumb={crumbs}>
        <ErrorState problem={problem} kept="Er is niets veranderd." onRetry={() => void refetch()} />
      </Page>
    );
  if (!handover) return <LoadingFrame title={title} />;
  const answered = handover.lines.filter(({ state }) => state !== "offered" || !handover.may.answer.allowed);
  return (
    <Page title={title} breadcrumb={crumbs} lead={leadOf(handover)}>
      {handover.word && (
        <Notice title="Erbij gezegd">
          <p className="vw-text">{handover.word}</p>
        </Notice>
      )}
      {handover.may.answer.allowed && <Answer handover={handover} />}
      {answered.length > 0 && (
        <section className="vw-stack vw-gap-2" aria-labelledby="stand">
          <h2 id="stand">Hoe het ervoor staat</h2>
          <Stack as="ul" gap={2}>
            {answered.map((line) => {
              const href = line.state === "accepted" && !handover.fromMe ? placeOf(line) : undefined;
              return (
                <Card key={line.lineId} as="li">
                  <p>
                    <ThingLine thing={line} />
                  </p>
                  <div className="vw-cluster vw-gap-2">
                    <StatusBadge tone={stateTone[line.state]}>{stateWord[line.state]}</StatusBadge>
                    {href && <a href={href}>{linkWord(line)}</a>}
                  </div>
                </Card>
              );
            })}
          </Stack>
        </section>
      )}
      {handover.may.takeBack.allowed && <TakeBack handoverId={handoverId} />}
    </Page>
  );
}
