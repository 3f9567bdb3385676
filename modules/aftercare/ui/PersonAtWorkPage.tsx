import {
  announce,
  Button,
  Card,
  Checkbox,
  Disclosure,
  dutchDate,
  EmptyState,
  ErrorState,
  Field,
  LinkButton,
  LoadingFrame,
  Notice,
  Page,
  PrintButton,
  TextInput,
} from "@vliegwiel/ui-kit";
import { useState } from "react";
import { usePathParam } from "../../../platform/browser/address.ts";
import { useAct, useEndpoint } from "../../../platform/browser/query.ts";
import { type Job, makeHelpLink, type PersonAtWork, type Support, showAtWork, tellEmployer } from "../contract.ts";
import { BuddyForm, LinkState, Stays } from "./Job.tsx";
import { Contacts, HandOver, LogContact, Settings, Start } from "./Keeping.tsx";
import { PlanWith } from "./PlanWith.tsx";
import { jobInWords, momentWords, refusal, rhythmWords, telephoneLink, whoIs } from "./wording.ts";

const title = "Aan het werk blijven";

function Owner({ support }: { support: Support }) {
  const { owner, backup, phone, rhythm, startedOn, someoneNow } = support;
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
      <p>
        {rhythmWords[rhythm].charAt(0).toUpperCase() + rhythmWords[rhythm].slice(1)}, sinds {dutchDate(startedOn)}. Er
        is geen einddatum. {backup ? `Tweede: ${whoIs(backup)}.` : "Er is nog geen tweede."}
      </p>
    </Card>
  );
}

/** A link for this employer: after talking about it with the person, who reads that it is there. */
function NewLink({ job, support, data }: { job: Job; support: Support; data: PersonAtWork }) {
  const make = useAct(makeHelpLink);
  const told = useAct(tellEmployer);
  const [agreed, setAgreed] = useState(false);
  const [made, setMade] = useState("");
  const problem = make.problem ?? told.problem;
  const form = (
    <div className="vw-no-print vw-stack vw-gap-2">
      <Checkbox
        name={`samen-${job.placementId}`}
        label="Ik heb dit met de persoon afgesproken"
        hint="De persoon ziet de link en kan hem sluiten."
        checked={agreed}
        onChange={() => setAgreed(!agreed)}
      />
      <div>
        <Button
          busy={make.busy}
          disabledReason={refusal(data.may.hand) ?? (agreed ? undefined : "Spreek het eerst met de persoon af.")}
          onClick={() =>
            void make.act({ supportId: support.supportId, placementId: job.placementId, agreed: true }).then(
              ({ link }) => {
                setMade(link);
                setAgreed(false);
                announce("De link is gemaakt");
              },
              () => undefined,
            )
          }
        >
          {job.link ? "Nieuwe link maken" : "Link maken"}
        </Button>
        {job.link && <p className="vw-quiet">Een nieuwe link sluit de oude.</p>}
      </div>
    </div>
  );
  return (
    <div className="vw-stack vw-gap-2">
      <h4>De werkgever kan om hulp vragen</h4>
      <LinkState job={job} address="je" />
      {job.link && !job.link.knowsOwner && (
        <Notice tone="warning" title="De werkgever weet nog niet wie nu het aanspreekpunt is">
          <p>Bel om het te vertellen. De naam staat al op de pagina van de werkgever.</p>
          <Button
            busy={told.busy}
            onClick={() =>
              void told.act({ linkId: job.link?.linkId ?? "" }).then(
                () => announce("De werkgever weet het"),
                () => undefined,
              )
            }
          >
            Ik heb het verteld
          </Button>
        </Notice>
      )}
      {problem && <ErrorState problem={problem} kept="Er is niets veranderd." />}
      {made && (
        <Field
          name={`link-${job.placementId}`}
          label="De link"
          hint="Stuur hem nu naar de werkgever: hij is maar één keer te zien."
          error={undefined}
        >
          {(control) => <TextInput {...control} readOnly value={made} onFocus={(event) => event.target.select()} />}
        </Field>
      )}
      {job.link ? <Disclosure summary="Een nieuwe link maken">{form}</Disclosure> : form}
    </div>
  );
}

function Jobs({ data }: { data: PersonAtWork }) {
  const { jobs, support, today, may } = data;
  const running = support && !support.endedOn && may.keep.allowed;
  return (
    <section className="vw-stack vw-gap-2">
      <h2>Werk, nu en eerder</h2>
      {jobs.length === 0 && (
        <p>
          Er is geen werk dat je mag zien. Dat kan met toestemming voor ‘Werken en nazorg’, met het werkprofiel. Een
          eerste baan die stopt, is ervaring: die staat hier dan ook.
        </p>
      )}
      <ul className="vw-stack vw-gap-2">
        {jobs.map((job) => {
          const now = !job.endsOn || job.endsOn >= today;
          return (
            <Card key={job.placementId} as="li" heading={job.employer} weight={now ? "normal" : "quiet"}>
              <p>{jobInWords(job)}.</p>
              {running && (
                <div className="vw-stack vw-gap-4">
                  {now && <NewLink job={job} support={support} data={data} />}
                  {now && (
                    <BuddyForm job={job}>
                      {!job.buddy?.personSaysYes && (
                        <p className="vw-quiet">
                          Een naam kan erbij als de persoon dat goed vindt, en daarna de collega zelf.
                        </p>
                      )}
                    </BuddyForm>
                  )}
                  <Stays job={job} address="je" />
                </div>
              )}
            </Card>
          );
        })}
      </ul>
    </section>
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
          <h2>De werkgever vroeg om een telefoontje</h2>
          <ul>
            {calls.map((call) => (
              <li key={call.callId}>
                {call.employer}, {dutchDate(call.askedOn)}, {momentWords[call.suits]}.{" "}
                {call.calledOn ? (
                  `Gebeld op ${dutchDate(call.calledOn)}.`
                ) : (
                  <>
                    <strong>Nog niet gebeld.</strong> <a href="/nabellen">Naam en nummer staan bij Nabellen.</a>
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
