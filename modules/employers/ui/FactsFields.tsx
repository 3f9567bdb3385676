import "./employers.css";
import { Checkbox, CheckboxGroup, DateInput, Field, Select, TextArea, TextInput } from "@vliegwiel/ui-kit";
import { motives, sectors, sizeBands } from "../contract.ts";
import type { Typed } from "./form-state.ts";
import { motiveWords, optionsOf, sectorWords, sizeOptions } from "./wording.ts";

type FieldsProps = {
  typed: Typed;
  onType: (changes: Partial<Typed>) => void;
  errorOf: (name: string) => string | undefined;
  municipalities: readonly { code: string; name: string }[];
};
type TextName = "street" | "postcode" | "town" | "domain" | "kvk" | "branchNumber";
type WordsName = "workPlaces" | "roomToLook" | "conditions" | "experience";

const words: readonly { name: WordsName; label: string; hint: string }[] = [
  { name: "workPlaces", label: "Werkplekken", hint: "Welk werk is er, en hoe ziet de plek eruit?" },
  {
    name: "roomToLook",
    label: "Ruimte om te kijken",
    hint: "Ook zonder vacature: meelopen, een rondleiding, een proefplaats.",
  },
  { name: "conditions", label: "Wat de werkgever vraagt", hint: "Bijvoorbeeld tijden, rijbewijs of een taal." },
  { name: "experience", label: "Ervaring tot nu toe", hint: "Wat ging goed, en wat niet? Nooit over één persoon." },
];

/** One establishment: facts, and the employer's own words. */
export function FactsFields({ typed, onType, errorOf, municipalities }: FieldsProps) {
  const text = (name: TextName, label: string, hint?: string, short = false) => (
    <Field name={name} label={label} hint={hint} error={errorOf(name)} optional>
      {(control) => (
        <TextInput
          {...control}
          short={short}
          autoComplete="off"
          value={typed[name]}
          onChange={(event) => onType({ [name]: event.target.value })}
        />
      )}
    </Field>
  );
  return (
    <>
      {text("street", "Straat en huisnummer")}
      <div className="vw-employers-two">
        {text("postcode", "Postcode", undefined, true)}
        {text("town", "Plaats")}
      </div>
      <Field
        name="municipalityCode"
        label="Gemeente"
        hint="Voor de afstand naar het werk, en voor wie er aan de beurt is."
        error={errorOf("municipalityCode")}
        optional
      >
        {(control) => (
          <Select
            {...control}
            options={municipalities.map(({ code, name }) => ({ value: code, label: name }))}
            placeholder="Kies een gemeente"
            value={typed.municipalityCode}
            onChange={(event) => onType({ municipalityCode: event.target.value })}
          />
        )}
      </Field>
      {text("domain", "Website")}
      <div className="vw-employers-two">
        {text("kvk", "KvK-nummer", "8 cijfers", true)}
        {text("branchNumber", "Vestigingsnummer", "12 cijfers", true)}
      </div>
      <div className="vw-employers-two">
        <Field name="sector" label="Soort werk" error={errorOf("sector")} optional>
          {(control) => (
            <Select
              {...control}
              options={optionsOf(sectorWords)}
              placeholder="Weet ik niet"
              value={typed.sector}
              onChange={(event) => onType({ sector: sectors.find((one) => one === event.target.value) ?? "" })}
            />
          )}
        </Field>
        <Field name="sizeBand" label="Grootte" error={errorOf("sizeBand")} optional>
          {(control) => (
            <Select
              {...control}
              options={sizeOptions}
              placeholder="Weet ik niet"
              value={typed.sizeBand}
              onChange={(event) => onType({ sizeBand: sizeBands.find((one) => one === event.target.value) ?? "" })}
            />
          )}
        </Field>
      </div>
      <h2>Wat zij kunnen bieden</h2>
      <p>Schrijf feiten, of de woorden van de werkgever zelf. De werkgever kan dit lezen.</p>
      {words.map(({ name, label, hint }) => (
        <Field key={name} name={name} label={label} hint={hint} error={errorOf(name)} optional>
          {(control) => (
            <TextArea
              {...control}
              limit={600}
              rows={3}
              value={typed[name]}
              onChange={(event) => onType({ [name]: event.target.value })}
            />
          )}
        </Field>
      ))}
      <CheckboxGroup
        name="motives"
        label="Wat beweegt hen, zeggen zij zelf?"
        hint="Vraag het. Er is geen goed of fout antwoord."
        error={errorOf("motives")}
        optional
        choices={motives.map((value) => ({ value, label: motiveWords[value] ?? value }))}
        input={({ value }) => ({
          checked: typed.motives.some((one) => one === value),
          onChange: (event) =>
            onType({
              motives: motives.filter((one) => (one === value ? event.target.checked : typed.motives.includes(one))),
            }),
        })}
      />
      <Field name="motivesAskedOn" label="Wanneer vroeg je dit?" error={errorOf("motivesAskedOn")} optional>
        {(control) => (
          <DateInput
            {...control}
            value={typed.motivesAskedOn}
            onChange={(motivesAskedOn) => onType({ motivesAskedOn })}
          />
        )}
      </Field>
      <Checkbox
        name="ambassador"
        label="Vertelt graag aan andere werkgevers hoe het gaat"
        hint="Alleen als de werkgever dit zelf zei."
        checked={typed.ambassador}
        onChange={(event) => onType({ ambassador: event.target.checked })}
      />
    </>
  );
}

/** Who sees what is written here: before the button, not after. */
export function WithRegion({
  checked,
  onChange,
  refused,
}: {
  checked: boolean;
  onChange: (checked: boolean) => void;
  refused?: string | undefined;
}) {
  return (
    <>
      <h2>Wie ziet dit?</h2>
      <p>
        Je eigen organisatie, en organisaties waarmee jullie dat hebben afgesproken. De werkgever kan alles lezen. Wie
        over uitkeringen beslist of die controleert, ziet niets.
      </p>
      <Checkbox
        name="withRegion"
        label="Deel met de hele regio"
        hint={
          refused ??
          "Dan ziet iedereen die hier mensen aan werk helpt deze werkgever. Telefoonnummers blijven bij het aanspreekpunt."
        }
        checked={checked}
        disabled={refused !== undefined}
        onChange={(event) => onChange(event.target.checked)}
      />
    </>
  );
}
