import {
  announce,
  count,
  Disclosure,
  dutchNumber,
  EmptyState,
  ErrorState,
  Field,
  FormShell,
  LoadingPart,
  LoadMore,
  Page,
  TextInput,
} from "@vliegwiel/ui-kit";
import { useState } from "react";
import { useAct, useEndpoint, useList } from "../../../platform/browser/query.ts";
import { listAnonymous, listProfiles, saveScreening, showScreening } from "../contract.ts";

const inShort = (work: string, hours: string): string =>
  [work, hours].filter(Boolean).join(". ") || "Nog niets ingevuld";

function Named() {
  const list = useList(listProfiles, {});
  return (
    <section className="vw-stack vw-gap-2">
      <h2>Met naam</h2>
      {list.problem && <ErrorState problem={list.problem} kept="Er is niets veranderd." onRetry={list.retry} />}
      {!list.items && !list.problem && <LoadingPart lines={4} />}
      {list.items?.length === 0 && (
        <EmptyState title="Niemand deelt een profiel met je">
          <p>Een kandidaat kiest zelf wie het profiel krijgt. Vraag ernaar in het gesprek.</p>
        </EmptyState>
      )}
      <ul className="vw-stack vw-gap-2">
        {list.items?.map(({ personId, name, work, hours }) => (
          <li key={personId} className="vw-card">
            <h3>
              <a href={`/personen/${personId}/profiel`}>{name}</a>
            </h3>
            <p>{inShort(work, hours)}</p>
          </li>
        ))}
      </ul>
      {list.hasMore && (
        <LoadMore
          hasMore
          shown={`${count(list.items?.length ?? 0, "profiel", "profielen")} getoond`}
          busy={list.loadingMore}
          onMore={list.more}
        />
      )}
    </section>
  );
}

function WithoutName() {
  const list = useList(listAnonymous, {});
  return (
    <section className="vw-stack vw-gap-2">
      <h2>Zonder naam</h2>
      <p>In willekeurige volgorde. Zie je een plek die kan passen? Laat het weten aan wie met kandidaten werkt.</p>
      {list.problem && <ErrorState problem={list.problem} kept="Er is niets veranderd." onRetry={list.retry} />}
      {!list.items && !list.problem && <LoadingPart lines={4} />}
      {list.items?.length === 0 && (
        <EmptyState title="Er is geen profiel zonder naam">
          <p>Kandidaten in je regio delen nu niets zonder naam met jouw organisatie.</p>
        </EmptyState>
      )}
      <ul className="vw-stack vw-gap-2">
        {list.items?.map(({ profileId, work, hours }) => (
          <li key={profileId} className="vw-card">
            <h3>
              <a href={`/profielen/${profileId}`}>{work || "Kandidaat"}</a>
            </h3>
            <p>{hours || "Uren nog niet ingevuld"}</p>
          </li>
        ))}
      </ul>
      {list.hasMore && (
        <LoadMore
          hasMore
          shown={`${count(list.items?.length ?? 0, "profiel", "profielen")} getoond`}
          busy={list.loadingMore}
          onMore={list.more}
        />
      )}
    </section>
  );
}

/** Screening happens in the coach's own file: here only how many. */
function Screening() {
  const { data } = useEndpoint(showScreening, {});
  const { act, busy, problem } = useAct(saveScreening);
  const [month, setMonth] = useState<string>();
  const [screened, setScreened] = useState("");
  const [candidates, setCandidates] = useState("");
  if (!data) return null;
  const errors = (problem?.fieldErrors ?? []).map(({ pointer, message }) => ({ name: pointer.slice(1), message }));
  const errorOf = (name: string) => errors.find((error) => error.name === name)?.message;
  return (
    <Disclosure summary="Aantallen van de screening">
      <p>
        Screenen doe je in je eigen dossier. Hier tel je alleen: met hoeveel mensen je sprak, en hoeveel er kandidaat
        werden.
      </p>
      <ul>
        {data.region.map((line) => (
          <li key={line.month}>
            {line.month}: {dutchNumber(line.screened)} gesproken, {dutchNumber(line.candidates)} kandidaat geworden
          </li>
        ))}
      </ul>
      <FormShell
        onSubmit={() =>
          void act({ month: month ?? data.thisMonth, screened: Number(screened), candidates: Number(candidates) }).then(
            () => announce("De aantallen zijn bewaard"),
            () => undefined,
          )
        }
        submitLabel="Aantallen bewaren"
        busy={busy}
        submitError={problem}
        fieldErrors={errors}
      >
        <Field name="month" label="Maand" hint="Bijvoorbeeld 2026-11." error={errorOf("month")}>
          {(control) => (
            <TextInput
              {...control}
              short
              value={month ?? data.thisMonth}
              onChange={(event) => setMonth(event.target.value)}
            />
          )}
        </Field>
        <Field name="screened" label="Met hoeveel mensen sprak je?" error={errorOf("screened")}>
          {(control) => (
            <TextInput
              {...control}
              short
              inputMode="numeric"
              value={screened}
              onChange={(event) => setScreened(event.target.value)}
            />
          )}
        </Field>
        <Field name="candidates" label="Hoeveel werden er kandidaat?" error={errorOf("candidates")}>
          {(control) => (
            <TextInput
              {...control}
              short
              inputMode="numeric"
              value={candidates}
              onChange={(event) => setCandidates(event.target.value)}
            />
          )}
        </Field>
      </FormShell>
    </Disclosure>
  );
}

/** The profiles people chose to share with this professional. */
export default function ProfilesPage() {
  return (
    <Page
      title="Profielen"
      lead="Van kandidaten die hun profiel met je delen. Zij kiezen wie het krijgt, en kunnen altijd stoppen."
    >
      <Named />
      <WithoutName />
      <Screening />
      <p>
        <a href="/profielen/stijl">In welke stijl gaat een profiel naar werkgevers?</a>
      </p>
    </Page>
  );
}
