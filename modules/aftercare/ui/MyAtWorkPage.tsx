import {
  Card,
  dutchDate,
  EmptyState,
  ErrorState,
  LinkButton,
  LoadingFrame,
  Page,
  PrintButton,
} from "@vliegwiel/ui-kit";
import { useEndpoint } from "../../../platform/browser/query.ts";
import { type MyAtWork, myAtWork } from "../contract.ts";
import { Jobs } from "./MyJobs.tsx";
import { Ended, Owner } from "./MyOwner.tsx";
import { askedForWords, contactInWords, doneWords, momentWords, withYouWords } from "./wording.ts";

const title = "Aan het werk blijven";

function Written({ data: { calls, contacts } }: { data: MyAtWork }) {
  return (
    <>
      {calls.length > 0 && (
        <section className="vw-stack vw-gap-2">
          <h2>Uw werkgever vroeg om contact</h2>
          <p>Waarom, staat hier niet: dat wordt niet gevraagd. U kunt het altijd vragen.</p>
          <ul>
            {calls.map((call) => (
              <li key={call.callId}>
                {call.employer}, {dutchDate(call.askedOn)}: {askedForWords[call.way]}, {momentWords[call.suits]}.{" "}
                {call.calledOn
                  ? `${doneWords[call.way]} op ${dutchDate(call.calledOn)}.`
                  : "Uw aanspreekpunt neemt nog contact op."}
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
