import { announce, ErrorState, LoadingPart, Notice, Page } from "@vliegwiel/ui-kit";
import { useGoTo, usePathParam } from "../../../platform/browser/address.ts";
import { useAct, useEndpoint } from "../../../platform/browser/query.ts";
import { saveForPerson, showCounselled } from "../contract.ts";
import { CalculationForm } from "./CalculationForm.tsx";
import { emptyForm, formOf } from "./form-state.ts";
import { refusal } from "./wording.ts";

/** The counsellor works something out, from the answers the person shared last. */
export default function CalculateForPerson() {
  const personId = usePathParam("personId");
  const { data, problem: reading, refetch } = useEndpoint(showCounselled, { personId });
  const { act, busy, problem } = useAct(saveForPerson);
  const goTo = useGoTo();
  const [latest] = data?.calculations ?? [];
  const refused = data && refusal(data.may.calculate);
  return (
    <Page
      title="Berekening maken"
      lead="Je begint met de antwoorden die de persoon het laatst deelde. Je kunt alles veranderen."
      breadcrumb={[
        { href: "/gesprekken", label: "Gesprekken over inkomen" },
        { href: `/gesprekken/${personId}`, label: data?.name ?? "Deze persoon" },
      ]}
    >
      {reading && <ErrorState problem={reading} kept="Er is niets veranderd." onRetry={() => void refetch()} />}
      {!data && !reading && <LoadingPart lines={8} />}
      {refused && (
        <Notice title="Je mag nu niet rekenen voor deze persoon">
          <p>{refused}</p>
        </Notice>
      )}
      {data && !refused && (
        <CalculationForm
          start={latest ? { ...formOf(latest), title: "", day: data.today } : emptyForm(data.today)}
          submitLabel="Berekening bewaren"
          busy={busy}
          problem={problem}
          onSave={(draft) =>
            void act({ personId, ...draft }).then(
              () => {
                announce("De berekening is bewaard");
                goTo(`/gesprekken/${personId}`);
              },
              () => undefined,
            )
          }
          whoSees={
            <Notice title="Wie ziet dit?">
              <p>
                De persoon en jij. Trekt de persoon de toestemming in, dan gaat deze berekening weg, tenzij de persoon
                haar zelf bewaart.
              </p>
            </Notice>
          }
        />
      )}
    </Page>
  );
}
