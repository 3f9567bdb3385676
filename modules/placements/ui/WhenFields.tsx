import { DateInput, Field, TextInput } from "@vliegwiel/ui-kit";

export type When = { readonly day: string; readonly time: string; readonly place: string };
type WhenFieldsProps = {
  readonly typed: When;
  readonly put: (changed: Partial<When>) => void;
  readonly errorOf: (name: string) => string | undefined;
};

/** When and where a talk is. */
export function WhenFields({ typed, put, errorOf }: WhenFieldsProps) {
  return (
    <>
      <div className="vw-placements__pair">
        <Field name="day" label="Dag" error={errorOf("day")}>
          {(wiring) => <DateInput {...wiring} value={typed.day} onChange={(day) => put({ day })} />}
        </Field>
        <Field name="startTime" label="Tijd" error={errorOf("startTime")} optional>
          {(wiring) => (
            <TextInput
              {...wiring}
              short
              placeholder="14.30"
              value={typed.time}
              onChange={(event) => put({ time: event.target.value })}
            />
          )}
        </Field>
      </div>
      <Field name="place" label="Waar" hint="Een adres, of: online." error={errorOf("place")} optional>
        {(wiring) => (
          <TextInput {...wiring} value={typed.place} onChange={(event) => put({ place: event.target.value })} />
        )}
      </Field>
    </>
  );
}
