import {
  announce,
  Button,
  Dialog,
  dutchDate,
  ErrorState,
  LinkButton,
  LoadingPart,
  Page,
  PrintButton,
} from "@vliegwiel/ui-kit";
import { useState } from "react";
import { useGoTo, usePathParam } from "../../../platform/browser/address.ts";
import { useAct, useEndpoint } from "../../../platform/browser/query.ts";
import { type Calculation, deleteCalculation, showCalculation } from "../contract.ts";
import { Again } from "./Again.tsx";
import { Further } from "./Further.tsx";
import { Outcomes } from "./Outcomes.tsx";
import { Sharing } from "./Sharing.tsx";
import { refusal } from "./wording.ts";

function Delete({ calculation, back }: { calculation: Calculation; back: string }) {
  const { act, busy, problem } = useAct(deleteCalculation);
  const [open, setOpen] = useState(false);
  const goTo = useGoTo();
  const remove = () =>
    void act({ calculationId: calculation.calculationId }).then(
      () => {
        announce("De berekening is verwijderd");
        goTo(back);
      },
      () => undefined,
    );
  return (
    <>
      <Button kind="danger" disabledReason={refusal(calculation.may.change)} onClick={() => setOpen(true)}>
        Berekening verwijderen
      </Button>
      <Dialog
        open={open}
        title="Deze berekening verwijderen?"
        onClose={() => setOpen(false)}
        closeLabel="Niet verwijderen"
        actions={
          <Button kind="danger" busy={busy} onClick={remove}>
            Verwijderen
          </Button>
        }
      >
        <p>Zij is dan voor iedereen weg en komt niet terug.</p>
        {problem && <p role="alert">{problem.detail ?? problem.title}</p>}
      </Dialog>
    </>
  );
}

/** One calculation as it was kept: the choices beside each other, and what today's amounts would make of it. */
export default function CalculationPage() {
  const calculationId = usePathParam("calculationId");
  const { data, problem, refetch } = useEndpoint(showCalculation, { calculationId });
  const own = data?.may.share.allowed === true;
  const back = data && !own ? `/gesprekken/${data.personId}` : "/mijn/berekeningen";
  return (
    <Page
      width="wide"
      title={data?.title ?? "Berekening"}
      lead={
        data &&
        `Voor ${dutchDate(data.day)}, bewaard op ${dutchDate(data.savedOn)}${data.by === "counsellor" ? " door een consulent" : ""}.`
      }
      breadcrumb={[{ href: back, label: own ? "Mijn berekeningen" : "Terug" }]}
    >
      {problem && <ErrorState problem={problem} kept="Er is niets veranderd." onRetry={() => void refetch()} />}
      {!data && !problem && <LoadingPart lines={8} />}
      {data && (
        <>
          <section className="vw-stack vw-gap-2">
            <h2>Wat eruit komt</h2>
            <Outcomes variants={data.variants} caption="De keuzes naast elkaar, zoals zij zijn bewaard" />
          </section>
          <Further day={data.day} situation={data.situation} variants={data.variants} />
          <Again calculation={data} />
          {own && <Sharing calculation={data} />}
          <div className="vw-cluster vw-gap-2 vw-no-print">
            {data.may.change.allowed && (
              <LinkButton href={`/berekening/${calculationId}/wijzigen`}>Berekening wijzigen</LinkButton>
            )}
            <PrintButton />
            <Delete calculation={data} back={back} />
          </div>
        </>
      )}
    </Page>
  );
}
