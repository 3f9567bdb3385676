import { announce, Button, DateInput, Field, FormShell, Select } from "@vliegwiel/ui-kit";
import { useState } from "react";
import { useAct } from "../../../platform/browser/query.ts";
import { CheckedText, useTextHelp } from "../../text-help/ui/parts/index.ts";
import { type Board, decide, decisionKinds } from "../contract.ts";
import { errorFor, fieldErrorsOf, inFull, optionsOf } from "./wording.ts";

const inTwoWeeks = (today: string): string => new Date(Date.parse(today) + 14 * 86_400_000).toISOString().slice(0, 10);

/** Who does what before when. */
export function DecideForm({ board, meetingId }: { board: Board; meetingId: string }) {
  const [open, setOpen] = useState(false);
  const [kind, setKind] = useState("");
  const [candidateId, setCandidate] = useState("");
  const [offerId, setOffer] = useState("");
  const [whoId, setWho] = useState("");
  const [line, setLine] = useState("");
  const [dueOn, setDue] = useState(inTwoWeeks(board.today));
  const help = useTextHelp();
  const { act, busy, problem } = useAct(decide);
  if (!open)
    return (
      <div className="vw-no-print">
        <Button kind="primary" onClick={() => setOpen(true)}>
          Iets afspreken
        </Button>
      </div>
    );
  const send = () =>
    void help.send((left) =>
      act({
        ...{ meetingId, whoId, line, dueOn, left },
        kind: kind as keyof typeof decisionKinds,
        candidateId: candidateId || null,
        offerId: offerId || null,
      }).then(
        () => {
          announce("Afgesproken. Wie het doet, krijgt bericht.");
          setLine("");
          setOpen(false);
        },
        () => undefined,
      ),
    );
  type Option = { value: string; label: string };
  const choose = (
    { name, label, placeholder }: { name: string; label: string; placeholder: string },
    [value, set]: [string, (value: string) => void],
    options: readonly Option[],
    optional = false,
  ) => (
    <Field name={name} label={label} optional={optional} error={errorFor(problem, name)}>
      {(wiring) => (
        <Select
          {...wiring}
          placeholder={placeholder}
          value={value}
          onChange={(event) => set(event.target.value)}
          options={options}
        />
      )}
    </Field>
  );
  const people = board.candidates.filter(({ asked }) => !asked);
  return (
    <FormShell
      onSubmit={send}
      submitLabel="Afspreken"
      submitRefused={help.refused}
      busy={busy}
      submitError={problem}
      fieldErrors={fieldErrorsOf(problem)}
      beforeSubmit={<p>Iedereen aan tafel leest dit. Gaat het over een kandidaat, dan leest die het ook.</p>}
      afterSubmit={
        <Button kind="subtle" onClick={() => setOpen(false)}>
          Toch niet
        </Button>
      }
    >
      {choose(
        { name: "kind", label: "Wat gebeurt er?", placeholder: "Kies wat er gebeurt" },
        [kind, setKind],
        optionsOf(decisionKinds),
      )}
      {choose(
        { name: "candidateId", label: "Voor welke kandidaat?", placeholder: "Geen kandidaat" },
        [candidateId, setCandidate],
        people.map((one) => ({
          value: one.candidateId,
          label: one.person?.name ?? ([one.work, one.hours].filter(Boolean).join(", ") || "Kandidaat"),
        })),
        true,
      )}
      {choose(
        { name: "offerId", label: "Welke plek?", placeholder: "Geen plek" },
        [offerId, setOffer],
        board.possibilities.map((one) => ({ value: one.offerId, label: `${one.title}, ${one.employerName}` })),
        true,
      )}
      {choose(
        { name: "whoId", label: "Wie doet dit?", placeholder: "Kies wie" },
        [whoId, setWho],
        board.people.map((one) => ({ value: one.membershipId, label: one.me ? `${one.name} (jij)` : inFull(one) })),
      )}
      <Field name="dueOn" label="Voor welke dag?" error={errorFor(problem, "dueOn")}>
        {(wiring) => <DateInput {...wiring} value={dueOn} onChange={setDue} />}
      </Field>
      <CheckedText
        help={help}
        name="line"
        label="Wil je er iets bij zeggen?"
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
