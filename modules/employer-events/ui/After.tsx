import { announce, Button, dutchDate, FormShell, LinkButton, RadioGroup } from "@vliegwiel/ui-kit";
import { useState } from "react";
import { useAct } from "../../../platform/browser/query.ts";
import { fieldErrorsOf, optionsOf, Told, whoIs, wholeProblem } from "../../employers/ui/parts/index.ts";
import { type Invitation, keysOf, noteCame, noteOutcome, type Outcome, outcomes } from "../contract.ts";

function Outcomes({ one }: { one: Invitation }) {
  const note = useAct(noteOutcome);
  const [chosen, choose] = useState<Outcome | "">("");
  const errors = fieldErrorsOf(note.problem);
  return (
    <FormShell
      submitLabel="Nagebeld"
      busy={note.busy}
      submitError={wholeProblem(note.problem)}
      fieldErrors={errors}
      onSubmit={() =>
        void note.act({ invitationId: one.invitationId, outcome: chosen as Outcome }).then(
          () => announce("Genoteerd. Het staat ook bij het contact met de werkgever"),
          () => undefined,
        )
      }
    >
      <RadioGroup
        name="outcome"
        label="Wat kwam eruit?"
        hint="Bij een vervolg volg je deze werkgever daarna stap voor stap."
        error={errors.find(({ name }) => name === "outcome")?.message}
        choices={optionsOf(outcomes)}
        input={({ value }) => ({
          checked: chosen === value,
          onChange: () => choose(keysOf(outcomes).find((key) => key === value) ?? ""),
        })}
      />
    </FormShell>
  );
}

/** Whether they were there; and the call that was promised. */
export function After({ one, today }: { one: Invitation; today: string }) {
  const note = useAct(noteCame);
  const came = (there: boolean) =>
    void note.act({ invitationId: one.invitationId, came: there }).then(
      () => announce(there ? "Genoteerd: was er" : "Genoteerd: was er niet"),
      () => undefined,
    );
  const late = one.callBy < today;
  return (
    <div className="vw-stack vw-gap-2">
      <Told problem={note.problem} />
      <div className="vw-cluster vw-gap-2 vw-no-print">
        {one.came !== true && (
          <Button busy={note.busy} onClick={() => came(true)}>
            Was er
          </Button>
        )}
        {one.came !== false && (
          <Button kind="subtle" busy={note.busy} onClick={() => came(false)}>
            Was er niet
          </Button>
        )}
      </div>
      {one.toCall && (
        <p>
          <strong>
            {one.mine ? "Bel na" : `${whoIs(one.caller)} belt na`}, beloofd uiterlijk {dutchDate(one.callBy)}
            {late ? ": dat is te laat" : ""}.
          </strong>
        </p>
      )}
      {one.toCall && one.mine && <Outcomes one={one} />}
      {one.outcome && one.outcome !== "nothing" && one.mine && one.employerId && (
        <div className="vw-no-print">
          <LinkButton href={`/werkgevers/${one.employerId}`}>Verder bij de werkgever</LinkButton>
        </div>
      )}
    </div>
  );
}
