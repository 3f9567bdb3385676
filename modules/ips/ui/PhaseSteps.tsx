import { announce, DateInput, Field, FormShell, Select, Sure } from "@vliegwiel/ui-kit";
import { useState } from "react";
import { useAct } from "../../../platform/browser/query.ts";
import {
  closeWords,
  enterPhase,
  type PhaseName,
  phases,
  phaseWords,
  type Trajectory,
  takeOver,
  undoPhase,
} from "../contract.ts";
import { chosen, fieldErrorsOf, optionsOf, wholeProblem } from "./wording.ts";

/** What usually follows; anything else can be chosen as well. */
const usual: Readonly<Record<PhaseName, PhaseName>> = {
  wish: "talks",
  talks: "intake",
  intake: "searching",
  searching: "placement",
  placement: "support",
  support: "job-lost",
  "job-lost": "placement",
  closed: "searching",
};

/** On to the next phase, with a day. */
export function NextPhase({ trajectory, today }: { trajectory: Trajectory; today: string }) {
  const { trajectoryId, version, phases: been } = trajectory;
  const now = been.at(-1)?.phase ?? "wish";
  const enter = useAct(enterPhase);
  const undo = useAct(undoPhase);
  const [typed, setTyped] = useState<{ phase: PhaseName; from: string; closeReason: string }>({
    phase: usual[now],
    from: today,
    closeReason: "",
  });
  const errors = fieldErrorsOf(enter.problem);
  const errorOf = (name: string) => errors.find((one) => one.name === name)?.message;
  const others = phases.filter((phase) => phase !== now && phase !== "wish");
  return (
    <section className="vw-stack vw-gap-2 vw-no-print">
      {now === "closed" && <p>Het traject is gestopt. Verder gaan kan altijd, zonder nieuwe intake.</p>}
      <FormShell
        submitLabel="Fase bewaren"
        busy={enter.busy}
        submitError={wholeProblem(enter.problem) ?? undo.problem}
        fieldErrors={errors}
        onSubmit={() =>
          void enter
            .act({
              trajectoryId,
              version,
              phase: typed.phase,
              from: typed.from,
              closeReason: typed.phase === "closed" ? chosen(closeWords, typed.closeReason) : null,
            })
            .then(
              () => announce("De fase is bewaard"),
              () => undefined,
            )
        }
        afterSubmit={
          been.length > 1 && (
            <Sure
              label="Laatste fase weghalen"
              question="De laatste fase weghalen?"
              busy={undo.busy}
              onDo={() =>
                void undo.act({ trajectoryId, version }).then(
                  () => announce("De fase is weg"),
                  () => undefined,
                )
              }
            >
              <p>{phaseWords[now]} gaat weg. De fase daarvoor geldt weer.</p>
            </Sure>
          )
        }
      >
        <Field name="phase" label="Volgende fase" error={errorOf("phase")}>
          {(control) => (
            <Select
              {...control}
              options={others.map((value) => ({ value, label: phaseWords[value] }))}
              value={typed.phase}
              onChange={(event) => setTyped({ ...typed, phase: chosen(phaseWords, event.target.value) ?? typed.phase })}
            />
          )}
        </Field>
        <Field name="from" label="Vanaf welke dag?" error={errorOf("from")}>
          {(control) => <DateInput {...control} value={typed.from} onChange={(from) => setTyped({ ...typed, from })} />}
        </Field>
        {typed.phase === "closed" && (
          <Field
            name="closeReason"
            label="Waarom stopt het?"
            hint="De persoon leest dit. Stoppen is geen mislukking, en weer beginnen kan altijd."
            error={errorOf("closeReason")}
          >
            {(control) => (
              <Select
                {...control}
                placeholder="Kies een reden"
                options={optionsOf(closeWords)}
                value={typed.closeReason}
                onChange={(event) => setTyped({ ...typed, closeReason: event.target.value })}
              />
            )}
          </Field>
        )}
      </FormShell>
    </section>
  );
}

/** Going on as the coach, for a colleague who works with the person. */
export function TakeOver({ trajectory: { trajectoryId, version, coach } }: { trajectory: Trajectory }) {
  const { act, busy, problem } = useAct(takeOver);
  return (
    <div className="vw-stack vw-gap-1 vw-no-print">
      {problem && <p role="alert">{problem.detail ?? problem.title}</p>}
      <div>
        <Sure
          label="Ik word de coach"
          question="De coach van deze persoon worden?"
          busy={busy}
          onDo={() =>
            void act({ trajectoryId, version }).then(
              () => announce("Je bent nu de coach"),
              () => undefined,
            )
          }
        >
          <p>
            {coach ? `${coach} krijgt een melding.` : "Er is nu geen coach."} De persoon ziet jouw naam bij het traject.
          </p>
        </Sure>
      </div>
    </div>
  );
}
