import { Field, TextInput } from "@vliegwiel/ui-kit";
import { useDeferredValue, useState } from "react";
import { useEndpoint } from "../../../platform/browser/query.ts";
import { searchMunicipalities } from "../contract.ts";
import { regionHref } from "./wording.ts";

/** Most people know their municipality, not their labour market region. */
export function MunicipalitySearch() {
  const [typed, setTyped] = useState("");
  const name = useDeferredValue(typed.trim());
  const { data } = useEndpoint(searchMunicipalities, { name: name || "-", limit: 8 }, { enabled: name.length > 1 });
  const found = name.length > 1 ? data?.items : undefined;
  return (
    <div className="vw-stack vw-gap-2 vw-no-print">
      <Field
        name="gemeente"
        label="In welke regio ligt een gemeente?"
        hint="Typ de eerste letters, bijvoorbeeld Ede."
        error={undefined}
        optional
      >
        {(control) => (
          <TextInput {...control} value={typed} onChange={(event) => setTyped(event.target.value)} autoComplete="off" />
        )}
      </Field>
      <div role="status">
        {found && found.length === 0 && <p>Geen gemeente gevonden met “{name}”. Controleer de naam.</p>}
        {found && found.length > 0 && (
          <ul className="vw-found">
            {found.map(({ code, name: municipality, region }) => (
              <li key={code}>
                {municipality}: <a href={regionHref(region.code)}>{region.name}</a>
              </li>
            ))}
          </ul>
        )}
      </div>
    </div>
  );
}
