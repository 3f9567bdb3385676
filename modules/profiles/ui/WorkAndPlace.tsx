import { fieldNames, needs } from "@vliegwiel/matching";
import { Disclosure } from "@vliegwiel/ui-kit";
import { dimensionNames } from "../contract.ts";
import { Choices, Line, Lines, type Parts } from "./looking-controls.tsx";

const needWords = Object.fromEntries(Object.entries(needs).map(([key, { need }]) => [key, need]));

/** What someone wants to be called, and the work. */
export function Work(parts: Parts) {
  return (
    <>
      <Line
        {...parts}
        name="called"
        label="Hoe wilt u genoemd worden?"
        hint="Alleen een voornaam mag. Deze naam staat op het profiel met uw naam."
      />
      <Lines
        {...parts}
        name="work"
        label="Welk werk wilt u doen?"
        hint="Bijvoorbeeld: hovenier. Zet elk beroep op een eigen regel."
      />
      <Disclosure summary="Weet u het nog niet? Kies een richting" open={parts.form.fields.length > 0}>
        <Choices {...parts} name="fields" label="Richtingen" hint="Kies er hoogstens zes." words={fieldNames} />
      </Disclosure>
    </>
  );
}

/** What the place must be like, and what weighs most. */
export function Place(parts: Parts) {
  const chosen = Object.fromEntries(parts.form.needs.map((need) => [need, needWords[need] ?? need]));
  return (
    <>
      <Choices
        {...parts}
        name="needs"
        label="Wat hebt u graag op uw werkplek?"
        hint="Kies er hoogstens twaalf."
        words={needWords}
      />
      {parts.form.needs.length > 0 && (
        <Choices
          {...parts}
          name="must"
          label="Zonder wat lukt het niet?"
          hint="Vink alleen aan wat echt moet. De rest is fijn, maar hoeft niet."
          words={chosen}
        />
      )}
      <Choices
        {...parts}
        name="weighs"
        label="Wat vindt u het belangrijkst?"
        hint="Kies er hoogstens drie."
        words={dimensionNames}
      />
    </>
  );
}
