import { dutchHour, Field, Select, TextInput } from "@vliegwiel/ui-kit";
import { type GroupRhythm, type Pattern, patterns } from "../contract.ts";
import { weekdayWords } from "./wording.ts";

export type TypedRhythm = {
  pattern: string;
  weekday: string;
  startTime: string;
  endTime: string;
  place: string;
};

export const typedRhythm = (rhythm: GroupRhythm["rhythm"]): TypedRhythm =>
  rhythm
    ? {
        ...rhythm,
        weekday: String(rhythm.weekday),
        startTime: dutchHour(rhythm.startTime),
        endTime: dutchHour(rhythm.endTime),
      }
    : { pattern: "", weekday: "", startTime: "10.00", endTime: "11.30", place: "" };

const patternOptions = (Object.entries(patterns) as [Pattern, string][]).map(([value, label]) => ({ value, label }));
const weekdayOptions = weekdayWords.map((label, at) => ({ value: String(at + 1), label }));

type RhythmFieldsProps = {
  typed: TypedRhythm;
  onChange: (typed: TypedRhythm) => void;
  errorOf: (name: string) => string | undefined;
};

/** How often, on which day, when and where a group usually meets. */
export function RhythmFields({ typed, onChange, errorOf }: RhythmFieldsProps) {
  const set = (part: Partial<TypedRhythm>) => onChange({ ...typed, ...part });
  const hour = (name: "startTime" | "endTime", label: string) => (
    <Field name={name} label={label} error={errorOf(name)}>
      {(wiring) => (
        <TextInput {...wiring} short value={typed[name]} onChange={(event) => set({ [name]: event.target.value })} />
      )}
    </Field>
  );
  return (
    <>
      <Field name="pattern" label="Hoe vaak" error={errorOf("pattern")}>
        {(wiring) => (
          <Select
            {...wiring}
            placeholder="Kies hoe vaak"
            value={typed.pattern}
            onChange={(event) => set({ pattern: event.target.value })}
            options={patternOptions}
          />
        )}
      </Field>
      <Field name="weekday" label="Op welke dag" error={errorOf("weekday")}>
        {(wiring) => (
          <Select
            {...wiring}
            placeholder="Kies een dag"
            value={typed.weekday}
            onChange={(event) => set({ weekday: event.target.value })}
            options={weekdayOptions}
          />
        )}
      </Field>
      {hour("startTime", "Begin")}
      {hour("endTime", "Einde")}
      <Field
        name="place"
        label="Plek"
        hint="De plek waar je meestal bent. Per overleg kun je een andere plek kiezen."
        error={errorOf("place")}
        optional
      >
        {(wiring) => (
          <TextInput {...wiring} value={typed.place} onChange={(event) => set({ place: event.target.value })} />
        )}
      </Field>
    </>
  );
}
