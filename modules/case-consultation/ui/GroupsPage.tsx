import "./case-consultation.css";
import {
  Button,
  Card,
  count,
  Dialog,
  dutchDay,
  EmptyState,
  ErrorState,
  Field,
  LoadingFrame,
  LoadMore,
  Page,
  Stack,
  TextInput,
} from "@vliegwiel/ui-kit";
import { useState } from "react";
import { useGoTo } from "../../../platform/browser/address.ts";
import { useAct, useEndpoint, useList } from "../../../platform/browser/query.ts";
import { listGroups, startGroup } from "../contract.ts";
import { errorFor, wholeProblem } from "./wording.ts";

function StartGroup() {
  const [open, setOpen] = useState(false);
  const [name, setName] = useState("");
  const [subRegion, setSubRegion] = useState("");
  const { act, busy, problem } = useAct(startGroup);
  const goTo = useGoTo();
  const start = () =>
    act({ name, subRegion }).then(
      ({ groupId }) => goTo(`/groepen/${groupId}`),
      () => undefined,
    );
  const whole = wholeProblem(problem);
  return (
    <>
      <Button kind="primary" onClick={() => setOpen(true)}>
        Groep beginnen
      </Button>
      <Dialog
        open={open}
        title="Een casusgroep beginnen"
        onClose={() => setOpen(false)}
        closeLabel="Niet nu"
        actions={
          <Button kind="primary" busy={busy} onClick={() => void start()}>
            Groep beginnen
          </Button>
        }
      >
        {whole && <ErrorState problem={whole} kept="Wat je typte, staat er nog." />}
        <Field name="name" label="Naam van de groep" error={errorFor(problem, "name")}>
          {(wiring) => <TextInput {...wiring} value={name} onChange={(event) => setName(event.target.value)} />}
        </Field>
        <Field name="subRegion" label="Deel van de regio" error={errorFor(problem, "subRegion")} optional>
          {(wiring) => (
            <TextInput {...wiring} value={subRegion} onChange={(event) => setSubRegion(event.target.value)} />
          )}
        </Field>
        <p>Je wordt zelf geen lid. Geef daarna de plekken, en in elk geval een voorzitter.</p>
      </Dialog>
    </>
  );
}

/** My groups: where cases are brought and discussed. */
export default function GroupsPage() {
  const { items, problem, hasMore, loadingMore, more, retry } = useList(listGroups, {});
  // What one may do stands beside the list; one group is enough to hear it.
  const { data: first } = useEndpoint(listGroups, { limit: 1 });
  if (problem)
    return (
      <Page title="Mijn groepen">
        <ErrorState problem={problem} kept="Er is niets veranderd." onRetry={retry} />
      </Page>
    );
  if (!items) return <LoadingFrame title="Mijn groepen" />;
  return (
    <Page
      title="Mijn groepen"
      lead="In een casusgroep bespreek je waar je op vastloopt, met mensen uit zorg en werk. Zonder naam, tenzij iemand zelf toestemming geeft."
      action={first?.may.startGroup.allowed ? <StartGroup /> : undefined}
    >
      {items.length === 0 && (
        <EmptyState title="Je zit nog niet in een groep">
          <p>De voorzitter van een groep, of de coördinator van je regio, geeft je een plek.</p>
        </EmptyState>
      )}
      <Stack as="ul">
        {items.map(({ groupId, name, subRegion, casesWaiting, nextMeeting, seated }) => (
          <Card key={groupId} as="li" level={2} heading={name} href={`/groepen/${groupId}`}>
            {subRegion && <p className="vw-quiet">{subRegion}</p>}
            {seated ? (
              <p>
                {casesWaiting === 0
                  ? "Er wacht geen casus"
                  : `${count(casesWaiting, "casus wacht", "casussen wachten")}`}
                {nextMeeting
                  ? `. Overleg op ${dutchDay(nextMeeting.day)}, ${nextMeeting.startTime} uur.`
                  : ". Er is nog geen overleg gepland."}
              </p>
            ) : (
              <p>Je beheert deze groep. De casussen zie je niet.</p>
            )}
          </Card>
        ))}
      </Stack>
      {items.some(({ seated }) => seated) && (
        <p>
          <a href="/mijn-agenda">Mijn agenda</a>: al je overleggen, en een link voor je eigen agenda.
        </p>
      )}
      {(hasMore || items.length > 50) && (
        <LoadMore shown={`${items.length} groepen getoond`} hasMore={hasMore} busy={loadingMore} onMore={more} />
      )}
    </Page>
  );
}
