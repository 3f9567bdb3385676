import { announce, Button, count, DateInput, dutchDate, ErrorState, Field, Select } from "@vliegwiel/ui-kit";
import { type FormEvent, useState } from "react";
import { useAct, useEndpoint } from "../../../platform/browser/query.ts";
import { CheckedText, useTextHelp } from "../../text-help/ui/parts/index.ts";
import { addWait, type CaseWait, endWait, listOrganisationsToWaitFor } from "../contract.ts";
import { errorFor, wholeProblem } from "./wording.ts";

type WaitsProps = { caseId: string; items: readonly CaseWait[]; mayWrite: boolean };

/** What waited for whom, and how long: an organisation and a function, never somebody's name. */
export function Waits({ caseId, items, mayWrite }: WaitsProps) {
  const [writing, setWriting] = useState(false);
  return (
    <>
      {items.length > 0 && (
        <ul className="vw-written">
          {items.map((item) => (
            <Wait key={item.id} item={item} mayWrite={mayWrite} />
          ))}
        </ul>
      )}
      {mayWrite && !writing && (
        <div className="vw-no-print">
          <Button kind="subtle" onClick={() => setWriting(true)}>
            Opschrijven wat er wacht
          </Button>
        </div>
      )}
      {mayWrite && writing && <NewWait caseId={caseId} onDone={() => setWriting(false)} />}
    </>
  );
}

function Wait({ item, mayWrite }: { item: CaseWait; mayWrite: boolean }) {
  const { act, busy, problem } = useAct(endWait);
  const { id, what, organisation, role, since, until, days, version } = item;
  return (
    <li>
      {problem && <ErrorState problem={problem} kept="Er is niets veranderd." />}
      <p className="vw-text">{what}</p>
      <p className="vw-quiet">
        {until ? "Wachtte" : "Wacht"} op {organisation} ({role}), sinds {dutchDate(since)}
        {until ? ` tot ${dutchDate(until)}` : ""}: {count(days, "dag", "dagen")}.
      </p>
      {mayWrite && (
        <div className="vw-no-print">
          <Button
            kind="subtle"
            busy={busy}
            aria-label={`${until ? "Wacht toch nog" : "Wacht niet meer"}: ${what.slice(0, 60)}`}
            onClick={() => void act({ id, version, over: until === null }).catch(() => undefined)}
          >
            {until ? "Wacht toch nog" : "Wacht niet meer"}
          </Button>
        </div>
      )}
    </li>
  );
}

function NewWait({ caseId, onDone }: { caseId: string; onDone: () => void }) {
  const [what, setWhat] = useState("");
  const [organisationId, setOrganisation] = useState("");
  const [role, setRole] = useState("");
  const [since, setSince] = useState("");
  const help = useTextHelp();
  const { data } = useEndpoint(listOrganisationsToWaitFor, {});
  const { act, busy, problem } = useAct(addWait);
  const add = (event: FormEvent) => {
    event.preventDefault();
    void help.send((left) =>
      act({ caseId, what, organisationId, role, since, left }).then(
        () => {
          announce("Het staat erbij.");
          onDone();
        },
        () => undefined,
      ),
    );
  };
  const whole = wholeProblem(problem);
  return (
    <form className="vw-stack vw-gap-2 vw-written-form" onSubmit={add} noValidate>
      {whole && <ErrorState problem={whole} kept="Wat je typte, staat er nog." />}
      <CheckedText
        help={help}
        name="wacht-wat"
        label="Wat wacht er?"
        hint="Bijvoorbeeld: een besluit over de proefplaatsing."
        limit={500}
        rows={2}
        value={what}
        onChange={setWhat}
        error={errorFor(problem, "what")}
      />
      <div className="vw-grid">
        <Field name="wacht-organisatie" label="Op welke organisatie?" error={errorFor(problem, "organisationId")}>
          {(wiring) => (
            <Select
              {...wiring}
              placeholder="Kies een organisatie"
              value={organisationId}
              onChange={(event) => setOrganisation(event.target.value)}
              options={(data?.items ?? []).map((one) => ({ value: one.organisationId, label: one.name }))}
            />
          )}
        </Field>
        <CheckedText
          help={help}
          name="wacht-functie"
          label="Bij welke functie?"
          hint="Geen naam. Bijvoorbeeld: klantmanager."
          limit={120}
          oneLine
          value={role}
          onChange={setRole}
          error={errorFor(problem, "role")}
        />
        <Field name="wacht-sinds" label="Sinds wanneer?" error={errorFor(problem, "since")}>
          {(wiring) => <DateInput {...wiring} value={since} onChange={setSince} />}
        </Field>
      </div>
      <div className="vw-cluster vw-gap-2">
        <Button type="submit" busy={busy} disabledReason={help.refused}>
          Erbij zetten
        </Button>
        <Button kind="subtle" onClick={onDone}>
          Toch niet
        </Button>
      </div>
    </form>
  );
}
