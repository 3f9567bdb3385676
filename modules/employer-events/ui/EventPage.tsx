import "./events.css";
import {
  count,
  DefinitionList,
  ErrorState,
  LoadingFrame,
  Notice,
  Page,
  PrintButton,
  WithAside,
} from "@vliegwiel/ui-kit";
import { usePathParam } from "../../../platform/browser/address.ts";
import { useEndpoint } from "../../../platform/browser/query.ts";
import { sectorWords } from "../../employers/ui/parts/index.ts";
import { type EventPage as Event, getEvent, share } from "../contract.ts";
import { AroundList } from "./Around.tsx";
import { Cancel, Learned } from "./Ending.tsx";
import { Invitations } from "./Invitations.tsx";
import { Invite } from "./Invite.tsx";
import { Organisers } from "./Organisers.tsx";
import { Preparation } from "./Preparation.tsx";
import { titleOf, whenOf } from "./wording.ts";

const breadcrumb = [{ href: "/bijeenkomsten", label: "Bijeenkomsten voor werkgevers" }];

function Facts({ event }: { event: Event }) {
  const facts: readonly (readonly [string, string])[] = [
    ["Wanneer", whenOf(event)],
    ["Waar", event.place],
    ["Voor wie", event.sectors.map((one) => sectorWords[one]).join(", ") || "Alle soorten werk"],
    ["Hoeveel", `Hoogstens ${count(event.atMost, "werkgever", "werkgevers")}`],
    ["Programma", event.programme],
  ];
  return (
    <DefinitionList
      items={facts.flatMap(([term, value]) =>
        value ? [{ term, value: <span className="vw-events-words">{value}</span> }] : [],
      )}
    />
  );
}

function WhatCame({ event: { counts, callDays } }: { event: Event }) {
  return (
    <section className="vw-stack vw-gap-1" aria-labelledby="kwam">
      <h2 id="kwam">Wat het bracht</h2>
      <p>
        Gekomen: {share(counts.came, counts.invited)} uitgenodigde werkgevers. Nagebeld: {counts.called}
        {callDays ? `, beloofd binnen ${count(callDays, "werkdag", "werkdagen")}` : ""}. Een vervolg: {counts.ledTo}.
      </p>
    </section>
  );
}

/** What waits for the reader here, with the way to it: on a phone it stands below. */
const waitsOf = (event: Event) => {
  if (event.cancelled) return null;
  if (event.asked)
    return (
      <>
        Een collega vraagt of je meedoet. <a href="#wie">Naar ‘Wie dit maakt’</a>
      </>
    );
  if (event.begun || !event.mine || event.missing.length === 0) return null;
  return (
    <>
      Nog {count(event.missing.length, "ding", "dingen")} voor er iemand uitgenodigd kan worden.{" "}
      <a href="#voorbereiding">Naar ‘Voorbereiding’</a>
    </>
  );
};

/** Preparation first; then who is invited; after it, whom to call and what came of it. */
export default function EventPage() {
  const eventId = usePathParam("eventId");
  const { data: event, problem, refetch } = useEndpoint(getEvent, { eventId });
  if (problem)
    return (
      <Page title="Bijeenkomst" breadcrumb={breadcrumb}>
        <ErrorState problem={problem} kept="Er is niets veranderd." onRetry={() => void refetch()} />
      </Page>
    );
  if (!event) return <LoadingFrame title="Bijeenkomst" />;
  return (
    <Page
      title={titleOf(event)}
      width="wide"
      breadcrumb={breadcrumb}
      lead={event.brings}
      waits={waitsOf(event) && <p>{waitsOf(event)}</p>}
    >
      {event.cancelled && (
        <Notice tone="warning" title="Deze bijeenkomst gaat niet door">
          <p className="vw-events-words">{event.cancelReason}</p>
          {event.invitations.some(({ mine }) => mine) && (
            <p>Bel de werkgevers die jij uitnodigde. Met hun link lezen zij ook waarom.</p>
          )}
        </Notice>
      )}
      <WithAside
        aside={
          <>
            <Preparation event={event} />
            <Organisers event={event} />
            {!event.begun && !event.cancelled && <AroundList events={event.around} />}
          </>
        }
      >
        <section className="vw-stack vw-gap-2" aria-labelledby="feiten">
          <h2 id="feiten">De bijeenkomst</h2>
          <Facts event={event} />
        </section>
        {event.begun && !event.cancelled && <WhatCame event={event} />}
        <Invitations event={event} />
        {!event.begun && !event.cancelled && <Invite event={event} />}
        {event.begun && !event.cancelled && <Learned key={event.learned} event={event} />}
        <Cancel event={event} />
        <div className="vw-no-print">
          <PrintButton />
        </div>
      </WithAside>
    </Page>
  );
}
