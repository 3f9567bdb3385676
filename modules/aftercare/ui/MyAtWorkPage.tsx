import {
  announce,
  Button,
  Card,
  Checkbox,
  dutchDate,
  dutchDay,
  EmptyState,
  ErrorState,
  LinkButton,
  LoadingFrame,
  Notice,
  Page,
  PrintButton,
  Sure,
} from "@vliegwiel/ui-kit";
import { useAct, useEndpoint } from "../../../platform/browser/query.ts";
import {
  allowBuddyName,
  beginAgain,
  endMine,
  type Job,
  type MyAtWork,
  myAtWork,
  type Support,
  showOrganisation,
} from "../contract.ts";
import { BuddyForm, LinkState, Stays } from "./Job.tsx";
import { contactInWords, jobInWords, momentWords, rhythmWords, telephoneLink, whoIs, withYouWords } from "./wording.ts";

const title = "Aan het werk blijven";

function Owner({ support }: { support: Support }) {
  const show = useAct(showOrganisation);
  const end = useAct(endMine);
  const { owner, backup, phone, rhythm, nextOn, offer, changes, showsOrganisation, someoneNow } = support;
  const [last] = changes;
  return (
    <Card heading="Wie contact met u houdt" level={2} as="section">
      {someoneNow ? (
        <p>
          <strong>{whoIs(owner)}</strong>
        </p>
      ) : (
        <Notice tone="warning" title="Uw aanspreekpunt wisselt">
          <p>Er wordt iemand anders gezocht. U hoort wie het wordt. Het nummer hieronder kunt u gewoon bellen.</p>
        </Notice>
      )}
      <p>
        Bel <a href={telephoneLink(phone)}>{phone}</a>. Uw werkgever belt hetzelfde nummer.
      </p>
      <p>
        U hebt {rhythmWords[rhythm]} contact. De volgende keer is rond {dutchDay(nextOn)}. Dit kan jaren zo doorgaan: er
        is geen einddatum.
      </p>
      {backup && <p>Is er niemand bereikbaar? Dan belt {backup.name}.</p>}
      {offer && (
        <p>
          Er is gevraagd of {offer.to?.name ?? "een collega"} het overneemt. Dat is nog niet zo. U hoort het als het
          verandert.
        </p>
      )}
      {last?.from && (
        <p className="vw-quiet">
          Sinds {dutchDate(last.on)} is dit {last.to}. Daarvoor was het {last.from}.
        </p>
      )}
      {show.problem && <ErrorState problem={show.problem} kept="Er is niets veranderd." />}
      <div className="vw-no-print vw-stack vw-gap-2">
        <Checkbox
          name="organisatie"
          label={`Mijn werkgever mag zien dat ${owner?.name ?? "mijn aanspreekpunt"} bij ${owner?.organisation ?? "deze organisatie"} werkt`}
          hint="Staat dit uit, dan ziet uw werkgever alleen de naam en het nummer."
          checked={showsOrganisation}
          onChange={() =>
            void show.act({ shown: !showsOrganisation }).then(
              () =>
                announce(
                  showsOrganisation ? "Uw werkgever ziet de organisatie niet" : "Uw werkgever ziet de organisatie",
                ),
              () => undefined,
            )
          }
        />
        {end.problem && <ErrorState problem={end.problem} kept="Er is niets veranderd." />}
        <div>
          <Sure
            label="Stoppen met contact"
            question="Wilt u nu geen contact meer?"
            busy={end.busy}
            onDo={() =>
              void end.act({}).then(
                () => announce("Er is nu geen contact meer. U kunt altijd weer beginnen."),
                () => undefined,
              )
            }
          >
            <p>
              Er belt dan niemand meer, en de link van uw werkgever gaat dicht. Wat hier staat, blijft staan. Met één
              knop begint u weer.
            </p>
          </Sure>
        </div>
      </div>
    </Card>
  );
}

const stopped = {
  person: "U stopte hier zelf mee.",
  owner: "In overleg met u is dit gestopt.",
  permission: "Uw toestemming of uw inschrijving eindigde.",
} as const;

function Ended({ support }: { support: Support }) {
  const again = useAct(beginAgain);
  const { endedOn, endedBy, owner, phone, served } = support;
  return (
    <Card heading="Er is nu geen contact" level={2} as="section">
      <p>
        Sinds {dutchDate(endedOn ?? "")}. {endedBy && stopped[endedBy]} Wilt u weer werken, of gaat het minder? U hoeft
        niet opnieuw te beginnen met vragen: alles staat er nog.
      </p>
      <p>
        U kunt ook bellen: {owner?.name ?? "uw aanspreekpunt"}, <a href={telephoneLink(phone)}>{phone}</a>.
      </p>
      {again.problem && <ErrorState problem={again.problem} kept="Er is niets veranderd." />}
      <div className="vw-no-print">
        {served ? (
          <Button
            kind="primary"
            busy={again.busy}
            onClick={() =>
              void again.act({}).then(
                () => announce("U bent weer begonnen. Uw aanspreekpunt neemt contact op."),
                () => undefined,
              )
            }
          >
            Weer beginnen
          </Button>
        ) : (
          <LinkButton kind="primary" href="/mijn/toestemmingen">
            Eerst weer toestemming geven
          </LinkButton>
        )}
      </div>
    </Card>
  );
}

