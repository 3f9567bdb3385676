import { Button, ErrorState, Field, LinkButton, LoadingPart, Select } from "@vliegwiel/ui-kit";
import { useState } from "react";
import { useEndpoint } from "../../../platform/browser/query.ts";
import { couldBegin } from "../contract.ts";

/** Someone one works with already, and who wants to work. Asked for when it is needed: everyone in it reads that they were listed. */
export function Begin() {
  const [open, setOpen] = useState(false);
  const [personId, setPersonId] = useState("");
  const { data, problem } = useEndpoint(couldBegin, {}, { enabled: open });
  if (!open)
    return (
      <div className="vw-no-print">
        <Button kind="primary" onClick={() => setOpen(true)}>
          Traject beginnen
        </Button>
      </div>
    );
  if (problem) return <ErrorState problem={problem} kept="Er is niets veranderd." />;
  if (!data) return <LoadingPart lines={2} />;
  if (data.people.length === 0)
    return (
      <p>
        Met iedereen die je begeleidt, loopt al een traject. <a href="/personen/inschrijven">Schrijf iemand in</a> om te
        beginnen.
      </p>
    );
  return (
    <div className="vw-stack vw-gap-2 vw-no-print">
      <Field
        name="beginnen"
        label="Met wie begin je?"
        hint="Mensen die je al begeleidt, en die willen werken."
        error={undefined}
      >
        {(control) => (
          <Select
            {...control}
            placeholder="Kies iemand"
            options={data.people.map((one) => ({ value: one.personId, label: one.name ?? "Naam niet ingevuld" }))}
            value={personId}
            onChange={(event) => setPersonId(event.target.value)}
          />
        )}
      </Field>
      {personId && (
        <div>
          <LinkButton kind="primary" href={`/personen/${personId}/ips`}>
            Verder
          </LinkButton>
        </div>
      )}
    </div>
  );
}
