import { announce, LoadingPart, Notice, Page } from "@vliegwiel/ui-kit";
import { useGoTo } from "../../../platform/browser/address.ts";
import { useAct, useEndpoint } from "../../../platform/browser/query.ts";
import { myCalculations, saveMine } from "../contract.ts";
import { CalculationForm } from "./CalculationForm.tsx";
import { emptyForm } from "./form-state.ts";

/** The person works something out and keeps it. Until then nothing leaves the browser. */
export default function NewCalculation() {
  const { data } = useEndpoint(myCalculations, {});
  const { act, busy, problem } = useAct(saveMine);
  const goTo = useGoTo();
  return (
    <Page
      title="Nieuwe berekening"
      lead="Vul in wat u weet. Wat u niet weet, mag u openlaten. Pas als u op Bewaren drukt, wordt er iets bewaard."
      breadcrumb={[{ href: "/mijn/berekeningen", label: "Mijn berekeningen" }]}
    >
      {!data && <LoadingPart lines={8} />}
      {data && (
        <CalculationForm
          start={emptyForm(data.today)}
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
