import type { Option } from "@vliegwiel/ui-kit";
import {
  classes,
  endsAfterMonths,
  exemptions,
  ioawExemptions,
  kinds,
  mayBeExtended,
  waoClasses,
  wgaPhases,
  wwPhases,
  yesNo,
} from "./benefit-choices.ts";
import { goesWithSupplement } from "./benefit-state.ts";
import { Chosen, Typed, type Typing } from "./fields.tsx";

const cleanExemption = (at: string) => ({
  [`${at}.exemption.kind`]: "none",
  [`${at}.exemption.monthsUsed`]: "",
  [`${at}.exemption.extended`]: "",
});
const clean = (at: string) => ({
  ...cleanExemption(at),
  [`${at}.phase`]: "",
  [`${at}.disabilityClass`]: "",
  [`${at}.noCapacity`]: "false",
});

/** What of the wage stays outside, and how long that still holds: an exemption that is nearly over is no income for later. */
function Exemption({ at, of, options, ...typing }: Typing & { at: string; of: string; options: readonly Option[] }) {
  const kind = typing.form[`${at}.exemption.kind`] ?? "none";
  return (
    <>
      <Chosen
        {...typing}
        name={`${at}.exemption.kind`}
        label={`Welk deel van het loon blijft buiten de ${of}?`}
        hint="De gemeente beslist welke vrijlating geldt."
        options={options}
        onChange={(changes) => typing.onChange({ ...cleanExemption(at), ...changes })}
      />
      {endsAfterMonths.includes(kind) && (
        <Typed
          {...typing}
          name={`${at}.exemption.monthsUsed`}
          label="Maanden waarin deze vrijlating al is toegepast"
          hint="Nog niet eerder? Vul 0 in. Niet bekend? Laat leeg: dan rekenen we met 0, en dat staat bij de uitkomst."
          optional
        />
      )}
      {mayBeExtended.includes(kind) && (
        <Chosen
          {...typing}
          name={`${at}.exemption.extended`}
          label="Verlengt de gemeente deze vrijlating?"
          hint="Dat staat in de beslissing van de gemeente."
          options={yesNo}
          placeholder="Weet ik niet"
          optional
        />
      )}
    </>
  );
}

/** One benefit, with what the law asks about that one. */
function OneBenefit({ at, label, ...typing }: Typing & { at: string; label: string }) {
  const kind = typing.form[`${at}.kind`] ?? "";
  const wage = goesWithSupplement(kind) && kind !== "wajong";
  return (
    <>
      <Chosen
        {...typing}
        name={`${at}.kind`}
        label={label}
        options={kinds}
        placeholder="Geen uitkering"
        onChange={(changes) => typing.onChange({ ...clean(at), ...changes })}
      />
      {wage && (
        <Typed
          {...typing}
          name={`${at}.monthlyWage`}
          label="Maandloon waarvan de uitkering is afgeleid"
          hint="Bruto, in euro. Staat in de brief van UWV, of reken het dagloon keer 21,75."
        />
      )}
      {kind === "social-assistance" && <Exemption {...typing} at={at} of="bijstand" options={exemptions} />}
      {kind === "wga" && (
        <>
          <Chosen {...typing} name={`${at}.phase`} label="Fase" options={wgaPhases} placeholder="Kies de fase" />
          <Chosen
            {...typing}
            name={`${at}.disability`}
            label="Klasse in de beschikking"
            options={classes}
            placeholder="Kies de klasse"
          />
          <Typed {...typing} name={`${at}.earningCapacity`} label="Resterende verdiencapaciteit per maand" optional />
          {typing.form[`${at}.phase`]?.startsWith("wage-related") && (
            <Typed
              {...typing}
              name={`${at}.monthsLeft`}
              label="Maanden loongerelateerde WGA die nog over zijn"
              optional
            />
          )}
        </>
      )}
      {kind === "ww" && (
        <>
          <Chosen {...typing} name={`${at}.phase`} label="Maand van de WW" options={wwPhases} placeholder="Kies" />
          <Typed {...typing} name={`${at}.monthsLeft`} label="Maanden WW die nog over zijn" optional />
        </>
      )}
      {kind === "wajong" && (
        <>
          <Chosen
            {...typing}
            name={`${at}.noCapacity`}
            label="Staat in de beschikking: duurzaam geen arbeidsvermogen?"
            options={yesNo}
          />
          <Typed
            {...typing}
            name={`${at}.wageDispensation.wageValue`}
            label="Loonwaarde bij loondispensatie"
            hint="Van 0 tot 1. Laat leeg als er geen loondispensatie is."
            optional
          />
        </>
      )}
      {kind === "wao" && (
        <>
          <Chosen
            {...typing}
            name={`${at}.disabilityClass`}
            label="Klasse in de beschikking"
            options={waoClasses}
            placeholder="Kies de klasse"
          />
          <Typed
            {...typing}
            name={`${at}.comparableWage`}
            label="Loon per maand in het oude werk, nu"
            hint="Dit heet maatmanloon. Niet bekend? Vraag het bij UWV: zonder dit bedrag is er geen uitkomst."
          />
        </>
      )}
      {kind === "ioaw" && (
        <>
          <Typed
            {...typing}
            name={`${at}.base`}
            label="Grondslag per maand"
            hint="Bruto. Die staat in de beslissing van de gemeente."
          />
          <Exemption {...typing} at={at} of="IOAW" options={ioawExemptions} />
        </>
      )}
      {kind === "zw" && (
        <Typed {...typing} name={`${at}.percentage`} label="Percentage van het dagloon" hint="Meestal 70." optional />
      )}
    </>
  );
}

