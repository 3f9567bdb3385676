import {
  Card,
  dutchDate,
  dutchDay,
  EmptyState,
  ErrorState,
  LinkButton,
  LoadingPart,
  LoadMore,
  Page,
  PrintButton,
  StatusBadge,
} from "@vliegwiel/ui-kit";
import { useEndpoint, useList } from "../../../platform/browser/query.ts";
import { aftercareWaiting, type Due, listDue } from "../contract.ts";
import { Call, Offer, WithoutOwner } from "./WaitingCards.tsx";
import { reachedByWords, rhythmWords } from "./wording.ts";

function DueLine({ due, today }: { due: Due; today: string }) {
  const { personId, name, nextOn, rhythm, mine, lastOn, employers, toTell, linkEndsOn, personWay } = due;
  const now = nextOn <= today;
  return (
    <Card as="li" heading={name ?? "Naam niet gedeeld"} href={`/personen/${personId}/aan-het-werk`}>
      <p>
        {now ? (
          <StatusBadge tone="warning">{nextOn === today ? "Vandaag" : `Sinds ${dutchDate(nextOn)}`}</StatusBadge>
        ) : (
          dutchDay(nextOn)
        )}
        , {rhythmWords[rhythm]}.{" "}
        {lastOn ? `Laatste contact: ${dutchDate(lastOn)}.` : "Er is nog geen contact opgeschreven."}
      </p>
      {employers.length > 0 && <p>Werkt bij {employers.join(" en ")}.</p>}
      {personWay && <p>Wil het liefst: {reachedByWords[personWay].toLowerCase()}.</p>}
      {linkEndsOn && (
        <p>
          <strong>De link van de werkgever werkt tot en met {dutchDate(linkEndsOn)}.</strong> Maak op tijd een nieuwe.
        </p>
      )}
      {toTell && (
        <p>
          <strong>De werkgever weet nog niet dat jij het aanspreekpunt bent.</strong> Bel om het te vertellen.
        </p>
      )}
      {mine === "backup" && <p>Je bent tweede: je belt als je collega er niet is.</p>}
    </Card>
  );
}

/** Whom to call: employers who asked, colleagues who ask, and the people whose turn it is. */
export default function ToCallPage() {
  const waiting = useEndpoint(aftercareWaiting, {});
  const list = useList(listDue, { limit: 25 });
  const problem = waiting.problem ?? list.problem;
  const { data } = waiting;
  const nothing =
    list.items?.length === 0 && data && data.calls.length + data.offers.length + data.withoutOwner.length === 0;
  return (
    <Page
      title="Nabellen"
      lead="Met wie je contact houdt nu ze werken. Wie aan de beurt is, staat bovenaan."
      action={
        <LinkButton kind="subtle" href="/wie-blijft-aan-het-werk">
          Wie blijft aan het werk?
        </LinkButton>
      }
    >
      {problem && (
        <ErrorState
          problem={problem}
          kept="Er is niets veranderd."
          onRetry={() => {
            void waiting.refetch();
            list.retry();
          }}
        />
      )}
      {(!data || !list.items) && !problem && <LoadingPart lines={6} />}
      {nothing && (
        <EmptyState
          title="Je doet nog geen nazorg"
          action={
            <LinkButton kind="primary" href="/personen">
              Naar mijn mensen
            </LinkButton>
          }
        >
          <p>Open iemand die werkt, en kies ‘Aan het werk blijven’. Dan staat die persoon hier.</p>
        </EmptyState>
      )}
      {data && data.calls.length > 0 && (
        <section className="vw-stack vw-gap-2" aria-labelledby="bellen">
          <h2 id="bellen">Een werkgever wacht op contact</h2>
          <ul className="vw-stack vw-gap-2">
            {data.calls.map((call) => (
              <Call key={call.callId} call={call} />
            ))}
          </ul>
        </section>
      )}
      {data && data.offers.length + data.withoutOwner.length > 0 && (
        <section className="vw-stack vw-gap-2" aria-labelledby="wie">
          <h2 id="wie">Wie doet de nazorg?</h2>
          <ul className="vw-stack vw-gap-2">
            {data.offers.map((offer) => (
              <Offer key={offer.offerId} offer={offer} />
            ))}
            {data.withoutOwner.map((one) => (
              <WithoutOwner key={one.supportId} one={one} />
            ))}
          </ul>
        </section>
      )}
      {data && list.items && list.items.length > 0 && (
        <section className="vw-stack vw-gap-2" aria-labelledby="beurt">
          <h2 id="beurt">Wie is er aan de beurt?</h2>
          <ul className="vw-stack vw-gap-2">
            {list.items.map((due) => (
              <DueLine key={due.supportId} due={due} today={data.today} />
            ))}
          </ul>
          <LoadMore
            shown={`${list.items.length} getoond`}
            hasMore={list.hasMore}
            busy={list.loadingMore}
            onMore={list.more}
          />
        </section>
      )}
      <PrintButton />
    </Page>
  );
}
