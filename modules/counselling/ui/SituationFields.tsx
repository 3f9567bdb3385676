import { Button } from "@vliegwiel/ui-kit";
import { BenefitFields } from "./BenefitFields.tsx";
import { Chosen, Folded, filledIn, Typed, type Typing } from "./fields.tsx";
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

const more = [
  "situation.household.costSharers",
  "situation.assets",
  "situation.otherNetIncome",
  "situation.otherTaxableIncome",
  "situation.municipal",
] as const;

/** What is left open here has an answer all the same: none, or not known. The outcome says which. */
function MoreQuestions(typing: Typing) {
  const { form } = typing;
  const claimed = { true: "wel schulden of bewind", false: "geen schulden of bewind" }[form["situation.claims"] ?? ""];
  const told = [
    filledIn(form, more),
    ...(rows(form, "situation.childcare") > 0 ? ["opvang"] : []),
    ...(claimed ? [claimed] : []),
  ];
  return (
    <Folded
      errors={typing.errors}
      names={[...more, "situation.claims", "situation.childcare"]}
      summary={`Meer vragen: huisgenoten, spaargeld, ander inkomen, gemeente, schulden, opvang (${told.join(", ")})`}
    >
      <Typed
        {...typing}
        name="situation.household.costSharers"
        label="Hoeveel anderen van 27 jaar of ouder wonen er?"
        hint="Niet de partner, niet een kamerhuurder met contract."
        optional
      />
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
    </Folded>
  );
}

/** Hours of work, and the wage once there are hours. */
function WorkNow({ at, of, ...typing }: Typing & { at: string; of: string }) {
  const works = !["", "0"].includes(typing.form[`${at}.hoursWeek`]?.trim() ?? "");
  return (
    <>
      <Typed {...typing} name={`${at}.hoursWeek`} label={`Uren werk per week${of}`} hint="Geen werk? Vul 0 in." />
      {works && <Typed {...typing} name={`${at}.hourlyWage`} label={`Uurloon${of}, bruto`} />}
    </>
  );
}

/** Everything the calculation can use. What is left open is not guessed: the outcome says what is missing. */
export function SituationFields(typing: Typing) {
  const kind = typing.form["situation.household.kind"];
  return (
    <>
      <h2>Het huishouden</h2>
      <Chosen {...typing} name="situation.household.kind" label="Wie wonen er?" options={households} />
      <Typed {...typing} name="situation.household.age" label="Leeftijd" />
      {kind === "couple" && <Typed {...typing} name="situation.household.partnerAge" label="Leeftijd van de partner" />}
      {kind !== "single" && (
        <Typed
          {...typing}
          name="situation.household.children"
          label="Leeftijden van kinderen thuis"
          hint="Met een komma ertussen, bijvoorbeeld 4, 7."
          optional={kind === "couple"}
        />
      )}
      <h2>Werk en uitkering nu</h2>
      <WorkNow {...typing} at="situation.work" of="" />
      {kind === "couple" && <WorkNow {...typing} at="situation.partnerWork" of=" van de partner" />}
      <BenefitFields {...typing} />
      <h2>Wonen</h2>
      <Typed {...typing} name="situation.rent" label="Kale huur per maand" hint="Eigen huis? Vul 0 in." optional />
      <MoreQuestions {...typing} />
    </>
  );
}
