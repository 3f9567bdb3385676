import "./case-consultation.css";
import { EmptyState, ErrorState, Field, LoadingFrame, Page, Select } from "@vliegwiel/ui-kit";
import { useFilter } from "../../../platform/browser/address.ts";
import { useEndpoint } from "../../../platform/browser/query.ts";
import { listGroups } from "../contract.ts";
import { CaseForm } from "./CaseForm.tsx";

/** Bring a case: the question first, a few minutes, nothing typed is lost. */
export default function NewCasePage() {
  const [chosen, choose] = useFilter("groep");
  const { data, problem, refetch } = useEndpoint(listGroups, {});
  const title = "Casus inbrengen";
  if (problem)
    return (
      <Page title={title}>
        <ErrorState problem={problem} kept="Er is niets veranderd." onRetry={() => void refetch()} />
      </Page>
    );
  if (!data) return <LoadingFrame title={title} />;
  const groups = data.items.filter(({ seated }) => seated);
  const group = groups.find(({ groupId }) => groupId === chosen) ?? (groups.length === 1 ? groups[0] : undefined);
  return (
    <Page
      title={title}
      lead="Waar loop je op vast? De groep denkt mee. Schrijf zonder naam: wat iemand kan en wil, niet wie het is."
      breadcrumb={[{ href: "/groepen", label: "Mijn groepen" }]}
    >
      {groups.length === 0 && (
        <EmptyState title="Je zit nog niet in een groep">
          <p>
            De voorzitter van een groep, of de coördinator van je regio, geeft je een plek. Daarna kun je een casus
            inbrengen.
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
              options={groups.map(({ groupId, name }) => ({ value: groupId, label: name }))}
            />
          )}
        </Field>
      )}
      {group && <CaseForm key={group.groupId} groupId={group.groupId} groupName={group.name} />}
    </Page>
  );
}
