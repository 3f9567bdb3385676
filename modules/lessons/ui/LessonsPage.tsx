import "./lessons.css";
import {
  Button,
  Card,
  count,
  dutchDate,
  EmptyState,
  ErrorState,
  Field,
  LinkButton,
  LoadingPart,
  LoadMore,
  Page,
  PrintButton,
  Select,
  Stack,
  StatusBadge,
  TextInput,
  WithAside,
} from "@vliegwiel/ui-kit";
import { useDeferredValue, useState } from "react";
import { useFilter } from "../../../platform/browser/address.ts";
import { useList } from "../../../platform/browser/query.ts";
import { Bottleneck, listLessons, listProposals, listWorkingAgreements, Theme } from "../contract.ts";
import { AgreementCard, LessonCard } from "./cards.tsx";
import { bottleneckOptions, byLine, themeOptions } from "./wording.ts";

/** What waits for the groups one sits in. */
function Proposals() {
  const { items } = useList(listProposals, {});
  if (!items || items.length === 0) return null;
  return (
    <section className="vw-stack vw-gap-2" aria-labelledby="voorstellen">
      <h2 id="voorstellen">Voorgestelde lessen in jouw groep</h2>
      <Stack as="ul" gap={2}>
        {items.map(({ proposalId, title, groupName, proposedOn, proposedBy, mine, may }) => (
          <Card key={proposalId} as="li" heading={title} href={`/lessen/voorstel/${proposalId}`}>
            <p className="vw-quiet">
              {groupName}. Voorgesteld op {dutchDate(proposedOn)} door {mine ? "jou" : byLine(proposedBy)}.
            </p>
            {may.publish.allowed && <StatusBadge tone="waiting">Wacht op jou: nalezen en vaststellen</StatusBadge>}
          </Card>
        ))}
      </Stack>
    </section>
  );
}

function Agreements({ search }: { search: string }) {
  const [shown, setShown] = useFilter("afspraken", "current");
  const status = shown === "expired" ? "expired" : "current";
  const { items, problem, hasMore, loadingMore, more, retry } = useList(listWorkingAgreements, { search, status });
  return (
    <section className="vw-stack vw-gap-2" aria-labelledby="werkafspraken">
      <h2 id="werkafspraken">{status === "expired" ? "Vervallen werkafspraken" : "Werkafspraken van de regio"}</h2>
      {problem && <ErrorState problem={problem} kept="Er is niets veranderd." onRetry={retry} />}
      {!items && !problem && <LoadingPart />}
      {items?.length === 0 && (
        <EmptyState title={search ? "Geen werkafspraak met deze woorden" : "Er zijn nog geen werkafspraken"} level={3}>
          <p>
            Een werkafspraak zegt hoe jullie het in de regio doen. Hij heeft een eigenaar en wordt op tijd opnieuw
            bekeken.
          </p>
        </EmptyState>
      )}
      {items && items.length > 0 && (
        <>
          <Stack as="ul" gap={2}>
            {items.map((item) => (
              <AgreementCard key={item.agreementId} item={item} />
            ))}
          </Stack>
          <LoadMore
            shown={`${count(items.length, "werkafspraak", "werkafspraken")} getoond`}
            hasMore={hasMore}
            busy={loadingMore}
            onMore={more}
          />
        </>
      )}
      <div className="vw-cluster vw-gap-2 vw-no-print">
        <LinkButton href="/werkafspraken/nieuw">Werkafspraak voorstellen</LinkButton>
        <Button kind="subtle" onClick={() => setShown(status === "expired" ? "current" : "expired")}>
          {status === "expired" ? "Werkafspraken die gelden" : "Vervallen werkafspraken"}
        </Button>
      </div>
    </section>
  );
}

function Lessons({ search, theme, bottleneck }: { search: string; theme: string; bottleneck: string }) {
  const { items, problem, hasMore, loadingMore, more, retry } = useList(listLessons, {
    search,
    theme: Theme.catch("").parse(theme),
    bottleneck: Bottleneck.catch("").parse(bottleneck),
  });
  const looking = Boolean(search || theme || bottleneck);
  return (
    <section className="vw-stack vw-gap-2" aria-labelledby="lessen">
      <h2 id="lessen">Lessen</h2>
      {problem && <ErrorState problem={problem} kept="Er is niets veranderd." onRetry={retry} />}
      {!items && !problem && <LoadingPart />}
      {items?.length === 0 && (
        <EmptyState title={looking ? "Geen les gevonden" : "Er zijn nog geen lessen"} level={3}>
          <p>
            {looking
              ? "Zoek met minder woorden, of zonder thema."
              : "Heeft een casus iets opgeleverd waar anderen van leren? Stel het voor aan je groep."}
          </p>
        </EmptyState>
      )}
      {items && items.length > 0 && (
        <>
          <Stack as="ul" gap={2}>
            {items.map((lesson) => (
              <LessonCard key={lesson.lessonId} lesson={lesson} />
            ))}
          </Stack>
          <LoadMore
            shown={`${count(items.length, "les", "lessen")} getoond`}
            hasMore={hasMore}
            busy={loadingMore}
            onMore={more}
          />
        </>
      )}
    </section>
  );
}

/** What the region learned and agreed, to find again. */
export default function LessonsPage() {
  const [typed, setTyped] = useState("");
  const [theme, setTheme] = useFilter("thema");
  const [bottleneck, setBottleneck] = useFilter("knelpunt");
  const search = useDeferredValue(typed.trim());
  return (
    <Page
      title="Lessen en werkafspraken"
      width="wide"
      lead="Wat groepen in de regio leerden en afspraken. Zonder namen: een les leidt nooit terug naar een casus of een persoon."
      action={
        <LinkButton kind="primary" href="/lessen/nieuw">
          Les voorstellen
        </LinkButton>
      }
    >
      <WithAside
        aside={
          <section className="vw-stack vw-gap-2" aria-labelledby="verder">
            <h2 id="verder">Verder</h2>
            <ul>
              <li>
                <a href="/lessen/vragen">Vragen tussen groepen</a>
              </li>
              <li>
                <a href="/lessen/cijfers">Cijfers van het casusoverleg</a>
              </li>
            </ul>
          </section>
        }
      >
        {/* biome-ignore lint/a11y/useSemanticElements: the element <search> is not known to every screen reader yet */}
        <div className="vw-lessons-search" role="search">
          <Field name="zoek" label="Zoek op woorden" error={undefined} optional>
            {(wiring) => (
              <TextInput
                {...wiring}
                type="search"
                maxLength={100}
                value={typed}
                onChange={(event) => setTyped(event.target.value)}
              />
            )}
          </Field>
          <Field name="thema" label="Thema" error={undefined} optional>
            {(wiring) => (
              <Select
                {...wiring}
                options={themeOptions}
                placeholder="Alle thema's"
                value={theme}
                onChange={(event) => setTheme(event.target.value)}
              />
            )}
          </Field>
          <Field name="knelpunt" label="Waar het vastloopt" error={undefined} optional>
            {(wiring) => (
              <Select
                {...wiring}
                options={bottleneckOptions}
                placeholder="Alles"
                value={bottleneck}
                onChange={(event) => setBottleneck(event.target.value)}
              />
            )}
          </Field>
        </div>
        <Proposals />
        <Agreements search={search} />
        <Lessons search={search} theme={theme} bottleneck={bottleneck} />
        <div className="vw-no-print">
          <PrintButton />
        </div>
      </WithAside>
    </Page>
  );
}
