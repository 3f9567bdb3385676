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
  Stack,
  StatusBadge,
} from "@vliegwiel/ui-kit";
import { usePathParam } from "../../../platform/browser/address.ts";
import { useAct, useEndpoint } from "../../../platform/browser/query.ts";
import { getHandover, type Handover, type HandoverLine, takeBackHandover } from "../contract.ts";
import { AnswerHandover } from "./AnswerHandover.tsx";
import { ThingLine } from "./OpenThingsPage.tsx";
import { byLine } from "./wording.ts";

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
      {handover.may.answer.allowed && <AnswerHandover handover={handover} />}
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
