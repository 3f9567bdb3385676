import { announce, Button, Dialog, ErrorState, RadioGroup } from "@vliegwiel/ui-kit";
import { useState } from "react";
import { useAct } from "../../../platform/browser/query.ts";
import { finishProposal, outcomes, type Proposal } from "../contract.ts";
import { optionsOf } from "./wording.ts";

type Outcome = keyof typeof outcomes;

/** Closes an answered proposal with how it went. */
export function Finish({ proposal }: { proposal: Proposal }) {
  const { proposalId, version, may } = proposal;
  const [open, setOpen] = useState(false);
  const [outcome, setOutcome] = useState<Outcome>();
  const [missing, setMissing] = useState(false);
  const { act, busy, problem } = useAct(finishProposal);
  const send = () => {
    setMissing(!outcome);
    if (outcome)
      void act({ proposalId, version, outcome }).then(
        () => {
          setOpen(false);
          announce("Afgerond. De kandidaat en wie voorstelde, krijgen bericht.");
        },
        () => undefined,
      );
  };
  return (
    <>
      <Button
        disabledReason={may.finish ? undefined : "Geef eerst een antwoord. Wie wacht, blijft op de wachtlijst staan."}
        onClick={() => setOpen(true)}
      >
        Voorstel afronden
      </Button>
      <Dialog
        open={open}
        title="Hoe liep het af?"
        onClose={() => setOpen(false)}
        closeLabel="Toch niet"
        actions={
          <Button kind="primary" busy={busy} onClick={send}>
            Afronden
          </Button>
        }
      >
        {problem && <ErrorState problem={problem} kept="Het voorstel staat nog open." />}
        <RadioGroup
          name="outcome"
          label="Wat kwam eruit?"
          error={missing && !outcome ? "Kies wat eruit kwam." : undefined}
          choices={optionsOf(outcomes)}
          input={({ value }) => ({ checked: outcome === value, onChange: () => setOutcome(value as Outcome) })}
        />
      </Dialog>
    </>
  );
}