function BuddyName({ job }: { job: Job }) {
  const allow = useAct(allowBuddyName);
  if (!job.buddy) return null;
  const { personSaysYes } = job.buddy;
  return (
    <>
      {allow.problem && <ErrorState problem={allow.problem} kept="Er is niets veranderd." />}
      <Checkbox
        name={`naam-${job.placementId}`}
        label="De naam van deze collega mag hier staan"
        hint="Uw werkgever vult de naam in, als de collega dat ook goed vindt."
        checked={personSaysYes}
        onChange={() =>
          void allow.act({ placementId: job.placementId, yes: !personSaysYes }).then(
            () => announce(personSaysYes ? "De naam staat er niet meer" : "De naam mag erbij"),
            () => undefined,
          )
        }
      />
    </>
  );
}

function Jobs({ jobs, today }: { jobs: readonly Job[]; today: string }) {
  if (jobs.length === 0)
    return <p>Uw werk staat hier nog niet. Uw begeleider schrijft het op, als u daar toestemming voor geeft.</p>;
  return (
    <ul className="vw-stack vw-gap-2">
      {jobs.map((job) => {
        const now = !job.endsOn || job.endsOn >= today;
        return (
          <Card key={job.placementId} as="li" heading={job.employer} weight={now ? "normal" : "quiet"}>
            <p>{jobInWords(job)}.</p>
            {!now && <p>Wat u hier leerde, neemt u mee.</p>}
            <div className="vw-stack vw-gap-4">
              <LinkState job={job} address="u" />
              {now && (
                <BuddyForm job={job}>
                  <BuddyName job={job} />
                </BuddyForm>
              )}
              <Stays job={job} address="u" />
            </div>
          </Card>
        );
      })}
    </ul>
  );
}

function Written({ data: { calls, contacts } }: { data: MyAtWork }) {
  return (
    <>
      {calls.length > 0 && (
        <section className="vw-stack vw-gap-2">
          <h2>Uw werkgever vroeg om een telefoontje</h2>
          <p>Waarom, staat hier niet: dat wordt niet gevraagd. U kunt het altijd vragen.</p>
          <ul>
            {calls.map((call) => (
              <li key={call.callId}>
                {call.employer}, {dutchDate(call.askedOn)}, {momentWords[call.suits]}.{" "}
                {call.calledOn ? `Gebeld op ${dutchDate(call.calledOn)}.` : "Er wordt nog gebeld."}
              </li>
            ))}
          </ul>
        </section>
      )}
      {contacts.length > 0 && (
        <section className="vw-stack vw-gap-2">
          <h2>Contact dat is opgeschreven</h2>
          <p>Alleen de dag, hoe, en met wie. Waarover het ging, wordt niet opgeschreven.</p>
          <ul>
            {contacts.map(({ contactId, day, how, withWhom, by }) => (
              <li key={contactId}>
                {dutchDate(day)}: {contactInWords({ how, withWhom }, withYouWords)}
                {by && `, door ${by}`}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

/** The person: who keeps in touch, their jobs one after the other, and the way to their plan. */
export default function MyAtWorkPage() {
  const { data, problem, refetch } = useEndpoint(myAtWork, {});
  if (problem)
    return (
      <Page title={title}>
        <ErrorState problem={problem} kept="Er is niets veranderd." onRetry={() => void refetch()} />
      </Page>
    );
  if (!data) return <LoadingFrame title={title} />;
  const { support, plan } = data;
  const waiting = plan.filter(({ agreedOn }) => agreedOn === null).length;
  return (
    <Page
      title={title}
      lead="Werk vinden is één ding, werk houden een ander. Hier staat wie u daarbij helpt, zo lang als u wilt."
    >
      {!support && (
        <EmptyState title="Er is nog niet afgesproken wie contact met u houdt">
          <p>Vraag het aan wie u begeleidt. Die zet hier een naam en een telefoonnummer neer.</p>
        </EmptyState>
      )}
      {support && (support.endedOn ? <Ended support={support} /> : <Owner support={support} />)}
      <Card heading="Als het minder gaat" level={2} as="section" href="/mijn/aan-het-werk/plan">
        <p>
          {plan.length === 0
            ? "Schrijf op waaraan u merkt dat het minder gaat, en wat dan helpt. Het plan is van u."
            : `Uw plan heeft ${plan.length} ${plan.length === 1 ? "zin" : "zinnen"}.`}{" "}
          {waiting > 0 && `Er ${waiting === 1 ? "wacht 1 zin" : `wachten ${waiting} zinnen`} op uw ja of nee.`}
        </p>
        <div className="vw-no-print">
          <LinkButton href="/mijn/aan-het-werk/plan">{plan.length === 0 ? "Plan maken" : "Plan openen"}</LinkButton>
        </div>
      </Card>
      <section className="vw-stack vw-gap-2">
        <h2>Mijn werk, nu en eerder</h2>
        <Jobs jobs={data.jobs} today={data.today} />
      </section>
      <Written data={data} />
      <PrintButton />
    </Page>
  );
}
