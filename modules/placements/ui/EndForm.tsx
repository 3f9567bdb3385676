import { announce, Disclosure, FormShell, Sure } from "@vliegwiel/ui-kit";
import { useState } from "react";
import { fieldErrorsOf, wholeProblem } from "../../../platform/browser/problem.ts";
import { useAct } from "../../../platform/browser/query.ts";
import { endPlacement, endReasons, type Placement } from "../contract.ts";
import { EndFields } from "./PlacementForm.tsx";
import { Told } from "./Told.tsx";

type EndFormProps = { readonly job: Placement; readonly refused: string | undefined };

/** The last day and why; or that it goes on after all. */
export function EndForm({ job, refused }: EndFormProps) {
  const end = useAct(endPlacement);
  const [typed, setTyped] = useState({ endsOn: job.endsOn ?? "", endReason: job.endReason ?? "" });
  const errors = fieldErrorsOf(end.problem);
  const { placementId, version } = job;
  if (job.endsOn)
    return (
      <section className="vw-stack vw-gap-2 vw-no-print" aria-labelledby="einde">
        <h2 id="einde">Het einde</h2>
        <Told problem={end.problem} />
        <div>
          <Sure
            label="Het gaat toch door"
            question="Gaat dit werk toch door?"
            busy={end.busy}
            refused={refused}
            onDo={() =>
              void end.act({ placementId, version, endsOn: null, endReason: null }).then(
                () => announce("Het werk loopt door"),
                () => undefined,
              )
            }
          >
            <p>Dan gaat de laatste werkdag eraf. De uren en het soort werk lopen door zoals ze het laatst waren.</p>
          </Sure>
        </div>
      </section>
    );
  return (
    <section className="vw-stack vw-gap-2 vw-no-print" aria-labelledby="einde">
      <h2 id="einde">Het werk houdt op</h2>
      <p>Een baan die ophoudt, is ervaring. De begeleiding stopt daar niet mee.</p>
      <Disclosure summary="Einde opschrijven">
        <FormShell
          submitLabel="Einde opschrijven"
          submitRefused={refused}
          busy={end.busy}
          submitError={wholeProblem(end.problem)}
          fieldErrors={errors}
          onSubmit={() =>
            void end
              .act({
                placementId,
                version,
                endsOn: typed.endsOn,
                endReason: endReasons.find((one) => one === typed.endReason) ?? null,
              })
              .then(
                () => announce("Het einde is opgeschreven"),
                () => undefined,
              )
          }
        >
          <EndFields
            typed={typed}
            put={(changed) => setTyped((before) => ({ ...before, ...changed }))}
            errorOf={(name) => errors.find((one) => one.name === name)?.message}
          />
        </FormShell>
      </Disclosure>
    </section>
  );
}
