import { announce, Button, ErrorState, LoadingPart, Notice, Page } from "@vliegwiel/ui-kit";
import { useState } from "react";
import { useGoTo, usePathParam } from "../../../platform/browser/address.ts";
import { useAct, useEndpoint } from "../../../platform/browser/query.ts";
import { Calculation, changeCalculation, type Draft, showCalculation } from "../contract.ts";
import { CalculationForm } from "./CalculationForm.tsx";
import { formOf } from "./form-state.ts";
import { Outcomes } from "./Outcomes.tsx";
import { refusal } from "./wording.ts";

function Change({ calculation }: { calculation: Calculation }) {
  const { calculationId } = calculation;
  const { act, busy, problem } = useAct(changeCalculation);
  // The version someone began with: what arrives meanwhile is not what they read.
  const [begun] = useState(calculation);
  const [typed, setTyped] = useState<Draft>();
  const goTo = useGoTo();
  const saved = problem?.status === 409 ? Calculation.safeParse(problem.body.saved).data : undefined;
  const save = (draft: Draft, version: number) => {
    setTyped(draft);
    void act({ calculationId, version, ...draft }).then(
      () => {
        announce("De berekening is gewijzigd");
        goTo(`/berekening/${calculationId}`);
      },
      () => undefined,
    );
  };
  return (
    <>
      {saved && typed && (
        <section className="vw-card vw-stack vw-gap-2" role="alert">
          <h2>Intussen is er iets anders bewaard</h2>
          <p>Wat hieronder is ingevuld, is nog niet bewaard en is niet weg. Dit staat er nu:</p>
          <Outcomes variants={saved.variants} caption={`Nu bewaard: ${saved.title}`} />
          <div className="vw-cluster vw-gap-2">
            <Button onClick={() => save(typed, saved.version)}>Bewaren wat hieronder staat</Button>
            <Button onClick={() => goTo(`/berekening/${calculationId}`)}>Laten staan wat er nu is</Button>
          </div>
        </section>
      )}
      <CalculationForm
        start={formOf(begun)}
        submitLabel="Wijziging bewaren"
        busy={busy}
        problem={saved ? undefined : problem}
        onSave={(draft) => save(draft, begun.version)}
        whoSees={null}
      />
    </>
  );
}

/** Changing what was kept. Who saved in between is shown first; what was typed here stays. */
export default function ChangeCalculation() {
  const calculationId = usePathParam("calculationId");
  const { data, problem, refetch } = useEndpoint(showCalculation, { calculationId });
  const refused = data && refusal(data.may.change);
  return (
    <Page
      title="Berekening wijzigen"
      breadcrumb={[{ href: `/berekening/${calculationId}`, label: data?.title ?? "De berekening" }]}
    >
      {problem && <ErrorState problem={problem} kept="Er is niets veranderd." onRetry={() => void refetch()} />}
      {!data && !problem && <LoadingPart lines={8} />}
      {refused && (
        <Notice title="Wijzigen kan hier niet">
          <p>{refused}</p>
        </Notice>
      )}
      {data && !refused && <Change key={calculationId} calculation={data} />}
    </Page>
  );
}
