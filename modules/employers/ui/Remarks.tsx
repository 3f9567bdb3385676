import {
  announce,
  Button,
  dutchDate,
  Field,
  FormShell,
  RadioGroup,
  Stack,
  StatusBadge,
  TextArea,
} from "@vliegwiel/ui-kit";
import { useState } from "react";
import { useAct } from "../../../platform/browser/query.ts";
import { addRemark, type Employer, followUp, type Remark } from "../contract.ts";
import { fieldErrorsOf, refusal, remarkWords, wholeProblem } from "./wording.ts";

function FollowUp({ remark: { remarkId, version } }: { remark: Remark }) {
  const save = useAct(followUp);
  const [text, setText] = useState("");
  const [open, setOpen] = useState(false);
  if (!open)
    return (
      <div className="vw-no-print">
        <Button kind="subtle" onClick={() => setOpen(true)}>
          Opschrijven wat ermee is gedaan
        </Button>
      </div>
    );
  const errors = fieldErrorsOf(save.problem).map((one) => ({ ...one, name: `${one.name}-${remarkId}` }));
  return (
    <FormShell
      submitLabel="Bewaren"
      busy={save.busy}
      submitError={wholeProblem(save.problem)}
      fieldErrors={errors}
      onSubmit={() =>
        void save.act({ remarkId, version, followUp: text }).then(
          () => announce("Bewaard. De werkgever kan het lezen"),
          () => undefined,
        )
      }
    >
      <Field
        name={`followUp-${remarkId}`}
        label="Wat is ermee gedaan?"
        hint="De werkgever kan dit lezen."
        error={errors[0]?.message}
      >
        {(control) => (
          <TextArea {...control} limit={400} rows={2} value={text} onChange={(event) => setText(event.target.value)} />
        )}
      </Field>
    </FormShell>
  );
}

/** One thing the employer said, and what became of it. */
export function RemarkCard({ remark, mayWrite }: { remark: Remark; mayWrite: boolean }) {
  return (
    <div className="vw-card vw-stack vw-gap-1">
      <div className="vw-cluster vw-gap-2">
        <StatusBadge tone={remark.followedUpOn ? "success" : "waiting"}>
          {`${remarkWords[remark.kind]}${remark.followedUpOn ? ", opgepakt" : ", nog open"}`}
        </StatusBadge>
        <span className="vw-employers-quiet">
          {dutchDate(remark.saidOn)}
          {remark.byEmployer ? ", van de werkgever zelf" : ", gezegd tegen een collega"}
        </span>
      </div>
      <p className="vw-own-words">{remark.text}</p>
      {remark.followUp && (
        <p>
          <strong>Wat ermee is gedaan</strong>
          {remark.followedUpOn && ` (${dutchDate(remark.followedUpOn)})`}: {remark.followUp}
        </p>
      )}
      {mayWrite && !remark.followedUpOn && <FollowUp remark={remark} />}
    </div>
  );
}

function AddRemark({ employer: { employerId, may } }: { employer: Employer }) {
  const add = useAct(addRemark);
  const [kind, setKind] = useState<"worry" | "wish">("worry");
  const [text, setText] = useState("");
  const [open, setOpen] = useState(false);
  const errors = fieldErrorsOf(add.problem);
  if (!open)
    return (
      <div className="vw-no-print">
        <Button disabledReason={refusal(may.write)} onClick={() => setOpen(true)}>
          Zorg of wens opschrijven
        </Button>
      </div>
    );
  return (
    <FormShell
      submitLabel="Zorg of wens bewaren"
      busy={add.busy}
      submitError={wholeProblem(add.problem)}
      fieldErrors={errors}
      onSubmit={() =>
        void add.act({ employerId, kind, text }).then(
          () => {
            announce("Het staat erbij");
            setText("");
            setOpen(false);
          },
          () => undefined,
        )
      }
    >
      <RadioGroup
        name="kind"
        label="Waar gaat het over?"
        error={errors.find(({ name }) => name === "kind")?.message}
        choices={[
          { value: "worry", label: "Een zorg" },
          { value: "wish", label: "Een wens" },
        ]}
        input={({ value }) => ({
          checked: kind === value,
          onChange: () => setKind(value === "wish" ? "wish" : "worry"),
        })}
      />
      <Field
        name="text"
        label="Wat zei de werkgever?"
        hint="In de woorden van de werkgever, die dit kan lezen."
        error={errors.find(({ name }) => name === "text")?.message}
      >
        {(control) => (
          <TextArea {...control} limit={600} rows={3} value={text} onChange={(event) => setText(event.target.value)} />
        )}
      </Field>
    </FormShell>
  );
}

/** Worries, wishes and corrections; what is open stands first. */
export function Remarks({ employer }: { employer: Employer }) {
  return (
    <section className="vw-stack vw-gap-2" aria-labelledby="zorgen">
      <h2 id="zorgen">Zorgen en wensen van de werkgever</h2>
      {employer.remarks.length === 0 && <p>Er is niets opgeschreven. Vraag ernaar bij het volgende contact.</p>}
      <Stack as="ul" gap={2}>
        {employer.remarks.map((remark) => (
          <li key={remark.remarkId}>
            <RemarkCard remark={remark} mayWrite={employer.may.write.allowed} />
          </li>
        ))}
      </Stack>
      <AddRemark employer={employer} />
    </section>
  );
}
