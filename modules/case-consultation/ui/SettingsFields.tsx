import { CheckboxGroup, Field, RadioGroup, TextInput } from "@vliegwiel/ui-kit";
import type { Problem } from "../../../platform/browser/problem.ts";
import { discussesCases, type GroupKind, type GroupSettings } from "../contract.ts";
import { errorFor } from "./wording.ts";

/** As typed: a number that is not there yet is an empty text. */
export type TypedSettings = {
  maxPerOrganisation: string;
  whoMayBring: GroupSettings["whoMayBring"];
  purposes: GroupSettings["purposes"];
  answerWithinDays: string;
  casesPerMeeting: string;
  quorum: string;
};

export const typedFrom = (settings: GroupSettings): TypedSettings => ({
  ...settings,
  maxPerOrganisation: settings.maxPerOrganisation === null ? "" : String(settings.maxPerOrganisation),
  answerWithinDays: String(settings.answerWithinDays),
  casesPerMeeting: String(settings.casesPerMeeting),
  quorum: settings.quorum === 0 ? "" : String(settings.quorum),
});
export const settingsFrom = (typed: TypedSettings): GroupSettings => ({
  ...typed,
  maxPerOrganisation: typed.maxPerOrganisation === "" ? null : Number(typed.maxPerOrganisation),
  answerWithinDays: Number(typed.answerWithinDays),
  casesPerMeeting: Number(typed.casesPerMeeting),
  quorum: Number(typed.quorum || 0),
});

type SettingsFieldsProps = {
  kind: GroupKind;
  value: TypedSettings;
  onChange: (value: TypedSettings) => void;
  problem: Problem | undefined;
};

/** How the group agreed to work. What is about cases is asked only of groups that discuss them. */
export function SettingsFields({ kind, value, onChange, problem }: SettingsFieldsProps) {
  const number = (
    name: "maxPerOrganisation" | "answerWithinDays" | "casesPerMeeting" | "quorum",
    label: string,
    hint: string,
    optional = false,
  ) => (
    <Field name={name} label={label} hint={hint} error={errorFor(problem, name)} optional={optional}>
      {(wiring) => (
        <TextInput
          {...wiring}
          short
          inputMode="numeric"
          value={value[name]}
          onChange={(event) => onChange({ ...value, [name]: event.target.value.replace(/\D/g, "") })}
        />
      )}
    </Field>
  );
  const cases = discussesCases(kind);
  return (
    <>
      {number(
        "maxPerOrganisation",
        "Hoogstens zoveel mensen van één organisatie",
        "Leeg betekent: zoveel als er komen. Een ervaringsdeskundige telt niet mee.",
        true,
      )}
      {number("quorum", "Een overleg gaat door als er zoveel leden zijn", "Leeg betekent: het gaat altijd door.", true)}
      {cases && (
        <>
          <RadioGroup
            name="whoMayBring"
            label="Wie mag een casus inbrengen?"
            error={errorFor(problem, "whoMayBring")}
            choices={[
              { value: "members", label: "Wie in de groep zit" },
              {
                value: "region",
                label: "Iedereen uit de regio",
                hint: "Wie niet in de groep zit, ziet alleen de eigen casus.",
              },
            ]}
            input={(choice) => ({
              checked: value.whoMayBring === choice.value,
              onChange: () => onChange({ ...value, whoMayBring: choice.value === "region" ? "region" : "members" }),
            })}
          />
          <CheckboxGroup
            name="purposes"
            label="Waarvoor mag je een casus inbrengen?"
            error={errorFor(problem, "purposes")}
            choices={[
              { value: "help", label: "Om één persoon verder te helpen" },
              { value: "learn", label: "Om te leren over samenwerken" },
            ]}
            input={(choice) => ({
              checked: value.purposes.some((purpose) => purpose === choice.value),
              onChange: (event) =>
                onChange({
                  ...value,
                  purposes: (["learn", "help"] as const).filter((purpose) =>
                    purpose === choice.value ? event.target.checked : value.purposes.includes(purpose),
                  ),
                }),
            })}
          />
          {number(
            "answerWithinDays",
            "Een eerste antwoord binnen zoveel werkdagen",
            "Zo hoeft niemand op het volgende overleg te wachten.",
          )}
          {number("casesPerMeeting", "Hoogstens zoveel casussen per overleg", "Drie of vier geeft genoeg tijd.")}
        </>
      )}
    </>
  );
}
