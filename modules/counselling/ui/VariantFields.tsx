import { Button } from "@vliegwiel/ui-kit";
import { useState } from "react";
import { Folded, filledIn, Typed, type Typing } from "./fields.tsx";
import { type Form, rows } from "./form-state.ts";

/** A choice in one line: its name, its hours and its wage. */
const inOneLine = (form: Form, at: string): string => {
  const [hours, wage] = [form[`${at}.work.hoursWeek`]?.trim(), form[`${at}.work.hourlyWage`]?.trim()];
  const work = hours ? `${hours} uur${wage && hours !== "0" ? `, € ${wage} per uur` : ""}` : "werk zoals nu";
  return `${form[`${at}.name`]?.trim() || "nog zonder naam"}, ${work}`;
};
const isWhole = (form: Form, at: string): boolean => {
  const hours = form[`${at}.work.hoursWeek`]?.trim() ?? "";
  return (
    Boolean(form[`${at}.name`]?.trim()) && (["", "0"].includes(hours) || Boolean(form[`${at}.work.hourlyWage`]?.trim()))
  );
};

/** One choice, folded when it came along whole; while someone types it stays as it is. */
function OneChoice({ at, number, ...typing }: Typing & { at: string; number: number }) {
  const [begin] = useState(!isWhole(typing.form, at));
  const extra = [`${at}.work.travelCosts`, `${at}.work.pensionPremium`];
  return (
    <Folded
      errors={typing.errors}
      names={[at]}
      begin={begin}
      summary={`Keuze ${number}: ${inOneLine(typing.form, at)}`}
    >
      <fieldset className="vw-stack vw-gap-2">
        <legend className="vw-visually-hidden">Keuze {number}</legend>
        <Typed {...typing} wide name={`${at}.name`} label="Naam" hint="Bijvoorbeeld: drie dagen bij de bakker." />
        <Typed
          {...typing}
          name={`${at}.work.hoursWeek`}
          label="Uren werk per week"
          hint="Laat leeg voor: zoals nu."
          optional
        />
        <Typed
          {...typing}
          name={`${at}.work.hourlyWage`}
          label="Uurloon, bruto"
          hint="Nodig als er uren staan."
          optional
        />
        <Folded
          errors={typing.errors}
          names={extra}
          summary={`Reiskosten en pensioenpremie (${filledIn(typing.form, extra)})`}
        >
          <Typed
            {...typing}
            name={`${at}.work.travelCosts`}
            label="Reiskosten per maand die niemand betaalt"
            optional
          />
          <Typed {...typing} name={`${at}.work.pensionPremium`} label="Eigen pensioenpremie per maand" optional />
        </Folded>
      </fieldset>
    </Folded>
  );
}

/** The choices beside each other: how it is now, and the work someone thinks of. */
export function VariantFields(typing: Typing) {
  const many = rows(typing.form, "variants");
  return (
    <>
      <h2>Keuzes om te vergelijken</h2>
      {Array.from({ length: many }, (_, at) => `variants.${at}`).map((at, index) => (
        <OneChoice key={at} {...typing} at={at} number={index + 1} />
      ))}
      <div className="vw-cluster vw-gap-2">
        {many < 6 && (
          <Button onClick={() => typing.onChange({ "variants.#": String(many + 1) })}>Keuze toevoegen</Button>
        )}
        {many > 1 && (
          <Button kind="subtle" onClick={() => typing.onChange({ "variants.#": String(many - 1) })}>
            Laatste keuze weghalen
          </Button>
        )}
      </div>
    </>
  );
}
