import { type Need, needs, type RuledOut, ruledOut } from "@vliegwiel/matching";
import { Disclosure, Field, Select } from "@vliegwiel/ui-kit";
import type { Asked, Part } from "./form-state.ts";

const answers = [
  { value: "", label: "Weten we niet" },
  { value: "yes", label: "Ja" },
  { value: "no", label: "Nee" },
];

function Question({
  name,
  label,
  value,
  put,
}: {
  name: string;
  label: string;
  value: Asked;
  put: (said: Asked) => void;
}) {
  return (
    <Field name={name} label={label} error={undefined}>
      {(wiring) => (
        <Select
          {...wiring}
          aria-required={false}
          value={value}
          onChange={(event) => put(event.target.value as Asked)}
          options={answers}
        />
      )}
    </Field>
  );
}

const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);
const known = (said: Readonly<Record<string, Asked | undefined>>) => Object.values(said).filter(Boolean).length;

/** What the place gives and what comes with the work. Unknown is where everything starts, and it counts against nobody. */
export function PlaceFields({ typed, put }: Part) {
  const needKeys = Object.keys(needs) as Need[];
  const outKeys = Object.keys(ruledOut) as RuledOut[];
  return (
    <>
      <h2>De plek</h2>
      <p>
        Vul in wat je de werkgever vroeg. “Weten we niet” is ook een antwoord: het telt voor niemand tegen, en de coach
        weet dan wat nog te vragen is.
      </p>
      <Disclosure summary={`Wat de plek geeft: ${known(typed.gives)} van ${needKeys.length} gevraagd`}>
        <div className="vw-vacancies__questions">
          {needKeys.map((need) => (
            <Question
              key={need}
              name={`gives.${need}`}
              label={needs[need].ask}
              value={typed.gives[need] ?? ""}
              put={(said) => put({ gives: { ...typed.gives, [need]: said } })}
            />
          ))}
        </div>
      </Disclosure>
      <Disclosure summary={`Wat bij het werk hoort: ${known(typed.comesWith)} van ${outKeys.length} gevraagd`}>
        <div className="vw-vacancies__questions">
          {outKeys.map((key) => (
            <Question
              key={key}
              name={`comesWith.${key}`}
              label={`${capital(ruledOut[key])}: hoort dat erbij?`}
              value={typed.comesWith[key] ?? ""}
              put={(said) => put({ comesWith: { ...typed.comesWith, [key]: said } })}
            />
          ))}
        </div>
      </Disclosure>
    </>
  );
}
