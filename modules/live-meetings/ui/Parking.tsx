import { announce, Button, Cluster, dutchDate, ErrorState } from "@vliegwiel/ui-kit";
import { type FormEvent, useState } from "react";
import { useAct } from "../../../platform/browser/query.ts";
import { errorFor, wholeProblem } from "../../case-consultation/ui/parts/index.ts";
import { CheckedText, useTextHelp } from "../../text-help/ui/parts/index.ts";
import { type Live, lookAtParked, park } from "../contract.ts";

/** What comes up and is not for now. Nobody's name stands beside it; at the end the group looks at it. */
export function Parking({ live }: { live: Live }) {
  const { act, busy, problem } = useAct(park);
  const looking = useAct(lookAtParked);
  const [text, setText] = useState("");
  const help = useTextHelp();
  const whole = wholeProblem(problem);
  const add = (event: FormEvent) => {
    event.preventDefault();
    void help.send((left) =>
      act({ meetingId: live.meetingId, text, left }).then(
        () => {
          setText("");
          announce("Het staat op de parkeerplaats.");
        },
        () => undefined,
      ),
    );
  };
  return (
    <section className="vw-stack vw-gap-2" aria-labelledby="parkeren">
      <h2 id="parkeren">Voor later</h2>
      {live.parked.length === 0 && <p className="vw-quiet">Niets geparkeerd.</p>}
      <ul className="vw-written">
        {live.parked.map(({ id, text: thing, parkedOn, here, version }) => (
          <li key={id}>
            <Cluster between>
              <span className="vw-text">
                {thing} {!here && <span className="vw-quiet">(sinds {dutchDate(parkedOn)})</span>}
              </span>
              <span className="vw-no-print">
                <Button
                  kind="subtle"
                  busy={looking.busy}
                  aria-label={`Bekeken: ${thing.slice(0, 60)}`}
                  onClick={() =>
                    void looking.act({ parkedId: id, version }).then(
                      () => announce("Het is van de parkeerplaats."),
                      () => undefined,
                    )
                  }
                >
                  Bekeken
                </Button>
              </span>
            </Cluster>
          </li>
        ))}
      </ul>
      {live.phase !== "ended" && live.phase !== "planned" && (
        <form className="vw-stack vw-gap-1 vw-no-print" noValidate onSubmit={add}>
          {whole && <ErrorState problem={whole} kept="Wat je typte, staat er nog." />}
          <CheckedText
            help={help}
            name="parkeren"
            label="Parkeer iets voor later"
            hint="Er komt geen naam bij te staan."
            limit={500}
            oneLine
            value={text}
            onChange={setText}
            error={errorFor(problem, "text")}
          />
          <div>
            <Button type="submit" busy={busy} disabledReason={help.refused}>
              Parkeren
            </Button>
          </div>
        </form>
      )}
    </section>
  );
}