/** Up to the social minimum, beside a benefit of UWV. Not asked for is not counted, and the outcome says so. */
function Supplement(typing: Typing) {
  const { form } = typing;
  return (
    <>
      <Chosen
        {...typing}
        name="situation.supplement"
        label="Ook een toeslag van UWV (Toeslagenwet)?"
        options={[{ value: "true", label: "Ja" }]}
        placeholder="Nee, of weet ik niet"
        optional
      />
      {form["situation.supplement"] === "true" && (
        <>
          {form["situation.household.kind"] === "couple" && (
            <Chosen
              {...typing}
              name="situation.supplement.partnerBornAfter1971"
              label="Is de partner geboren na 31 december 1971?"
              options={yesNo}
              placeholder="Kies"
            />
          )}
          <Chosen
            {...typing}
            name="situation.supplement.exemption"
            label="Nog geen twee jaar werk naast deze toeslag?"
            hint="Dan telt een deel van het loon niet mee. UWV beslist hierover."
            options={yesNo}
            placeholder="Weet ik niet"
            optional
          />
        </>
      )}
    </>
  );
}

/** No benefit, one, or one of UWV with bijstand beside it. */
export function BenefitFields(typing: Typing) {
  const { form, onChange } = typing;
  const first = form["situation.benefits.0.kind"] ?? "";
  const list = "situation.benefits.#";
  const changed = (changes: Form): void => {
    const kind = changes["situation.benefits.0.kind"];
    onChange(kind === undefined ? changes : { ...changes, [list]: kind === "" ? "0" : "1" });
  };
  const uwv = first !== "" && first !== "social-assistance";
  return (
    <>
      <OneBenefit {...typing} onChange={changed} at="situation.benefits.0" label="Uitkering nu" />
      {uwv && (
        <Chosen
          {...typing}
          name="situation.benefits.1.kind"
          label="Ook bijstand ernaast?"
          options={[{ value: "social-assistance", label: "Ja" }]}
          placeholder="Nee"
          optional
          onChange={(changes) =>
            onChange({
              ...changes,
              ...cleanExemption("situation.benefits.1"),
              [list]: changes["situation.benefits.1.kind"] ? "2" : "1",
            })
          }
        />
      )}
      {uwv && form["situation.benefits.1.kind"] === "social-assistance" && (
        <Exemption {...typing} at="situation.benefits.1" of="bijstand" options={exemptions} />
      )}
      {goesWithSupplement(first) && <Supplement {...typing} />}
    </>
  );
}
type Form = Typing["form"];
