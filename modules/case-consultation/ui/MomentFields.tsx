import { DateInput, dutchHour, Field, TextInput } from "@vliegwiel/ui-kit";

export type Moment = { day: string; startTime: string; endTime: string; place: string };

/** "9.30", "930" and "9:30" are all half past nine. */
export const asTime = (typed: string): string => {
  const [, hours, minutes] = /^(\d{1,2})[.:]?(\d{2})?$/.exec(typed.trim()) ?? [];
  return hours ? `${hours.padStart(2, "0")}:${minutes ?? "00"}` : typed;
};
/** As one reads it, to type over. */
export const asRead = (moment: Moment): Moment => ({
  ...moment,
  startTime: dutchHour(moment.startTime),
  endTime: dutchHour(moment.endTime),
});
export const asSent = (moment: Moment): Moment => ({
  ...moment,
  startTime: asTime(moment.startTime),
  endTime: asTime(moment.endTime),
});

type MomentFieldsProps = {
  moment: Moment;
  onChange: (moment: Moment) => void;
  errorOf: (name: string) => string | undefined;
};

/** When and where a group meets. */
export function MomentFields({ moment, onChange, errorOf }: MomentFieldsProps) {
  const set = (part: Partial<Moment>) => onChange({ ...moment, ...part });
  return (
    <>
      <Field name="day" label="Dag" error={errorOf("day")}>
        {(wiring) => <DateInput {...wiring} value={moment.day} onChange={(day) => set({ day })} />}
      </Field>
      <Field name="startTime" label="Begin" error={errorOf("startTime")}>
        {(wiring) => (
          <TextInput
            {...wiring}
            short
            value={moment.startTime}
            onChange={(event) => set({ startTime: event.target.value })}
          />
        )}
      </Field>
      <Field name="endTime" label="Einde" error={errorOf("endTime")}>
        {(wiring) => (
          <TextInput
            {...wiring}
            short
            value={moment.endTime}
            onChange={(event) => set({ endTime: event.target.value })}
          />
        )}
      </Field>
      <Field name="place" label="Plek" hint="Een adres, of een link." error={errorOf("place")} optional>
        {(wiring) => (
          <TextInput {...wiring} value={moment.place} onChange={(event) => set({ place: event.target.value })} />
        )}
      </Field>
    </>
  );
}
