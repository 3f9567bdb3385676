import { CheckboxGroup } from "@vliegwiel/ui-kit";
import { careful, type Sentence, sectionNames, sections } from "../contract.ts";

type Props = {
  readonly sentences: readonly Sentence[];
  readonly chosen: readonly string[];
  readonly onChange: (chosen: string[]) => void;
};

/** What goes along, sentence by sentence. */
export function ChooseSentences({ sentences, chosen, onChange }: Props) {
  const shown = sectionNames
    .map((section) => ({ section, its: sentences.filter((one) => one.section === section) }))
    .filter(({ its }) => its.length > 0);
  if (shown.length === 0)
    return (
      <p>
        Er zijn nog geen zinnen waar u ja op zei. Schrijf ze bij <a href="/mijn/profiel">Mijn profiel</a>.
      </p>
    );
  return (
    <>
      {shown.map(({ section, its }) => (
        <CheckboxGroup
          key={section}
          name={`zinnen-${section}`}
          label={sections[section].title}
          hint={
            careful.includes(section)
              ? "Deze zinnen staan uit. Vink alleen aan wat deze lezer echt moet weten."
              : undefined
          }
          error={undefined}
          optional
          choices={its.map(({ sentenceId: value, text: label }) => ({ value, label }))}
          input={({ value }) => ({
            checked: chosen.includes(value),
            onChange: (event) =>
              onChange(event.target.checked ? [...chosen, value] : chosen.filter((one) => one !== value)),
          })}
        />
      ))}
    </>
  );
}

/** Everything that was approved, but for what needs care. */
export const atFirst = (sentences: readonly Sentence[]): string[] =>
  sentences
    .filter(({ approvedOn, section }) => approvedOn !== null && !careful.includes(section))
    .map(({ sentenceId }) => sentenceId);
