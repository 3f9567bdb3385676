import { announce, Button, ErrorState } from "@vliegwiel/ui-kit";
import { useAct } from "../../../platform/browser/query.ts";
import { type NamedPlace, type Place, sayAnswer, sayNo, takeBackAnswer } from "../contract.ts";

const nothing = () => undefined;

/** Three answers, none of them needed. A no can be taken back below the list, so nothing is asked twice. */
export function AnswerButtons({ place, heard }: { place: Place | NamedPlace; heard: boolean }) {
  const { of, placeId, title } = place;
  const said = place.said?.said;
  const answer = useAct(sayAnswer);
  const no = useAct(sayNo);
  const back = useAct(takeBackAnswer);
  const problem = answer.problem ?? no.problem ?? back.problem;
  const busy = answer.busy || no.busy || back.busy;
  const nobody = heard
    ? undefined
    : "Nu hoort niemand dit. Deel eerst uw profiel met uw naam, bij Mijn profiel. Of vraag het in een gesprek.";
  const ask = (what: "tell-me-more" | "ask-supporter", done: string) =>
    void answer.act({ of, placeId, said: what }).then(() => announce(done), nothing);
  return (
    <div className="vw-stack vw-gap-1 vw-no-print">
      {problem && <ErrorState problem={problem} kept="Er is niets veranderd." />}
      <div className="vw-cluster vw-gap-1">
        {said !== "tell-me-more" && (
          <Button
            busy={busy}
            disabledReason={nobody}
            aria-label={`Vertel mij meer over ${title}`}
            onClick={() => ask("tell-me-more", "Gevraagd. U leest hier wie het oppakt.")}
          >
            Vertel mij meer
          </Button>
        )}
        {said !== "ask-supporter" && !nobody && (
          <Button
            busy={busy}
            aria-label={`Vraag aan mijn begeleider over ${title}`}
            onClick={() => ask("ask-supporter", "Uw begeleider hoort dat u een vraag hebt.")}
          >
            Vraag aan mijn begeleider
          </Button>
        )}
        {said !== undefined && said !== "off" && (
          <Button
            kind="subtle"
            busy={busy}
            aria-label={`Toch niet nodig: ${title}`}
            onClick={() => void back.act({ of, placeId }).then(() => announce("Uw vraag is weg"), nothing)}
          >
            Toch niet nodig
          </Button>
        )}
        <Button
          kind="subtle"
          busy={busy}
          aria-label={`Dit wil ik niet: ${title}`}
          onClick={() =>
            void no
              .act({ of, placeId })
              .then(() => announce("Weg uit uw lijst. Onderaan kunt u het terugzetten."), nothing)
          }
        >
          Dit wil ik niet
        </Button>
      </div>
    </div>
  );
}
