import { Chosen, Typed, type Typing } from "./fields.tsx";

const kinds = [
  { value: "social-assistance", label: "Bijstand" },
  { value: "wga", label: "WIA: WGA" },
  { value: "iva", label: "WIA: IVA" },
  { value: "ww", label: "WW" },
  { value: "wajong", label: "Wajong" },
  { value: "zw", label: "Ziektewet" },
];
const exemptions = [
  { value: "none", label: "Geen vrijlating" },
  { value: "25pct", label: "25 procent, de eerste maanden" },
  { value: "single-parent-12.5pct", label: "12,5 procent, alleenstaande ouder" },
  { value: "limited-hours-15pct", label: "15 procent, bij minder uren kunnen werken" },
  { value: "wage-subsidy-15pct", label: "15 procent, bij loonkostensubsidie" },
  { value: "article-34a", label: "Nieuwe vrijlating (artikel 34a)" },
];
const wgaPhases = [
  { value: "wage-related-1-2", label: "Loongerelateerd, maand 1 of 2" },
  { value: "wage-related-3+", label: "Loongerelateerd, vanaf maand 3" },
  { value: "wage-supplement", label: "Loonaanvulling" },
  { value: "follow-up", label: "Vervolguitkering" },
];
const classes = ["35-45", "45-55", "55-65", "65-80", "80-100"].map((value) => ({ value, label: `${value} procent` }));
const wwPhases = [
  { value: "1-2", label: "Maand 1 of 2" },
  { value: "3+", label: "Vanaf maand 3" },
];
const yesNo = [
  { value: "false", label: "Nee" },
  { value: "true", label: "Ja" },
];
const clean = (at: string) => ({
  [`${at}.exemption.kind`]: "none",
  [`${at}.phase`]: "",
  [`${at}.noCapacity`]: "false",
});

/** One benefit, with what the law asks about that one. */
function OneBenefit({ at, label, ...typing }: Typing & { at: string; label: string }) {
  const kind = typing.form[`${at}.kind`] ?? "";
  const wage = kind !== "" && kind !== "social-assistance" && kind !== "wajong";
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
      {kind === "social-assistance" && (
        <Chosen
          {...typing}
          name={`${at}.exemption.kind`}
          label="Welk deel van het loon blijft buiten de bijstand?"
          hint="De gemeente beslist welke vrijlating geldt."
          options={exemptions}
        />
      )}
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
      {kind === "zw" && (
        <Typed {...typing} name={`${at}.percentage`} label="Percentage van het dagloon" hint="Meestal 70." optional />
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
              "situation.benefits.1.exemption.kind": "none",
              [list]: changes["situation.benefits.1.kind"] ? "2" : "1",
            })
          }
        />
      )}
    </>
  );
}
type Form = Typing["form"];
