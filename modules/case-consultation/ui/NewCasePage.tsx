import "./case-consultation.css";
import { EmptyState, ErrorState, Field, LoadingFrame, Page, Select } from "@vliegwiel/ui-kit";
import { useFilter } from "../../../platform/browser/address.ts";
import { useEndpoint } from "../../../platform/browser/query.ts";
import { WorkAndIncomeReads } from "../../text-help/ui/parts/index.ts";
import { listGroupsToBringTo } from "../contract.ts";
import { CaseForm } from "./CaseForm.tsx";

/** Bring a case: the question first, a few minutes, nothing typed is lost. */
export default function NewCasePage() {
  const [chosen, choose] = useFilter("groep");
  const { data, problem, refetch } = useEndpoint(listGroupsToBringTo, {});
  const title = "Casus inbrengen";
  if (problem)
    return (
      <Page title={title}>
        <ErrorState problem={problem} kept="Er is niets veranderd." onRetry={() => void refetch()} />
      </Page>
    );
  if (!data) return <LoadingFrame title={title} />;
  const groups = data.items;
  const group = groups.find(({ groupId }) => groupId === chosen) ?? (groups.length === 1 ? groups[0] : undefined);
  return (
    <Page
      title={title}
      lead="Waar loop je op vast? De groep denkt mee. Schrijf zonder naam: wat iemand kan en wil, niet wie het is."
      breadcrumb={[{ href: "/groepen", label: "Mijn groepen" }]}
    >
      {groups.length === 0 && (
        <EmptyState title="Je kunt nog geen casus inbrengen">
          <p>
            Je zit nog niet in een groep, en in je regio is geen groep waar iedereen mag inbrengen. De voorzitter van
            een groep, of de coördinator van je regio, geeft je een plek.
          </p>
        </EmptyState>
      )}
      {groups.length > 1 && (
        <Field name="groep" label="In welke groep?" error={undefined}>
          {(wiring) => (
            <Select
              {...wiring}
              placeholder="Kies een groep"
              value={group?.groupId ?? ""}
              onChange={(event) => choose(event.target.value)}
              options={groups.map(({ groupId, name, seated }) => ({
                value: groupId,
                label: seated ? name : `${name} (open voor de hele regio)`,
              }))}
            />
          )}
        </Field>
      )}
      {group && !group.seated && (
        <p>
          Je hebt hier geen plek. Je kunt wel een casus inbrengen. Je ziet dan alleen je eigen casus en wat de groep
          daarbij schrijft.
        </p>
      )}
      {group && (
        <WorkAndIncomeReads value={group.workAndIncomeReads}>
          <CaseForm key={group.groupId} group={group} />
        </WorkAndIncomeReads>
      )}
    </Page>
  );
}
