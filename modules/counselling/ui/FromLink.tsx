import { Disclosure, Field, TextInput } from "@vliegwiel/ui-kit";
import { useState } from "react";
import { caseOf, fromFragment } from "../../benefits/ui/parts/index.ts";
import { type Form, formOfCase } from "./form-state.ts";

/** Takes over what was answered on the public page. The link is read in the browser: it is not sent and not followed. */
export function FromLink({ onRead }: { onRead: (form: Form) => void }) {
  const [said, setSaid] = useState("");
  const read = (link: string) => {
    const fragment = link.includes("#") ? link.slice(link.indexOf("#") + 1).trim() : "";
    if (fragment === "") return setSaid(link.trim() === "" ? "" : "In deze link staan geen antwoorden.");
    const { answers, damaged } = fromFragment(fragment);
    if (Object.keys(answers).length === 0) return setSaid("In deze link staan geen antwoorden.");
    onRead(formOfCase(caseOf(answers)));
    setSaid(
      damaged
        ? "De antwoorden staan hieronder. Een deel konden wij niet lezen: kijk alles na."
        : "De antwoorden staan hieronder. Kijk ze na.",
    );
  };
  return (
    <Disclosure summary="Antwoorden overnemen van ‘Wat levert werken mij op?’">
      <Field
        name="link"
        label="Link met antwoorden"
        hint="Die maakt u bij de uitkomst van ‘Wat levert werken mij op?’. De link wordt niet verstuurd."
        error={undefined}
        optional
      >
        {(control) => (
          <TextInput {...control} autoComplete="off" defaultValue="" onChange={(event) => read(event.target.value)} />
        )}
      </Field>
      <p role="status">{said}</p>
    </Disclosure>
  );
}
