import {
  dutchDate,
  EmptyState,
  ErrorState,
  LinkButton,
  LoadingFrame,
  LoadingPart,
  Notice,
  Page,
  Stack,
} from "@vliegwiel/ui-kit";
import { useEndpoint } from "../../../platform/browser/query.ts";
import { type Card, listProposals, listSeries, rhythms } from "../contract.ts";
import { ProposalCard } from "./ProposalCard.tsx";

const title = "Bemiddeling";

function Cards({ id, heading, cards }: { id: string; heading: string; cards: readonly Card[] }) {
  if (cards.length === 0) return null;
  return (
    <section className="vw-stack vw-gap-2" aria-labelledby={id}>
      <h2 id={id}>{heading}</h2>
      <Stack as="ul" gap={2}>
        {cards.map((card) => (
          <ProposalCard key={card.proposalId} card={card} />
        ))}
      </Stack>
    </section>
  );
}

function Tables() {
  const { data, problem, refetch } = useEndpoint(listSeries, {});
  return (
    <section className="vw-stack vw-gap-2" aria-labelledby="overleggen">
      <h2 id="overleggen">Matchingsoverleg</h2>
      <p>Kandidaten die ja zeiden en plekken naast elkaar. Wie doet wat, en wanneer?</p>
      {problem && <ErrorState problem={problem} kept="Er is niets veranderd." onRetry={() => void refetch()} />}
      {!data && !problem && <LoadingPart lines={2} />}
      <ul className="vw-stack vw-gap-1">
        {data?.items.map(({ seriesId, name, rhythm, nextOn }) => (
          <li key={seriesId}>
            <a href={`/matchingsoverleg/${seriesId}`}>{name}</a>
            <span className="vw-quiet">
              {" "}
              {rhythms[rhythm].toLowerCase()},{" "}
              {nextOn ? `de volgende keer op ${dutchDate(nextOn)}` : "nog geen dag gepland"}
            </span>
          </li>
        ))}
      </ul>
      {data && data.organisations.length > 0 && (
        <div className="vw-no-print">
          <LinkButton href="/matchingsoverleg/nieuw">Een matchingsoverleg beginnen</LinkButton>
        </div>
      )}
    </section>
  );
}

/** What waits for one's answer, by the day that was promised; what one proposed; and the tables one sits at. */
export default function MediationPage() {
  const { data, problem, refetch } = useEndpoint(listProposals, {});
  if (problem)
    return (
      <Page title={title}>
        <ErrorState problem={problem} kept="Er is niets veranderd." onRetry={() => void refetch()} />
      </Page>
    );
  if (!data) return <LoadingFrame title={title} />;
  const owned = data.items.filter(({ role }) => role === "owner");
  const asked = (card: Card) => card.state === "open";
  return (
    <Page
      title={title}
      lead="Elk voorstel heeft één eigenaar en krijgt binnen drie weken een eerlijk antwoord. Ook als het nu niet kan."
      action={data.mediates ? <LinkButton href="/bemiddeling/wachtlijst">Wachtlijst</LinkButton> : undefined}
    >
      {data.mayLate && (
        <Notice title="Je coördineert de regio">
          <p>
            <a href="/bemiddeling/te-laat">Bekijk welke beloofde antwoorden te laat zijn</a>. Je ziet niet om wie het
            gaat.
          </p>
        </Notice>
      )}
      {data.items.length === 0 && (
        <EmptyState title="Er loopt nu geen voorstel">
          <p>
            Stel iemand voor vanaf het profiel van die persoon, of vanaf een plek bij{" "}
            <a href="/passend-werk">Passend werk</a>. Of wacht tot een collega iemand aan jou voorstelt.
          </p>
        </EmptyState>
      )}
      <Cards id="wacht" heading="Wacht op jouw antwoord" cards={owned.filter(asked)} />
      <Cards id="beantwoord" heading="Door jou beantwoord" cards={owned.filter((card) => !asked(card))} />
      <Cards
        id="voorgesteld"
        heading="Door jou voorgesteld"
        cards={data.items.filter(({ role }) => role === "proposer")}
      />
      {data.stopped.length > 0 && (
        <section className="vw-stack vw-gap-1" aria-labelledby="gestopt">
          <h2 id="gestopt">Gestopt</h2>
          <p>Deze voorstellen zijn gestopt. Je hoeft niets meer te doen.</p>
          <ul>
            {data.stopped.map(({ proposalId, endedOn }) => (
              <li key={proposalId}>Een voorstel{endedOn && `, gestopt op ${dutchDate(endedOn)}`}</li>
            ))}
          </ul>
        </section>
      )}
      <Tables />
    </Page>
  );
}
