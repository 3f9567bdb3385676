import {
  Checkbox,
  CheckboxGroup,
  DateInput,
  Disclosure,
  Field,
  RadioGroup,
  Select,
  TextArea,
  TextInput,
} from "@vliegwiel/ui-kit";
import { optionsOf, sectorWords } from "../../employers/ui/parts/index.ts";
import { keysOf, kinds, sectors, subjects } from "../contract.ts";
import type { Typed } from "./typed.ts";

type Colleague = { readonly membershipId: string; readonly label: string };
type Props = {
  typed: Typed;
  onType: (changes: Partial<Typed>) => void;
  errorOf: (name: string) => string | undefined;
  tellers: readonly { employerId: string; name: string; town: string }[];
  /** Who organises it, and so may welcome. */
  organisers: readonly Colleague[];
  /** Once someone is invited, the day stands. */
  fixed?: boolean;
};

function Moment({ typed, onType, errorOf, fixed = false }: Props) {
  if (fixed) return null;
  const time = (name: "startTime" | "endTime", label: string) => (
    <Field name={name} label={label} error={errorOf(name)}>
      {(control) => (
        <TextInput
          {...control}
          short
          value={typed[name]}
          onChange={(event) => onType({ [name]: event.target.value })}
        />
      )}
    </Field>
  );
  return (
    <div className="vw-events-three">
      <Field name="day" label="Op welke dag?" error={errorOf("day")}>
        {(control) => <DateInput {...control} value={typed.day} onChange={(day) => onType({ day })} />}
      </Field>
      {time("startTime", "Van")}
      {time("endTime", "Tot")}
    </div>
  );
}

function ForWhom({ typed, onType, errorOf }: Props) {
  return (
    <>
      <Disclosure
        summary={
          typed.sectors.length === 0
            ? "Voor alle soorten werk (kies er een paar als je wilt)"
            : `Voor: ${typed.sectors.map((one) => sectorWords[one].toLowerCase()).join(", ")}`
        }
      >
        <CheckboxGroup
          name="sectors"
          label="Voor welke werkgevers?"
          hint="Niets gekozen: voor allemaal."
          error={errorOf("sectors")}
          optional
          choices={sectors.map((value) => ({ value, label: sectorWords[value] }))}
          input={({ value }) => ({
            checked: typed.sectors.some((one) => one === value),
            onChange: (event) =>
              onType({
                sectors: sectors.filter((one) => (one === value ? event.target.checked : typed.sectors.includes(one))),
              }),
          })}
        />
      </Disclosure>
      <Field
        name="atMost"
        label="Hoogstens hoeveel werkgevers?"
        hint="Meer nodig je er niet uit: wie gevraagd wordt, heeft een plek."
        error={errorOf("atMost")}
      >
        {(control) => (
          <TextInput
            {...control}
            short
            inputMode="numeric"
            value={typed.atMost}
            onChange={(event) => onType({ atMost: event.target.value })}
          />
        )}
      </Field>
    </>
  );
}

function WhoDoes({ typed, onType, errorOf, tellers, organisers }: Props) {
  return (
    <>
      <Field
        name="tellerId"
        label="Welke werkgever vertelt het?"
        hint="Je kiest uit werkgevers die zeiden dat zij het aan anderen willen vertellen. Wie daar het contact heeft, vraagt het."
        error={errorOf("tellerId")}
        optional
      >
        {(control) => (
          <Select
            {...control}
            disabled={typed.nobodyTells}
            placeholder="Nog niet bekend"
            value={typed.nobodyTells ? "" : typed.tellerId}
            options={tellers.map(({ employerId, name, town }) => ({
              value: employerId,
              label: [name, town].filter(Boolean).join(", "),
            }))}
            onChange={(event) => onType({ tellerId: event.target.value })}
          />
        )}
      </Field>
      <Checkbox
        name="nobodyTells"
        label="Bij deze bijeenkomst vertelt geen werkgever"
        checked={typed.nobodyTells}
        onChange={(event) => onType({ nobodyTells: event.target.checked, tellerId: "" })}
      />
      {organisers.length > 0 && (
        <Field
          name="welcomeId"
          label="Wie ontvangt de werkgevers?"
          hint="Een collega die meedoet."
          error={errorOf("welcomeId")}
          optional
        >
          {(control) => (
            <Select
              {...control}
              placeholder="Nog niet bekend"
              value={typed.welcomeId}
              options={organisers.map(({ membershipId, label }) => ({ value: membershipId, label }))}
              onChange={(event) => onType({ welcomeId: event.target.value })}
            />
          )}
        </Field>
      )}
      <Field
        name="callDays"
        label="Binnen hoeveel werkdagen wordt er nagebeld?"
        hint="Het aanspreekpunt van de werkgever belt. De werkgever leest deze belofte ook."
        error={errorOf("callDays")}
        optional
      >
        {(control) => (
          <TextInput
            {...control}
            short
            inputMode="numeric"
            value={typed.callDays}
            onChange={(event) => onType({ callDays: event.target.value })}
          />
        )}
      </Field>
    </>
  );
}

/** What an event is; what it brings an employer comes first. */
export function PlanFields(props: Props) {
  const { typed, onType, errorOf, fixed = false } = props;
  return (
    <>
      <Field
        name="brings"
        label="Wat levert het een werkgever op?"
        hint="In één zin, zoals een werkgever het leest. Bijvoorbeeld: u hoort van een kweker hoe hij iemand inwerkte."
        error={errorOf("brings")}
      >
        {(control) => (
          <TextArea
            {...control}
            limit={200}
            rows={2}
            value={typed.brings}
            onChange={(event) => onType({ brings: event.target.value })}
          />
        )}
      </Field>
      {!fixed && (
        <RadioGroup
          name="kind"
          label="Wat voor bijeenkomst is het?"
          error={errorOf("kind")}
          choices={optionsOf(kinds)}
          input={({ value }) => ({
            checked: typed.kind === value,
            onChange: () => onType({ kind: keysOf(kinds).find((one) => one === value) ?? "" }),
          })}
        />
      )}
      <RadioGroup
        name="about"
        label="Waar gaat het over?"
        error={errorOf("about")}
        choices={optionsOf(subjects)}
        input={({ value }) => ({
          checked: typed.about === value,
          onChange: () => onType({ about: keysOf(subjects).find((one) => one === value) ?? "" }),
        })}
      />
      {typed.about === "own" && (
        <Field name="ownAbout" label="Waarover dan?" error={errorOf("ownAbout")}>
          {(control) => (
            <TextInput
              {...control}
              maxLength={80}
              value={typed.ownAbout}
              onChange={(event) => onType({ ownAbout: event.target.value })}
            />
          )}
        </Field>
      )}
      <Moment {...props} />
      <Field name="place" label="Waar, of met welke link?" error={errorOf("place")} optional>
        {(control) => (
          <TextInput
            {...control}
            maxLength={200}
            value={typed.place}
            onChange={(event) => onType({ place: event.target.value })}
          />
        )}
      </Field>
      <ForWhom {...props} />
      <Field
        name="programme"
        label="Programma"
        hint="Werkgevers lezen dit. Schrijf niets over iemand die werk zoekt."
        error={errorOf("programme")}
        optional
      >
        {(control) => (
          <TextArea
            {...control}
            limit={1000}
            rows={5}
            value={typed.programme}
            onChange={(event) => onType({ programme: event.target.value })}
          />
        )}
      </Field>
      <WhoDoes {...props} />
    </>
  );
}
