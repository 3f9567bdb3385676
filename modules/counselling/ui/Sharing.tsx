import { announce, Button, Field, Link, Notice, Select } from "@vliegwiel/ui-kit";
import { useState } from "react";
import { useAct, useEndpoint } from "../../../platform/browser/query.ts";
import { type Calculation, keepCalculation, myCalculations, shareCalculation, stopSharing } from "../contract.ts";
import { refusal } from "./wording.ts";

/** Who may read one calculation beside the person. Sharing needs a permission that names the counsellor. */
export function Sharing({ calculation }: { calculation: Calculation }) {
  const { calculationId, counsellorId } = calculation;
  const { data } = useEndpoint(myCalculations, {});
  const share = useAct(shareCalculation);
  const stop = useAct(stopSharing);
  const keep = useAct(keepCalculation);
  const [chosen, setChosen] = useState("");
  const counsellors = data?.counsellors ?? [];
  const now = counsellors.find((one) => one.counsellorId === counsellorId);
  const permitted = counsellors.find((one) => one.counsellorId === chosen)?.permitted;
  const problem = share.problem ?? stop.problem ?? keep.problem;
  const tell = (act: Promise<unknown>, words: string) =>
    void act.then(
      () => announce(words),
      () => undefined,
    );
  return (
    <section className="vw-stack vw-gap-2 vw-no-print">
      <h2>Wie ziet deze berekening?</h2>
      <p>
        {counsellorId
          ? `U en ${now ? `${now.name} van ${now.organisation}` : "een consulent die nu geen uitleg geeft, en die daarom niets ziet"}.`
          : "Alleen u."}{" "}
        Wie over een uitkering beslist, ziet dit nooit. <Link href="/mijn/inzage">Bekijk wie er keek</Link>.
      </p>
      {!calculation.kept && (
        <Notice title="Een consulent maakte deze berekening voor u">
          <p>Trekt u uw toestemming in, dan gaat zij weg. Bewaart u haar zelf, dan blijft zij van u.</p>
          <Button busy={keep.busy} onClick={() => tell(keep.act({ calculationId }), "De berekening is nu van u")}>
            Zelf bewaren
          </Button>
        </Notice>
      )}
      {problem && (
        <Notice tone="error" live="alert" title={problem.title}>
          <p>{problem.detail}</p>
        </Notice>
      )}
      {counsellorId ? (
        <Button
          busy={stop.busy}
          disabledReason={refusal(calculation.may.share)}
          onClick={() => tell(stop.act({ calculationId }), "U deelt deze berekening niet meer")}
        >
          Stoppen met delen
        </Button>
      ) : counsellors.length === 0 ? (
        <p>In uw regio is nog geen onafhankelijke consulent aangewezen. Vraag ernaar bij wie u begeleidt.</p>
      ) : (
        <>
          <Field name="counsellor" label="Delen met een consulent" error={undefined} optional>
            {(control) => (
              <Select
                {...control}
                placeholder="Kies een consulent"
                options={counsellors.map(({ counsellorId: value, name, organisation }) => ({
                  value,
                  label: `${name}, ${organisation}`,
                }))}
                value={chosen}
                onChange={(event) => setChosen(event.target.value)}
              />
            )}
          </Field>
          {permitted === false && (
            <Notice title="Geef eerst toestemming aan deze consulent">
              <p>
                Kies bij <Link href="/mijn/toestemmingen/geven">Toestemming geven</Link> voor ‘Uitleg over inkomen’,
                voor ‘Uitkering en inkomen’, en voor alleen deze persoon. Kom daarna hier terug.
              </p>
            </Notice>
          )}
          <Button
            busy={share.busy}
            disabledReason={chosen === "" ? "Kies eerst een consulent." : undefined}
            onClick={() =>
              tell(share.act({ calculationId, counsellorId: chosen }), "U deelt deze berekening met uw consulent")
            }
          >
            Berekening delen
          </Button>
        </>
      )}
    </section>
  );
}
