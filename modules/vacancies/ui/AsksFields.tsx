import { competences, levels } from "@vliegwiel/matching";
import { Checkbox, CheckboxGroup, Disclosure, Field, Select, TextArea } from "@vliegwiel/ui-kit";
import { licences } from "../contract.ts";
import type { Part } from "./form-state.ts";

const languages = {
  nld: "Nederlands",
  eng: "Engels",
  deu: "Duits",
  fra: "Frans",
  pol: "Pools",
  ara: "Arabisch",
  tur: "Turks",
};
const withOne = <T,>(list: readonly T[], one: T, on: boolean): T[] =>
  on ? [...list.filter((each) => each !== one), one] : list.filter((each) => each !== one);
const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);

/** What is asked of who does the work. Without "must" it may be learnt. */
export function AsksFields({ typed, put, errorOf }: Part) {
  return (
    <>
      <h2>Wat wordt gevraagd?</h2>
      <Field name="level" label="Werk- en denkniveau" error={errorOf("level")} optional>
        {(wiring) => (
          <Select
            {...wiring}
            placeholder="Niet gevraagd of niet bekend"
            value={typed.level}
            onChange={(event) => put({ level: event.target.value })}
            options={Object.entries(levels).map(([value, label]) => ({ value, label: capital(label) }))}
          />
        )}
      </Field>
      <Disclosure summary="Rijbewijs, talen, certificaten en wat iemand goed kan">
        <div className="vw-stack vw-gap-3">
          <CheckboxGroup
            name="licences"
            label="Rijbewijs"
            error={errorOf("licences")}
            optional
            choices={licences.map((one) => ({ value: one, label: one }))}
            input={({ value }) => ({
              checked: typed.licences.includes(value),
              onChange: (event) => put({ licences: withOne(typed.licences, value, event.target.checked) }),
            })}
          />
          <CheckboxGroup
            name="languages"
            label="Talen"
            error={errorOf("languages")}
            optional
            choices={Object.entries(languages).map(([value, label]) => ({ value, label }))}
            input={({ value }) => ({
              checked: typed.languages.includes(value),
              onChange: (event) => put({ languages: withOne(typed.languages, value, event.target.checked) }),
            })}
          />
          <Field
            name="certificates"
            label="Certificaten of diploma's"
            hint="Elk op een eigen regel."
            error={errorOf("certificates")}
            optional
          >
            {(wiring) => (
              <TextArea
                {...wiring}
                rows={3}
                value={typed.certificates}
                onChange={(event) => put({ certificates: event.target.value })}
              />
            )}
          </Field>
          <CheckboxGroup
            name="competences"
            label="Wat moet iemand goed kunnen?"
            error={errorOf("competences")}
            optional
            choices={Object.entries(competences).map(([value, label]) => ({ value, label: capital(label) }))}
            input={({ value }) => ({
              checked: typed.competences.includes(Number(value)),
              onChange: (event) =>
                put({ competences: withOne(typed.competences, Number(value), event.target.checked) }),
            })}
          />
        </div>
      </Disclosure>
      <Checkbox
        name="must"
        label="Dit is op de eerste dag nodig"
        hint="Zonder vinkje mag iemand het leren."
        checked={typed.must}
        onChange={(event) => put({ must: event.target.checked })}
      />
    </>
  );
}
