import { competences, levels } from "@vliegwiel/matching";
import { Disclosure } from "@vliegwiel/ui-kit";
import { languageNames, licenceNames } from "../contract.ts";
import { Jobs, Studies } from "./JobsAndStudies.tsx";
import { Choices, choicesOf, Lines, type Parts, Pick } from "./looking-controls.tsx";

/** What someone can, learnt and did. */
export function SkillsAndPast(parts: Parts) {
  return (
    <>
      <Jobs {...parts} />
      <Studies {...parts} />
      <Lines {...parts} name="courses" label="Cursussen" />
      <Lines
        {...parts}
        name="certificates"
        label="Certificaten"
        hint="Bijvoorbeeld: VCA. Zet elk op een eigen regel."
      />
      <Pick {...parts} name="level" label="Op welk niveau werkt en denkt u?" options={choicesOf(levels)} />
      <Disclosure summary="Waar bent u sterk in?" open={parts.form.competences.length > 0}>
        <Choices
          {...parts}
          name="competences"
          label="Waar bent u sterk in?"
          hint="Kies er hoogstens tien."
          words={competences}
        />
      </Disclosure>
      <Choices {...parts} name="languages" label="In welke talen kunt u werken?" words={languageNames} />
      <Choices
        {...parts}
        name="licences"
        label="Rijbewijs"
        words={Object.fromEntries(licenceNames.map((licence) => [licence, licence]))}
      />
      <Lines {...parts} name="interests" label="Wat vindt u leuk, ook buiten werk?" />
    </>
  );
}
