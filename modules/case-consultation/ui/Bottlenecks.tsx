import { CheckboxGroup, ErrorState } from "@vliegwiel/ui-kit";
import { useAct } from "../../../platform/browser/query.ts";
import { type Bottleneck, bottlenecks, tagBottleneck } from "../contract.ts";

type BottlenecksProps = { caseId: string; items: readonly Bottleneck[]; mayTag: boolean };
const words = Object.entries(bottlenecks) as [Bottleneck, string][];

/** What a case got stuck on, in words that can be counted over cases. Saved at each tick. */
export function Bottlenecks({ caseId, items, mayTag }: BottlenecksProps) {
  const { act, problem } = useAct(tagBottleneck);
  if (!mayTag) {
    if (items.length === 0) return null;
    return <p>Het zit vast op: {items.map((item) => bottlenecks[item].toLowerCase()).join(", ")}.</p>;
  }
  return (
    <>
      {problem && <ErrorState problem={problem} kept="Er is niets veranderd." />}
      <CheckboxGroup
        name={`knelpunt-${caseId}`}
        label="Waar zit het op vast?"
        hint="Kies wat past. Zo zien we samen wat vaak terugkomt."
        error={undefined}
        optional
        choices={words.map(([value, label]) => ({ value, label }))}
        input={({ value }) => ({
          checked: items.includes(value as Bottleneck),
          onChange: (event) =>
            void act({ caseId, bottleneck: value as Bottleneck, here: event.target.checked }).catch(() => undefined),
        })}
      />
    </>
  );
}
