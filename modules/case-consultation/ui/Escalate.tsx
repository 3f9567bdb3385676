import { announce, Button, count, ErrorState, Field, LoadingPart, RadioGroup, Select } from "@vliegwiel/ui-kit";
import { type FormEvent, useState } from "react";
import { useAct, useEndpoint } from "../../../platform/browser/query.ts";
import { CheckedText, useTextHelp } from "../../text-help/ui/parts/index.ts";
import { escalate, listMandates, type Stuck } from "../contract.ts";
import { errorFor, inFull, wholeProblem } from "./wording.ts";

const stuckLine = ({ what, organisation, role, days }: Stuck): string =>
  `${what}: ${organisation} (${role}), al ${count(days, "dag", "dagen")}`;

/** Puts what stays stuck before someone who may decide, with the reason. Everyone concerned reads it. */
export function Escalate({ caseId, named }: { caseId: string; named: boolean }) {
  const [open, setOpen] = useState(false);
  if (!open)
    return (
      <div className="vw-no-print">
        <Button kind="subtle" onClick={() => setOpen(true)}>
          Voorleggen aan iemand die mag beslissen
        </Button>
      </div>
    );
  return <EscalateForm caseId={caseId} named={named} onDone={() => setOpen(false)} />;
}

function EscalateForm({ caseId, named, onDone }: { caseId: string; named: boolean; onDone: () => void }) {
  const { data, problem: unread } = useEndpoint(listMandates, { caseId });
  const [about, setAbout] = useState("");
  const [to, setTo] = useState("");
  const [reason, setReason] = useState("");
  const help = useTextHelp();
  const { act, busy, problem } = useAct(escalate);
  if (unread) return <ErrorState problem={unread} kept="Er is niets veranderd." />;
  if (!data) return <LoadingPart />;
  if (data.stuck.length === 0 || data.items.length === 0)
    return (
      <p>
        {data.stuck.length === 0
          ? "Er zit nu niets vast: geen afspraak is over de datum, en er wacht niets. Schrijf eerst op wat er wacht."
          : "In deze groep mag nog niemand besluiten. De voorzitter geeft dat aan bij de plekken in de groep."}{" "}
        <Button kind="subtle" onClick={onDone}>
          Sluiten
        </Button>
      </p>
    );
  const send = (event: FormEvent) => {
    event.preventDefault();
    const chosen = data.stuck.find(({ id }) => id === about);
    void help.send((left) =>
      act({
        caseId,
        about: chosen ? { kind: chosen.kind, id: chosen.id } : (undefined as never),
        toMembershipId: to,
        reason,
        left,
      }).then(
        () => {
          announce("Het is voorgelegd. Iedereen die erbij hoort, krijgt bericht.");
          onDone();
        },
        () => undefined,
      ),
    );
  };
  const whole = wholeProblem(problem);
  return (
    <form className="vw-stack vw-gap-2 vw-written-form" onSubmit={send} noValidate>
      {whole && <ErrorState problem={whole} kept="Wat je typte, staat er nog." />}
      <RadioGroup
        name="voorleggen-wat"
        label="Wat zit er vast?"
        error={errorFor(problem, "about")}
        choices={data.stuck.map((one) => ({ value: one.id, label: stuckLine(one) }))}
        input={({ value }) => ({ checked: about === value, onChange: () => setAbout(value) })}
      />
      <Field name="voorleggen-aan" label="Aan wie leg je het voor?" error={errorFor(problem, "toMembershipId")}>
        {(wiring) => (
          <Select
            {...wiring}
            placeholder="Kies wie mag beslissen"
            value={to}
            onChange={(event) => setTo(event.target.value)}
            options={data.items.map((one) => ({ value: one.membershipId, label: inFull(one) }))}
          />
        )}
      </Field>
      <CheckedText
        help={help}
        name="voorleggen-waarom"
        label="Waarom leg je dit voor?"
        hint={
          named
            ? "Noem de organisatie en de functie, niet de collega. De persoon om wie het gaat leest dit ook."
            : "Noem de organisatie en de functie, niet de collega. De groep leest dit ook."
        }
        limit={1000}
        value={reason}
        onChange={setReason}
        error={errorFor(problem, "reason")}
      />
      <div className="vw-cluster vw-gap-2">
        <Button type="submit" busy={busy} disabledReason={help.refused}>
          Voorleggen
        </Button>
        <Button kind="subtle" onClick={onDone}>
          Toch niet
        </Button>
      </div>
    </form>
  );
}
