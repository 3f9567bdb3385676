import { dayNames } from "@vliegwiel/matching";
import { CheckboxGroup, DateInput, Field, RadioGroup, Select, TextArea, TextInput } from "@vliegwiel/ui-kit";
import { days } from "../contract.ts";
import type { Municipality, Part } from "./form-state.ts";
import { agreementWords } from "./wording.ts";

const growth = [
  { value: "unknown", label: "Weten we niet" },
  { value: "yes", label: "Ja" },
  { value: "no", label: "Nee" },
] as const;

/** The work, the hours and where. */
export function WorkFields({
  typed,
  put,
  errorOf,
  municipalities,
}: Part & { readonly municipalities: readonly Municipality[] }) {
  return (
    <>
      <h2>Het werk</h2>
      <Field
        name="title"
        label="Welk werk?"
        hint="Bijvoorbeeld: hovenier, medewerker magazijn. Wij zoeken het soort werk er zelf bij."
        error={errorOf("title")}
      >
        {(wiring) => (
          <TextInput {...wiring} value={typed.title} onChange={(event) => put({ title: event.target.value })} />
        )}
      </Field>
      <Field
        name="text"
        label="Wat doet iemand daar?"
        hint="Feiten, of de woorden van de werkgever. Niets over mensen."
        error={errorOf("text")}
        optional
      >
        {(wiring) => (
          <TextArea
            {...wiring}
            limit={2000}
            value={typed.text}
            onChange={(event) => put({ text: event.target.value })}
          />
        )}
      </Field>
      <div className="vw-cluster vw-gap-3 vw-cluster--start">
        <Field name="hoursFrom" label="Uren per week, van" error={errorOf("hoursFrom")} optional>
          {(wiring) => (
            <TextInput
              {...wiring}
              short
              inputMode="numeric"
              value={typed.hoursFrom}
              onChange={(event) => put({ hoursFrom: event.target.value })}
            />
          )}
        </Field>
        <Field name="hoursTo" label="tot en met" error={errorOf("hoursTo")} optional>
          {(wiring) => (
            <TextInput
              {...wiring}
              short
              inputMode="numeric"
              value={typed.hoursTo}
              onChange={(event) => put({ hoursTo: event.target.value })}
            />
          )}
        </Field>
      </div>
      <RadioGroup
        name="mayGrow"
        label="Kunnen het er later meer worden?"
        error={errorOf("mayGrow")}
        choices={growth}
        input={({ value }) => ({
          checked: typed.mayGrow === value,
          onChange: () => put({ mayGrow: value as "yes" | "no" | "unknown" }),
        })}
      />
      <CheckboxGroup
        name="days"
        label="Op welke dagen?"
        hint="Kies niets als dat nog niet bekend is."
        error={errorOf("days")}
        optional
        choices={days.map((day) => ({ value: day, label: dayNames[day] }))}
        input={({ value }) => ({
          checked: typed.days.includes(value as (typeof days)[number]),
          onChange: (event) =>
            put({
              days: days.filter((day) => (day === value ? event.target.checked : typed.days.includes(day))),
            }),
        })}
      />
      <Field name="municipalityCode" label="In welke gemeente?" error={errorOf("municipalityCode")} optional>
        {(wiring) => (
          <Select
            {...wiring}
            placeholder="Weten we niet"
            value={typed.municipalityCode}
            onChange={(event) => put({ municipalityCode: event.target.value })}
            options={municipalities.map(({ code, name }) => ({ value: code, label: name }))}
          />
        )}
      </Field>
      <Field name="town" label="Plaats" error={errorOf("town")} optional>
        {(wiring) => (
          <TextInput {...wiring} value={typed.town} onChange={(event) => put({ town: event.target.value })} />
        )}
      </Field>
      <Field name="agreement" label="Wat voor plek?" error={errorOf("agreement")} optional>
        {(wiring) => (
          <Select
            {...wiring}
            value={typed.agreement}
            onChange={(event) => put({ agreement: event.target.value as keyof typeof agreementWords })}
            options={Object.entries(agreementWords).map(([value, label]) => ({ value, label }))}
          />
        )}
      </Field>
      <Field name="salary" label="Loon, in woorden van de werkgever" error={errorOf("salary")} optional>
        {(wiring) => (
          <TextInput {...wiring} value={typed.salary} onChange={(event) => put({ salary: event.target.value })} />
        )}
      </Field>
      <Field name="startsOn" label="Vanaf wanneer?" error={errorOf("startsOn")} optional>
        {(wiring) => <DateInput {...wiring} value={typed.startsOn} onChange={(startsOn) => put({ startsOn })} />}
      </Field>
      <Field
        name="expiresOn"
        label="Tot wanneer kan iemand zich melden?"
        hint="Daarna sluit dit vanzelf."
        error={errorOf("expiresOn")}
        optional
      >
        {(wiring) => <DateInput {...wiring} value={typed.expiresOn} onChange={(expiresOn) => put({ expiresOn })} />}
      </Field>
      <Field name="reference" label="Nummer bij de werkgever of het servicepunt" error={errorOf("reference")} optional>
        {(wiring) => (
          <TextInput
            {...wiring}
            short
            value={typed.reference}
            onChange={(event) => put({ reference: event.target.value })}
          />
        )}
      </Field>
    </>
  );
}
