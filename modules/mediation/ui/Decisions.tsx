import { announce, Button, Card, dutchDate, ErrorState, LinkButton, Stack } from "@vliegwiel/ui-kit";
import { useAct } from "../../../platform/browser/query.ts";
import { actionDone, type Decision } from "../contract.ts";
import { inFull, kindWord } from "./wording.ts";

function OneDecision({ decision, today }: { decision: Decision; today: string }) {
  const { decisionId, kind, about, propose, who, line, dueOn, doneOn, mine } = decision;
  const { act, busy, problem } = useAct(actionDone);
  const late = !doneOn && dueOn < today;
  return (
    <Card as="li" level={4} heading={kindWord(kind)} weight={late ? "urgent" : "normal"}>
      {about && <p>{about}</p>}
      <p>
        {inFull(who)},{" "}
        {doneOn ? `gedaan op ${dutchDate(doneOn)}` : `voor ${dutchDate(dueOn)}${late ? ". Die dag is voorbij" : ""}`}.
      </p>
      {line && <p className="vw-text">{line}</p>}
      {problem && <ErrorState problem={problem} kept="Er is niets veranderd." />}
      {propose && !doneOn && (
        <div className="vw-no-print">
          <LinkButton
            href={`/bemiddeling/nieuw/${propose.personId}${propose.offerId ? `?plek=offer:${propose.offerId}` : ""}`}
            aria-label={`Voorstel maken: ${about}`}
          >
            Voorstel maken
          </LinkButton>
        </div>
      )}
      {mine && !doneOn && (
        <div className="vw-no-print">
          <Button
            busy={busy}
            aria-label={`Dit is gedaan: ${kindWord(kind)}, ${about}`}
            onClick={() =>
              void act({ decisionId }).then(
                () => announce("Gedaan."),
                () => undefined,
              )
            }
          >
            Dit is gedaan
          </Button>
        </div>
      )}
    </Card>
  );
}

/** What was agreed, meeting by meeting: who comes for the first time reads what happened before. */
export function Decisions({
  decisions,
  today,
  meetingId,
}: {
  decisions: readonly Decision[];
  today: string;
  meetingId: string | undefined;
}) {
  const days = [...new Set(decisions.map(({ day }) => day))];
  return (
    <section className="vw-stack vw-gap-3" aria-labelledby="afgesproken">
      <h2 id="afgesproken">Wat is afgesproken</h2>
      {days.length === 0 && <p className="vw-quiet">Nog niets.</p>}
      {days.map((day) => {
        const ofDay = decisions.filter((decision) => decision.day === day);
        const here = ofDay.some((decision) => decision.meetingId === meetingId);
        return (
          <div key={day} className="vw-stack vw-gap-2">
            <h3>
              {here ? "Deze keer" : "Eerder"}, {dutchDate(day)}
            </h3>
            <Stack as="ul" gap={2}>
              {ofDay.map((decision) => (
                <OneDecision key={decision.decisionId} decision={decision} today={today} />
              ))}
            </Stack>
          </div>
        );
      })}
    </section>
  );
}
