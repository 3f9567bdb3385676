import { announce, Button, Field, FormShell, Select } from "@vliegwiel/ui-kit";
import { useState } from "react";
import { useAct } from "../../../platform/browser/query.ts";
import { CheckedText, useTextHelp } from "../../text-help/ui/parts/index.ts";
import { handOver, type Proposal } from "../contract.ts";
import { errorFor, fieldErrorsOf, inFull } from "./wording.ts";

/** To one other, with a line. The promised day goes along, so that handing over is no way to gain time. */
export function HandOver({ proposal }: { proposal: Proposal }) {
  const { proposalId, version, nextOwners } = proposal;
  const [open, setOpen] = useState(false);
  const [ownerId, setOwnerId] = useState("");
  const [line, setLine] = useState("");
  const help = useTextHelp();
  const { act, busy, problem } = useAct(handOver);
  if (nextOwners.length === 0)
    return (
      <p className="vw-quiet">
        Je kunt dit nu aan niemand doorgeven: de kandidaat deelt het profiel met geen andere bemiddelaar.
      </p>
    );
  if (!open)
    return (
      <div>
        <Button onClick={() => setOpen(true)}>Aan iemand anders geven</Button>
      </div>
    );
  const send = () =>
    void help.send((left) =>
      act({ proposalId, version, ownerId, line, left }).then(
        () => announce("Doorgegeven. De kandidaat en wie voorstelde, krijgen bericht."),
        () => undefined,
      ),
    );
  return (
    <FormShell
      onSubmit={send}
      submitLabel="Doorgeven"
      submitRefused={help.refused}
      busy={busy}
      submitError={problem}
      fieldErrors={fieldErrorsOf(problem)}
      beforeSubmit={<p>De beloofde dag blijft dezelfde.</p>}
      afterSubmit={
        <Button kind="subtle" onClick={() => setOpen(false)}>
          Toch niet
        </Button>
      }
    >
      <Field
        name="ownerId"
        label="Wie wordt de eigenaar?"
        hint="Hier staat wie de kandidaat evenveel laat weten als jou."
        error={errorFor(problem, "ownerId")}
      >
        {(wiring) => (
          <Select
            {...wiring}
            placeholder="Kies een collega"
            value={ownerId}
            onChange={(event) => setOwnerId(event.target.value)}
            options={nextOwners.map((who) => ({ value: who.membershipId, label: inFull(who) }))}
          />
        )}
      </Field>
      <CheckedText
        help={help}
        name="line"
        label="Wat moet die collega weten?"
        hint="De kandidaat leest dit ook."
        limit={300}
        oneLine
        optional
        value={line}
        onChange={setLine}
        error={errorFor(problem, "line")}
      />
    </FormShell>
  );
}
