import { announce, Button, DateInput, Difference, dutchDate, ErrorState, Field } from "@vliegwiel/ui-kit";
import { type FormEvent, useState } from "react";
import { z } from "zod";
import { useAct } from "../../../platform/browser/query.ts";
import { CheckedText, useTextHelp } from "../../text-help/ui/parts/index.ts";
import { type Agreement, changeAgreement } from "../contract.ts";
import { errorFor, wholeProblem } from "./wording.ts";

const Saved = z.object({ what: z.string(), dueOn: z.string(), version: z.number() });
const inWords = ({ what, dueOn }: { what: string; dueOn: string }) => `${what}\nVoor ${dutchDate(dueOn)}`;

/** What or when becomes different. What someone else promised, they promise again. */
export function ChangeAgreement({ item, onDone }: { item: Agreement; onDone: () => void }) {
  const [what, setWhat] = useState(item.what);
  const [dueOn, setDueOn] = useState(item.dueOn);
  const [version, setVersion] = useState(item.version);
  const help = useTextHelp();
  const { act, busy, problem, reset } = useAct(changeAgreement);
  const theirs = problem?.status === 409 ? Saved.safeParse(problem.body.saved).data : undefined;
  const save = (from: number) =>
    help.send((left) =>
      act({ id: item.id, version: from, what, dueOn, left }).then(
        () => {
          announce(
            item.mine ? "De afspraak is veranderd." : "De afspraak is veranderd. Wie het doet, zegt het opnieuw toe.",
          );
          onDone();
        },
        () => undefined,
      ),
    );
  const goOn = (chosen: string) => {
    if (theirs) setVersion(theirs.version);
    setWhat(chosen);
    reset();
  };
  if (theirs)
    return (
      <Difference
        address="je"
        mine={inWords({ what, dueOn })}
        theirs={inWords(theirs)}
        onKeepMine={() => void save(theirs.version)}
        onTakeTheirs={onDone}
        onMerge={() => goOn(`${what}\n\n${theirs.what}`)}
      />
    );
  const name = (field: string) => `verander-afspraak-${item.id}-${field}`;
  const whole = wholeProblem(problem);
  return (
    <form
      className="vw-stack vw-gap-2 vw-written-form"
      noValidate
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        void save(version);
      }}
    >
      {whole && <ErrorState problem={whole} kept="Wat je typte, staat er nog." />}
      <CheckedText
        help={help}
        name={name("wat")}
        label="Wat gaat er gebeuren?"
        limit={1000}
        rows={2}
        value={what}
        onChange={setWhat}
        error={errorFor(problem, "what")}
      />
      <Field name={name("wanneer")} label="Wanneer klaar?" error={errorFor(problem, "dueOn")}>
        {(wiring) => <DateInput {...wiring} value={dueOn} onChange={setDueOn} />}
      </Field>
      {!item.mine && item.accepted && <p>Dit is al toegezegd. Na de verandering zegt die collega het opnieuw toe.</p>}
      <div className="vw-cluster vw-gap-2">
        <Button type="submit" busy={busy} disabledReason={help.refused}>
          Afspraak opslaan
        </Button>
        <Button kind="subtle" onClick={onDone}>
          Niet veranderen
        </Button>
      </div>
    </form>
  );
}
