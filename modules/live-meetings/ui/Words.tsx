import { announce, Button, Cluster } from "@vliegwiel/ui-kit";
import { useAct } from "../../../platform/browser/query.ts";
import { askWord, giveWord, type Live } from "../contract.ts";

const called = (word: Live["words"][number]): string => (word.mine ? "jij" : (word.who.name ?? "een collega"));

/** Who speaks, and who is next. A hand is one's own; the chair gives the word. */
export function Words({ live }: { live: Live }) {
  const asking = useAct(askWord);
  const giving = useAct(giveWord);
  const speaking = live.words.find((word) => word.speaking);
  const waiting = live.words.filter((word) => !word.speaking);
  const mine = live.words.some((word) => word.mine);
  const { meetingId } = live;
  return (
    <section className="vw-stack vw-gap-1 vw-no-print" aria-labelledby="aan-het-woord">
      <h2 id="aan-het-woord">Aan het woord</h2>
      <p role="status">
        {speaking ? `Nu: ${called(speaking)}. ` : ""}
        {waiting.length > 0
          ? `Daarna: ${waiting.map(called).join(", ")}.`
          : speaking
            ? ""
            : "Wie iets wil zeggen, steekt een hand op."}
      </p>
      <Cluster>
        <Button
          busy={asking.busy}
          aria-pressed={mine}
          onClick={() =>
            void asking.act({ meetingId, wanted: !mine }).then(
              () => announce(mine ? "Je hand is weer omlaag." : "Je hand is omhoog."),
              () => undefined,
            )
          }
        >
          {mine ? "Hand omlaag" : "Hand opsteken"}
        </Button>
        {live.may.lead.allowed && (
          <>
            <Button
              busy={giving.busy}
              disabledReason={live.words.length === 0 ? "Er steekt niemand een hand op." : undefined}
              onClick={() => void giving.act({ meetingId }).catch(() => undefined)}
            >
              Volgende spreker
            </Button>
            <Button
              kind="subtle"
              busy={giving.busy}
              onClick={() => void giving.act({ meetingId, round: true }).catch(() => undefined)}
            >
              Rondje langs iedereen
            </Button>
          </>
        )}
      </Cluster>
    </section>
  );
}
