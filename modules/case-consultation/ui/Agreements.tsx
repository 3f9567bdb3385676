import { announce, Button, DateInput, ErrorState, Field, Select } from "@vliegwiel/ui-kit";
import { type FormEvent, useState } from "react";
import { useAct } from "../../../platform/browser/query.ts";
import { CheckedText, useTextHelp } from "../../text-help/ui/parts/index.ts";
import { type Agreement, type Colleague, makeAgreement } from "../contract.ts";
import { AgreementCard } from "./AgreementCard.tsx";
import { errorFor, inFull, wholeProblem } from "./wording.ts";

type AgreementsProps = {
  caseId: string;
  items: readonly Agreement[];
  members: readonly Colleague[];
  refused: string | undefined;
  open?: boolean | undefined;
};

export function Agreements({ caseId, items, members, refused, open = false }: AgreementsProps) {
  const [writing, setWriting] = useState(open);
  const [what, setWhat] = useState("");
  const [who, setWho] = useState("");
  const [dueOn, setDueOn] = useState("");
  const help = useTextHelp();
  const { act, busy, problem } = useAct(makeAgreement);
  const add = (event: FormEvent) => {
    event.preventDefault();
    void help.send((left) =>
      act({ caseId, whoMembershipId: who, what, dueOn, left }).then(
        () => {
          setWhat("");
          setWho("");
          setDueOn("");
          announce("De afspraak staat erbij. Wie het gaat doen, zegt het nog toe.");
        },
        () => undefined,
      ),
    );
  };
  const name = (field: string) => `afspraak-${caseId}-${field}`;
  const whole = wholeProblem(problem);
  return (
    <>
      {items.length === 0 && <p className="vw-quiet">Nog geen afspraken.</p>}
      <ul className="vw-written">
        {items.map((item) => (
          <AgreementCard key={item.id} item={item} closed={refused !== undefined} />
        ))}
      </ul>
      {!refused && !writing && (
        <div className="vw-no-print">
          <Button onClick={() => setWriting(true)}>Afspraak maken</Button>
        </div>
      )}
      {!refused && writing && (
        <form className="vw-stack vw-gap-2 vw-written-form" onSubmit={add} noValidate>
          {whole && <ErrorState problem={whole} kept="Wat je typte, staat er nog." />}
          <CheckedText
            help={help}
            name={name("wat")}
            label="Nieuwe afspraak: wat gaat er gebeuren?"
            limit={1000}
            rows={2}
            value={what}
            onChange={setWhat}
            error={errorFor(problem, "what")}
          />
          <div className="vw-grid">
            <Field name={name("wie")} label="Wie doet het?" error={errorFor(problem, "whoMembershipId")}>
              {(wiring) => (
                <Select
                  {...wiring}
                  placeholder="Kies wie dit doet"
                  value={who}
                  onChange={(event) => setWho(event.target.value)}
                  options={members.map((member) => ({ value: member.membershipId, label: inFull(member) }))}
                />
              )}
            </Field>
            <Field name={name("wanneer")} label="Wanneer klaar?" error={errorFor(problem, "dueOn")}>
              {(wiring) => <DateInput {...wiring} value={dueOn} onChange={setDueOn} />}
            </Field>
          </div>
          <div>
            <Button type="submit" busy={busy} disabledReason={help.refused}>
              Afspraak toevoegen
            </Button>
          </div>
        </form>
      )}
    </>
  );
}
