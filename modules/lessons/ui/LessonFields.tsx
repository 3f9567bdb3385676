import { Checkbox, Field, Select } from "@vliegwiel/ui-kit";
import type { Problem } from "../../../platform/browser/problem.ts";
import { CheckedText, type TextHelp } from "../../text-help/ui/parts/index.ts";
import { Bottleneck, Theme } from "../contract.ts";
import { bottleneckOptions, errorFor, themeOptions } from "./wording.ts";

export type TypedLesson = {
  title: string;
  text: string;
  theme: Theme;
  bottleneck: Bottleneck;
  notRecognisable: boolean;
};

/** The words of a lesson, and the question whether somebody could be recognised in them. */
export function LessonFields({
  help,
  typed,
  onChange,
  problem,
}: {
  help: TextHelp;
  typed: TypedLesson;
  onChange: (typed: TypedLesson) => void;
  problem: Problem | undefined;
}) {
  const set = (changed: Partial<TypedLesson>) => onChange({ ...typed, ...changed });
  return (
    <>
      <CheckedText
        help={help}
        name="title"
        label="Titel"
        hint="Wat anderen moeten onthouden, in een paar woorden."
        oneLine
        limit={120}
        value={typed.title}
        onChange={(title) => set({ title })}
        error={errorFor(problem, "title")}
      />
      <CheckedText
        help={help}
        name="text"
        label="De les, in je eigen woorden"
        hint="Schrijf op wat een ander kan doen. Niet wat deze ene persoon meemaakte: laat leeftijd, plaats, werkgever en wat er precies gebeurde weg."
        limit={4000}
        rows={6}
        value={typed.text}
        onChange={(text) => set({ text })}
        error={errorFor(problem, "text")}
      />
      <Field name="theme" label="Thema" error={errorFor(problem, "theme")} optional>
        {(wiring) => (
          <Select
            {...wiring}
            options={themeOptions}
            placeholder="Kies een thema"
            value={typed.theme}
            onChange={(event) => set({ theme: Theme.catch("").parse(event.target.value) })}
          />
        )}
      </Field>
      <Field name="bottleneck" label="Waar liep het op vast?" error={errorFor(problem, "bottleneck")} optional>
        {(wiring) => (
          <Select
            {...wiring}
            options={bottleneckOptions}
            placeholder="Kies wat het best past"
            value={typed.bottleneck}
            onChange={(event) => set({ bottleneck: Bottleneck.catch("").parse(event.target.value) })}
          />
        )}
      </Field>
      <Checkbox
        name="notRecognisable"
        label="Ik las de les na: de persoon zelf, en wie hem of haar kent, herkent hier niemand in"
        error={errorFor(problem, "notRecognisable")}
        checked={typed.notRecognisable}
        onChange={(event) => set({ notRecognisable: event.target.checked })}
      />
    </>
  );
}
