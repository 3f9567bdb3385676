import {
  Card,
  Disclosure,
  dutchDate,
  EmptyState,
  ErrorState,
  LinkButton,
  LoadingFrame,
  Notice,
  Page,
  PrintButton,
} from "@vliegwiel/ui-kit";
import { usePathParam } from "../../../platform/browser/address.ts";
import { useEndpoint } from "../../../platform/browser/query.ts";
import { type Support, showAtWork } from "../contract.ts";
import { HandOver } from "./HandOver.tsx";
import { Jobs } from "./JobsOfPerson.tsx";
import { Contacts, LogContact } from "./LogContact.tsx";
import { PlanWith } from "./PlanWith.tsx";
import { Settings } from "./Settings.tsx";
import { Start } from "./Start.tsx";
import { askedForWords, doneWords, momentWords, reachedByWords, rhythmWords, telephoneLink, whoIs } from "./wording.ts";

const title = "Aan het werk blijven";

function Owner({ support }: { support: Support }) {
  const { owner, backup, phone, rhythm, startedOn, someoneNow, personWay } = support;
  return (
    <Card heading="Wie contact houdt" level={2} as="section">
      <p>
        <strong>{whoIs(owner)}</strong>, <a href={telephoneLink(phone)}>{phone}</a>
      </p>
      {!someoneNow && (
        <Notice tone="warning" title="Er is nu niemand die kan bellen">
          <p>De coördinator van de organisatie hoort dit en wijst iemand aan.</p>
        </Notice>
      )}
      {personWay && (
        <p>
          De persoon wil het liefst: <strong>{reachedByWords[personWay].toLowerCase()}</strong>.
        </p>
      )}
      <p>
        {rhythmWords[rhythm].charAt(0).toUpperCase() + rhythmWords[rhythm].slice(1)}, sinds {dutchDate(startedOn)}. Er
        is geen einddatum. {backup ? `Tweede: ${whoIs(backup)}.` : "Er is nog geen tweede."}
      </p>
    </Card>
  );
}

/** Staying at work with one person: who keeps in touch, what was agreed with the employer, and the plan of the person. */
export default function PersonAtWorkPage() {
  const personId = usePathParam("personId");
  const { data, problem, refetch } = useEndpoint(showAtWork, { personId });
  const breadcrumb = [
    { href: "/nabellen", label: "Nabellen" },
    { href: `/personen/${personId}`, label: data?.name ?? "De persoon" },
  ];
  if (problem)
    return (
      <Page title={title} breadcrumb={breadcrumb}>
        <ErrorState problem={problem} kept="Er is niets veranderd." onRetry={() => void refetch()} />
      </Page>
    );
  if (!data) return <LoadingFrame title={title} />;
  const { support, may, calls, contacts } = data;
  const running = support && !support.endedOn;
  return (
    <Page
      title={data.name ? `${data.name}: aan het werk blijven` : title}
      lead="Eén iemand houdt contact, zo lang als nodig. De werkgever kan altijd bellen."
      breadcrumb={breadcrumb}
    >
      {support?.endedOn && (
        <Notice title={`De nazorg is gestopt op ${dutchDate(support.endedOn)}`}>
          <p>Wat er staat, is bewaard. De persoon of jij kan weer beginnen, zonder nieuwe intake.</p>
        </Notice>
      )}
      {running && <Owner support={support} />}
      {!running &&
        (may.start.allowed ? (
          <Start data={data} />
        ) : (
          <EmptyState
            title="Nazorg kan hier nog niet"
            action={
              <LinkButton kind="primary" href={`/personen/${personId}/samenwerken`}>
                Toestemming vragen
              </LinkButton>
            }
          >
            <p>{may.start.detail}</p>
          </EmptyState>
        ))}
      {running && may.keep.allowed && <LogContact key={data.today} support={support} data={data} />}
      {calls.length > 0 && (
        <section className="vw-stack vw-gap-2">
          <h2>De werkgever vroeg om contact</h2>
          <ul>
            {calls.map((call) => (
              <li key={call.callId}>
                {call.employer}, {dutchDate(call.askedOn)}: {askedForWords[call.way]}, {momentWords[call.suits]}.{" "}
                {call.calledOn ? (
                  `${doneWords[call.way]} op ${dutchDate(call.calledOn)}.`
                ) : (
                  <>
                    <strong>Nog niet gedaan.</strong> <a href="/nabellen">Naam en nummer staan bij Nabellen.</a>
                  </>
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
      <Jobs data={data} />
      <PlanWith data={data} />
      {running && (
        <section className="vw-stack vw-gap-2">
          <h2>Contact tot nu toe</h2>
          <Contacts contacts={contacts} />
        </section>
      )}
      {running && may.hand.allowed && (
        <div className="vw-no-print vw-stack vw-gap-2">
          <Disclosure summary="Ritme, nummer en tweede veranderen">
            <Settings key={support.version} support={support} data={data} />
          </Disclosure>
          <Disclosure summary="Overdragen of stoppen">
            <HandOver support={support} data={data} />
          </Disclosure>
        </div>
      )}
      <PrintButton />
    </Page>
  );
}
