import {
  announce,
  Button,
  Card,
  DateInput,
  dutchDate,
  ErrorState,
  Field,
  Select,
  StatusBadge,
} from "@vliegwiel/ui-kit";
import { type FormEvent, useState } from "react";
import { useAct } from "../../../platform/browser/query.ts";
import { type Agreement, acceptAgreement, type Colleague, finishAgreement, makeAgreement } from "../contract.ts";
import { CheckedText, ConfirmDoubtful, findingsIn } from "./CheckedText.tsx";
import { byLine, errorFor, followedWord, inFull, stateWord, wholeProblem } from "./wording.ts";

function State({ item }: { item: Agreement }) {
  if (item.state !== "open")
    return <StatusBadge tone={item.state === "done" ? "success" : "neutral"}>{stateWord[item.state]}</StatusBadge>;
  return item.accepted ? (
    <StatusBadge tone="info">Toegezegd</StatusBadge>
  ) : (
    <StatusBadge tone="waiting">Nog niet toegezegd</StatusBadge>
  );
}

/** Who, what, when. Who promises says so, and says when it is done. */
function AgreementCard({ item }: { item: Agreement }) {
  const accept = useAct(acceptAgreement);
  const finish = useAct(finishAgreement);
  const problem = accept.problem ?? finish.problem;
  const at = { id: item.id, version: item.version };
  const about = `: ${item.what.slice(0, 60)}`;
  return (
    <Card as="li" weight={item.mine && !item.accepted && item.state === "open" ? "urgent" : "normal"}>
      {problem && (
        <ErrorState
          problem={problem}
          kept="Er is niets veranderd. Laad de pagina opnieuw als iemand anders de afspraak veranderde."
        />
      )}
      <p className="vw-text">
        <strong>{item.what}</strong>
      </p>
      <p>
        {item.mine ? "Jij" : byLine(item.who)}, voor {dutchDate(item.dueOn)}
      </p>
      <div className="vw-cluster vw-gap-2">
        <State item={item} />
        {item.followed && (
          <span className="vw-quiet">Gelukt bij terugkijken: {followedWord[item.followed].toLowerCase()}</span>
        )}
      </div>
      {item.mine && item.state === "open" && (
        <div className="vw-cluster vw-gap-2 vw-no-print">
          {!item.accepted && (
            <Button
              busy={accept.busy}
              aria-label={`Toezeggen${about}`}
              onClick={() =>
                void accept.act(at).then(
                  () => announce("Toegezegd."),
                  () => undefined,
                )
              }
            >
              Toezeggen
            </Button>
          )}
          {item.accepted && (
            <Button
              busy={finish.busy}
              aria-label={`Gedaan${about}`}
              onClick={() =>
                void finish.act({ ...at, state: "done" }).then(
                  () => announce("Afgevinkt."),
                  () => undefined,
                )
              }
            >
              Gedaan
            </Button>
          )}
          <Button
            kind="subtle"
            aria-label={`Laten vervallen${about}`}
            onClick={() => void finish.act({ ...at, state: "dropped" }).catch(() => undefined)}
          >
            Laten vervallen
          </Button>
        </div>
      )}
      {item.mine && item.state !== "open" && (
        <div className="vw-no-print">
          <Button
            kind="subtle"
            aria-label={`Weer openzetten${about}`}
            onClick={() => void finish.act({ ...at, state: "open" }).catch(() => undefined)}
          >
            Weer openzetten
          </Button>
        </div>
      )}
    </Card>
  );
}

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
  const [confirmed, setConfirmed] = useState(false);
  const { act, busy, problem } = useAct(makeAgreement);
  const certain = findingsIn([what]).certain.length > 0;
  const add = (event: FormEvent) => {
    event.preventDefault();
    act({ caseId, whoMembershipId: who, what, dueOn, confirmed }).then(
      () => {
        setWhat("");
        setWho("");
        setDueOn("");
        setConfirmed(false);
        announce("De afspraak staat erbij. Wie het gaat doen, zegt het nog toe.");
      },
      () => undefined,
    );
  };
  const name = (field: string) => `afspraak-${caseId}-${field}`;
  const whole = wholeProblem(problem);
  return (
    <>
      {items.length === 0 && <p className="vw-quiet">Nog geen afspraken.</p>}
      <ul className="vw-written">
        {items.map((item) => (
          <AgreementCard key={item.id} item={item} />
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
          <ConfirmDoubtful name={name("klopt")} texts={[what]} checked={confirmed} onChange={setConfirmed} />
          <div>
            <Button
              type="submit"
              busy={busy}
              disabledReason={certain ? "Haal eerst weg wat hierboven is aangewezen." : undefined}
            >
              Afspraak toevoegen
            </Button>
          </div>
        </form>
      )}
    </>
  );
}
