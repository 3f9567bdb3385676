import { announce, LinkButton, LoadingPart, Notice, Page } from "@vliegwiel/ui-kit";
import { useEffect, useState } from "react";
import { useFilter, useGoTo } from "../../../platform/browser/address.ts";
import { useAct, useEndpoint } from "../../../platform/browser/query.ts";
import { carriedAnswers, caseOf, forgetCarried } from "../../benefits/ui/parts/index.ts";
import { myCalculations, saveMine } from "../contract.ts";
import { CalculationForm } from "./CalculationForm.tsx";
import { emptyForm, formOfCase } from "./form-state.ts";

/** Who comes from "Wat levert werken mij op?" brought their answers in the memory of the tab; a reload loses them. */
function Brought({ along }: { along: boolean }) {
  return along ? (
    <Notice title="Uw antwoorden zijn meegekomen. Er is nog niets bewaard.">
      <p>Geef de berekening een naam en kijk de uitkomst na. Druk onderaan op ‘Berekening bewaren’.</p>
    </Notice>
  ) : (
    <Notice tone="warning" title="Uw antwoorden zijn niet meegekomen.">
      <p>
        Wij bewaren ze nergens. Laadt de pagina opnieuw, of duurt het inloggen langer dan tien minuten, dan zijn ze weg.
        Vul ze hieronder in. Of plak hieronder een link met uw antwoorden, als u die hebt gemaakt.
      </p>
    </Notice>
  );
}

/** The person works something out and keeps it. Until then nothing leaves the browser. */
export default function NewCalculation() {
  const { data, problem: reading } = useEndpoint(myCalculations, {});
  const { act, busy, problem } = useAct(saveMine);
  const [told] = useState(carriedAnswers);
  const [expected] = useFilter("antwoorden");
  const goTo = useGoTo();
  const arrived = data !== undefined;
  useEffect(() => {
    if (arrived) forgetCarried();
  }, [arrived]);
  return (
    <Page
      title="Nieuwe berekening"
      lead={
        told
          ? undefined
          : "Vul in wat u weet. Wat u niet weet, mag u openlaten. Pas als u op Bewaren drukt, wordt er iets bewaard."
      }
      breadcrumb={[{ href: "/mijn/berekeningen", label: "Mijn berekeningen" }]}
    >
      {!data && !reading && <LoadingPart lines={8} />}
      {reading && (
        <Notice title="In deze rol bewaart u geen eigen berekeningen.">
          <p>
            Bewaren doet de persoon om wie het gaat. Kies rechtsboven een andere rol, of geef een link met uw antwoorden
            aan iemand die u vertrouwt.
          </p>
          <LinkButton href="/wat-levert-werken-op">Terug naar ‘Wat levert werken mij op?’</LinkButton>
        </Notice>
      )}
      {data && (expected !== "" || told) && <Brought along={told !== undefined} />}
      {data && (
        <CalculationForm
          start={told ? formOfCase(caseOf(told)) : emptyForm(data.today)}
          answered={told !== undefined}
          submitLabel="Berekening bewaren"
          busy={busy}
          problem={problem}
          onSave={(draft) =>
            void act(draft).then(
              ({ calculationId }) => {
                announce("Uw berekening is bewaard");
                goTo(`/berekening/${calculationId}`);
              },
              () => undefined,
            )
          }
          whoSees={
            <Notice title="Wie ziet dit?">
              <p>Alleen u, tot u deze berekening zelf deelt. Wie over een uitkering beslist, ziet dit nooit.</p>
            </Notice>
          }
        />
      )}
    </Page>
  );
}
