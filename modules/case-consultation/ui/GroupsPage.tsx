import "./case-consultation.css";
import {
  Button,
  Card,
  count,
  dutchDate,
  dutchDay,
  dutchHour,
  EmptyState,
  ErrorState,
  LinkButton,
  LoadingFrame,
  LoadMore,
  Page,
  Stack,
} from "@vliegwiel/ui-kit";
import { useFilter } from "../../../platform/browser/address.ts";
import { useEndpoint, useList } from "../../../platform/browser/query.ts";
import { discussesCases, listGroups, listHandovers } from "../contract.ts";
import { byLine, kindWord } from "./wording.ts";

/** What was handed to me and waits for my yes or no, and what I offered and is still open. */
function Handovers() {
  const { data } = useEndpoint(listHandovers, { limit: 20 });
  const open = (data?.items ?? []).filter((item) => item.open > 0);
  if (open.length === 0) return null;
  return (
    <Stack as="ul" gap={2}>
      {open.map(({ handoverId, fromMe, from, to, open: lines }) => (
        <Card
          key={handoverId}
          as="li"
          level={2}
          weight={fromMe ? "normal" : "urgent"}
          heading={fromMe ? `Je draagt iets over aan ${byLine(to)}` : `${byLine(from)} draagt iets aan jou over`}
          href={`/overdracht/${handoverId}`}
        >
          <p>
            {count(lines, "ding wacht", "dingen wachten")} op {fromMe ? "een antwoord." : "jouw ja of nee."}
          </p>
        </Card>
      ))}
    </Stack>
  );
}

/** My groups: where cases are brought and discussed. */
export default function GroupsPage() {
  const [which, setWhich] = useFilter("welke", "current");
  const ended = which === "ended";
  const { items, problem, hasMore, loadingMore, more, retry } = useList(listGroups, {
    which: ended ? "ended" : "current",
  });
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
      action={
        first?.may.startGroup.allowed ? (
          <LinkButton kind={items.length === 0 ? "primary" : "secondary"} href="/groepen/beginnen">
            Groep beginnen
          </LinkButton>
        ) : undefined
      }
    >
      <Handovers />
      {items.length === 0 && (
        <EmptyState title={ended ? "Er is geen groep gestopt" : "Je zit nog niet in een groep"}>
          <p>
            {ended
              ? "Hier lees je later groepen terug waar je in zat en die zijn gestopt."
              : "De voorzitter van een groep, of de coördinator van je regio, geeft je een plek. Je kunt er ook zelf een beginnen."}
          </p>
        </EmptyState>
      )}
      <Stack as="ul">
        {items.map(({ groupId, kind, name, subRegion, endedOn, casesWaiting, nextMeeting, seated }) => (
          <Card key={groupId} as="li" level={2} heading={name} href={`/groepen/${groupId}`}>
            <p className="vw-quiet">{[kindWord(kind), subRegion].filter(Boolean).join(" · ")}</p>
            {endedOn ? (
              <p>Gestopt op {dutchDate(endedOn)}. Je kunt alles nog lezen.</p>
            ) : seated ? (
              <p>
                {discussesCases(kind) &&
                  (casesWaiting === 0
                    ? "Er wacht geen casus. "
                    : `${count(casesWaiting, "casus wacht", "casussen wachten")}. `)}
                {nextMeeting
                  ? `Overleg op ${dutchDay(nextMeeting.day)}, ${dutchHour(nextMeeting.startTime)} uur.`
                  : "Er is nog geen overleg gepland."}
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
      <div className="vw-cluster vw-gap-2 vw-no-print">
        <Button kind="subtle" onClick={() => setWhich(ended ? "current" : "ended")}>
          {ended ? "Groepen die lopen" : "Groepen die zijn gestopt"}
        </Button>
        {!ended && <a href="/overdragen">Ga je weg? Draag over wat van je open staat</a>}
      </div>
    </Page>
  );
}
