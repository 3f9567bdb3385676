import {
  announce,
  Button,
  DateInput,
  dutchDate,
  Field,
  FormShell,
  Select,
  Stack,
  StatusBadge,
  TextInput,
} from "@vliegwiel/ui-kit";
import { useState } from "react";
import { useAct } from "../../../platform/browser/query.ts";
import { type Employer, type Lead, leadOutcomes, leadSteps, startLead, stepLead } from "../contract.ts";
import { Told } from "./Told.tsx";
import { fieldErrorsOf, optionsOf, outcomeWords, refusal, stepWords, whoIs, wholeProblem } from "./wording.ts";

function Step({ lead: { leadId, version, step: at } }: { lead: Lead }) {
  const act = useAct(stepLead);
  const [open, setOpen] = useState(false);
  const later = leadSteps.slice(leadSteps.indexOf(at) + 1);
  const [typed, setTyped] = useState({ step: later[0] ?? "closed", outcome: "", line: "", nextOn: "" });
  const errors = fieldErrorsOf(act.problem).map((one) => ({ ...one, name: `${one.name}-${leadId}` }));
  const errorOf = (name: string) => errors.find((one) => one.name === `${name}-${leadId}`)?.message;
  if (!open)
    return (
      <div className="vw-no-print">
        <Button onClick={() => setOpen(true)}>Volgende stap opschrijven</Button>
      </div>
    );
  const closing = typed.step === "closed";
  return (
    <FormShell
      submitLabel="Stap bewaren"
      busy={act.busy}
      submitError={wholeProblem(act.problem)}
      fieldErrors={errors}
      onSubmit={() =>
        void act
          .act({
            leadId,
            version,
            step: typed.step,
            outcome: closing ? (leadOutcomes.find((one) => one === typed.outcome) ?? null) : null,
            line: typed.line,
            nextOn: closing ? null : typed.nextOn || null,
          })
          .then(
            () => {
              announce("De stap is bewaard");
              setOpen(false);
            },
            () => undefined,
          )
      }
    >
      <Field name={`step-${leadId}`} label="Welke stap?" error={errorOf("step")}>
        {(control) => (
          <Select
            {...control}
            options={later.map((value) => ({ value, label: stepWords[value] }))}
            value={typed.step}
            onChange={(event) =>
              setTyped({ ...typed, step: leadSteps.find((one) => one === event.target.value) ?? "closed" })
            }
          />
        )}
      </Field>
      {closing && (
        <Field name={`outcome-${leadId}`} label="Wat kwam eruit?" error={errorOf("outcome")}>
          {(control) => (
            <Select
              {...control}
              options={optionsOf(outcomeWords)}
              placeholder="Kies wat eruit kwam"
              value={typed.outcome}
              onChange={(event) => setTyped({ ...typed, outcome: event.target.value })}
            />
          )}
        </Field>
      )}
      <Field name={`line-${leadId}`} label="In één regel" error={errorOf("line")} optional>
        {(control) => (
          <TextInput
            {...control}
            value={typed.line}
            onChange={(event) => setTyped({ ...typed, line: event.target.value })}
          />
        )}
      </Field>
      {!closing && (
        <Field name={`nextOn-${leadId}`} label="Wanneer weer?" error={errorOf("nextOn")} optional>
          {(control) => (
            <DateInput {...control} value={typed.nextOn} onChange={(nextOn) => setTyped({ ...typed, nextOn })} />
          )}
        </Field>
      )}
    </FormShell>
  );
}

/** One employer who is followed: the steps so far and, for who follows, the next one. */
export function LeadCard({ lead, today, withName = false }: { lead: Lead; today: string; withName?: boolean }) {
  const late = lead.nextOn !== null && lead.nextOn < today;
  return (
    <div className="vw-card vw-stack vw-gap-1">
      {withName && (
        <h3 className="vw-card__heading">
          <a href={`/werkgevers/${lead.employerId}`}>{lead.employerName}</a>
        </h3>
      )}
      <div className="vw-cluster vw-gap-2">
        <StatusBadge tone={lead.closedOn ? "success" : "waiting"}>
          {lead.outcome ? outcomeWords[lead.outcome] : stepWords[lead.step]}
        </StatusBadge>
        <span className="vw-employers-quiet">
          {lead.mine ? "Jij volgt dit" : whoIs(lead.by)}, sinds {dutchDate(lead.startedOn)}
        </span>
      </div>
      {lead.nextOn && (
        <p>{late ? `Had op ${dutchDate(lead.nextOn)} gemoeten` : `Volgende stap op ${dutchDate(lead.nextOn)}`}.</p>
      )}
      <ol>
        {lead.steps.map((one) => (
          <li key={`${one.step}-${one.day}-${one.line}`}>
            {dutchDate(one.day)}: {stepWords[one.step]}
            {one.line && `. ${one.line}`}
          </li>
        ))}
      </ol>
      {lead.mine && !lead.closedOn && <Step key={lead.version} lead={lead} />}
    </div>
  );
}

/** Who follows this employer towards a first place, and how far they are. */
export function Leads({ employer }: { employer: Employer }) {
  const { employerId, leads, today, may } = employer;
  const start = useAct(startLead);
  const mine = leads.some((lead) => lead.mine && !lead.closedOn);
  return (
    <section className="vw-stack vw-gap-2" aria-labelledby="stappen">
      <h2 id="stappen">Stap voor stap</h2>
      {leads.length === 0 && <p>Niemand volgt deze werkgever nu stap voor stap.</p>}
      <Stack as="ul" gap={2}>
        {leads.map((lead) => (
          <li key={lead.leadId}>
            <LeadCard lead={lead} today={today} />
          </li>
        ))}
      </Stack>
      <Told problem={start.problem} />
      {!mine && (
        <div className="vw-no-print">
          <Button
            busy={start.busy}
            disabledReason={refusal(may.lead)}
            onClick={() =>
              void start.act({ employerId }).then(
                () => announce("Je volgt deze werkgever"),
                () => undefined,
              )
            }
          >
            Stap voor stap volgen
          </Button>
        </div>
      )}
    </section>
  );
}
