import { Button, Disclosure } from "@vliegwiel/ui-kit";
import { BenefitFields } from "./BenefitFields.tsx";
import { Chosen, Typed, type Typing } from "./fields.tsx";
import { rows } from "./form-state.ts";

const households = [
  { value: "single", label: "Alleen" },
  { value: "single-parent", label: "Alleen met kinderen" },
  { value: "couple", label: "Met een partner" },
];
const claims = [
  { value: "unknown", label: "Weet ik niet" },
  { value: "false", label: "Nee" },
  { value: "true", label: "Ja" },
];
const care = [
  { value: "dagopvang", label: "Dagopvang" },
  { value: "bso", label: "Buitenschoolse opvang" },
  { value: "gastouder", label: "Gastouder" },
];

function Childcare(typing: Typing) {
  const list = "situation.childcare";
  const many = rows(typing.form, list);
  return (
    <>
      {Array.from({ length: many }, (_, at) => `${list}.${at}`).map((at, index) => (
        <fieldset key={at} className="vw-card vw-stack vw-gap-2">
          <legend>Opvang van kind {index + 1}</legend>
          <Chosen {...typing} name={`${at}.kind`} label="Soort opvang" options={care} />
          <Typed {...typing} name={`${at}.hoursMonth`} label="Uren per maand" />
          <Typed {...typing} name={`${at}.hourlyPrice`} label="Prijs per uur" />
        </fieldset>
      ))}
      <div className="vw-cluster vw-gap-2">
        {many < 6 && (
          <Button
            onClick={() => typing.onChange({ [`${list}.#`]: String(many + 1), [`${list}.${many}.kind`]: "dagopvang" })}
          >
            Opvang van een kind toevoegen
          </Button>
        )}
        {many > 0 && (
          <Button kind="subtle" onClick={() => typing.onChange({ [`${list}.#`]: String(many - 1) })}>
            Laatste opvang weghalen
          </Button>
        )}
      </div>
    </>
  );
}

/** Everything the calculation can use. What is left open is not guessed: the outcome says what is missing. */
export function SituationFields(typing: Typing) {
  const couple = typing.form["situation.household.kind"] === "couple";
  return (
    <>
      <h2>Het huishouden</h2>
      <Chosen {...typing} name="situation.household.kind" label="Wie wonen er?" options={households} />
      <Typed {...typing} name="situation.household.age" label="Leeftijd" />
      {couple && <Typed {...typing} name="situation.household.partnerAge" label="Leeftijd van de partner" />}
      <Typed
        {...typing}
        name="situation.household.children"
        label="Leeftijden van kinderen thuis"
        hint="Met een komma ertussen, bijvoorbeeld 4, 7."
        optional
      />
      <Typed
        {...typing}
        name="situation.household.costSharers"
        label="Hoeveel anderen van 27 jaar of ouder wonen er?"
        hint="Niet de partner, niet een kamerhuurder met contract."
        optional
      />
      <h2>Werk en uitkering nu</h2>
      <Typed {...typing} name="situation.work.hoursWeek" label="Uren werk per week" hint="Geen werk? Vul 0 in." />
      <Typed
        {...typing}
        name="situation.work.hourlyWage"
        label="Uurloon, bruto"
        hint="Alleen als er nu werk is."
        optional
      />
      {couple && (
        <>
          <Typed {...typing} name="situation.partnerWork.hoursWeek" label="Uren werk per week van de partner" />
          <Typed {...typing} name="situation.partnerWork.hourlyWage" label="Uurloon van de partner, bruto" optional />
        </>
      )}
      <BenefitFields {...typing} />
      <h2>Wonen</h2>
      <Typed {...typing} name="situation.rent" label="Kale huur per maand" hint="Eigen huis? Vul 0 in." optional />
      <Disclosure summary="Meer vragen: opvang, spaargeld, ander inkomen, schulden">
        <div className="vw-stack vw-gap-3">
          <Typed {...typing} name="situation.assets" label="Spaargeld en ander vermogen" optional />
          <Typed {...typing} name="situation.otherNetIncome" label="Ander netto inkomen per maand" optional />
          <Typed
            {...typing}
            name="situation.otherTaxableIncome"
            label="Ander inkomen per jaar dat meetelt voor toeslagen"
            optional
          />
          <Typed
            {...typing}
            name="situation.municipal"
            label="Regelingen van de gemeente per maand"
            hint="Kijk op de website van de gemeente. Wij rekenen dit niet uit."
            optional
          />
          <Chosen
            {...typing}
            name="situation.claims"
            label="Is er beslag, een schuldregeling, Wsnp of bewind?"
            hint="Dan houdt iemand het bedrag niet zelf over."
            options={claims}
          />
          <Childcare {...typing} />
        </div>
      </Disclosure>
    </>
  );
}

/** The choices beside each other: how it is now, and the work someone thinks of. */
export function VariantFields(typing: Typing) {
  const many = rows(typing.form, "variants");
  return (
    <>
      <h2>Keuzes om te vergelijken</h2>
      {Array.from({ length: many }, (_, at) => `variants.${at}`).map((at, index) => (
        <fieldset key={at} className="vw-card vw-stack vw-gap-2">
          <legend>Keuze {index + 1}</legend>
          <Typed {...typing} wide name={`${at}.name`} label="Naam" hint="Bijvoorbeeld: drie dagen bij de bakker." />
          <Typed
            {...typing}
            name={`${at}.work.hoursWeek`}
            label="Uren werk per week"
            hint="Laat leeg voor: zoals nu."
            optional
          />
          <Typed {...typing} name={`${at}.work.hourlyWage`} label="Uurloon, bruto" optional />
          <Typed
            {...typing}
            name={`${at}.work.travelCosts`}
            label="Reiskosten per maand die niemand betaalt"
            optional
          />
          <Typed {...typing} name={`${at}.work.pensionPremium`} label="Eigen pensioenpremie per maand" optional />
        </fieldset>
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
