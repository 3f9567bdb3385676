import { Button, CheckboxGroup, ErrorState } from "@vliegwiel/ui-kit";
import { useState } from "react";
import { useAct } from "../../../platform/browser/query.ts";
import { type Bottleneck, bottlenecks, tagBottleneck } from "../contract.ts";

type BottlenecksProps = { caseId: string; items: readonly Bottleneck[]; mayTag: boolean };
const words = Object.entries(bottlenecks) as [Bottleneck, string][];

/** What a case got stuck on, in words that can be counted over cases. Folded away; saved at each tick, and said so. */
export function Bottlenecks({ caseId, items, mayTag }: BottlenecksProps) {
  const [choosing, setChoosing] = useState(false);
  const [saved, setSaved] = useState(false);
  const { act, busy, problem } = useAct(tagBottleneck);
  // The button goes with the act; who pressed it goes on in what came instead.
  const choose = (on: boolean) => {
    setChoosing(on);
    requestAnimationFrame(() =>
      document.querySelector<HTMLElement>(on ? `#kies-${caseId}-knelpunt input` : `#open-${caseId}-knelpunt`)?.focus(),
    );
  };
  const stuck = items.length > 0 && (
    <p>Het zit vast op: {items.map((item) => bottlenecks[item].toLowerCase()).join(", ")}.</p>
  );
  if (!mayTag) return stuck || null;
  if (!choosing)
    return (
      <>
        {stuck}
        <div className="vw-no-print">
          <Button
            kind="subtle"
            id={`open-${caseId}-knelpunt`}
            onClick={() => {
              setSaved(false);
              choose(true);
            }}
          >
            {items.length > 0 ? "Knelpunt veranderen" : "Zeggen waar het op vastzit"}
          </Button>
        </div>
      </>
    );
  const tag = (bottleneck: Bottleneck, here: boolean) => {
    setSaved(false);
    void act({ caseId, bottleneck, here }).then(
      () => setSaved(true),
      () => undefined,
    );
  };
  return (
    <div id={`kies-${caseId}-knelpunt`} className="vw-stack vw-gap-1 vw-no-print">
      {problem && <ErrorState problem={problem} kept="Er is niets veranderd." />}
      <CheckboxGroup
        name={`knelpunt-${caseId}`}
        label="Waar zit het op vast?"
        hint="Kies wat past. Elke keuze wordt meteen opgeslagen."
        error={undefined}
        optional
        choices={words.map(([value, label]) => ({ value, label }))}
        input={({ value }) => ({
          checked: items.includes(value as Bottleneck),
          onChange: (event) => tag(value as Bottleneck, event.target.checked),
        })}
      />
      <div className="vw-cluster vw-gap-2">
        <Button onClick={() => choose(false)}>Klaar</Button>
        <span role="status" className="vw-quiet">
          {busy ? "Bezig met opslaan" : saved ? "Opgeslagen" : ""}
        </span>
      </div>
    </div>
  );
}
