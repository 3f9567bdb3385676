import {
  announce,
  Button,
  Card,
  dutchDate,
  dutchDay,
  dutchMoment,
  EmptyState,
  ErrorState,
  Field,
  LinkButton,
  LoadingPart,
  LoadMore,
  Page,
  PrintButton,
  Select,
  StatusBadge,
  TextInput,
} from "@vliegwiel/ui-kit";
import { useState } from "react";
import type { z } from "zod";
import { useAct, useEndpoint, useList } from "../../../platform/browser/query.ts";
import {
  aftercareWaiting,
  answerOffer,
  type CallToMake,
  type Due,
  listDue,
  markCalled,
  nameOwner,
} from "../contract.ts";
import { momentWords, rhythmWords, telephoneLink } from "./wording.ts";

type Waiting = z.output<typeof aftercareWaiting.output>;

/** An employer waits: who, at which number, before when. */
function Call({ call }: { call: CallToMake }) {
  const { act, busy, problem } = useAct(markCalled);
  const { callId, caller, phone, suits, employer, about, askedAt, dueAt, late, passedOn, ownerName } = call;
  return (
    <Card as="li" heading={`${caller}, ${employer}`} weight="urgent">
      <p>
        <a href={telephoneLink(phone)}>{phone}</a>, {momentWords[suits]}.{" "}
        <StatusBadge tone={late ? "warning" : "waiting"}>{late ? "Te laat" : `Voor ${dutchMoment(dueAt)}`}</StatusBadge>
      </p>
      <p>
        Gevraagd op {dutchMoment(askedAt)}.{" "}
        {about ? (
          <>
            Over <a href={`/personen/${about.personId}/aan-het-werk`}>{about.name ?? "iemand van jou"}</a>.
          </>
        ) : (
          `Vraag ${ownerName ?? "je collega"} over wie het gaat: dat staat hier niet.`
        )}
        {passedOn && about && " Dit is doorgezet omdat er nog niet gebeld was."}
      </p>
      {problem && <ErrorState problem={problem} kept="Er is niets veranderd." />}
      <div className="vw-no-print">
        <Button
          busy={busy}
          aria-label={`Ik heb ${caller} gebeld`}
          onClick={() =>
            void act({ callId }).then(
              () => announce("Opgeschreven: gebeld"),
              () => undefined,
            )
          }
        >
          Ik heb gebeld
        </Button>
      </div>
    </Card>
  );
}

function Offer({ offer: { offerId, from, offeredOn } }: { offer: Waiting["offers"][number] }) {
  const { act, busy, problem } = useAct(answerOffer);
  const [phone, setPhone] = useState("");
  const wrong = problem?.fieldErrors.find(({ pointer }) => pointer === "/phone")?.message;
  const answer = (yes: boolean) =>
    void act({ offerId, yes, phone: yes ? phone : "" }).then(
      ({ about }) =>
        announce(about ? "Je doet nu deze nazorg. De persoon hoort het." : "Je collega hoort dat je het niet doet"),
      () => undefined,
    );
  return (
    <Card as="li" heading={`${from ?? "Een collega"} vraagt of jij de nazorg van iemand overneemt`} weight="urgent">
      <p>
        Sinds {dutchDate(offeredOn)}. Over wie het gaat, zie je als je ja zegt. Zeg je ja, dan hoort de persoon het en
        ziet de werkgever jouw naam en nummer.
      </p>
      {problem && !wrong && <ErrorState problem={problem} kept="Er is niets veranderd." />}
      <div className="vw-stack vw-gap-2 vw-no-print">
        <Field
          name={`nummer-${offerId}`}
          label="Jouw telefoonnummer"
          hint="De persoon en de werkgever bellen dit nummer."
          error={wrong}
        >
          {(control) => (
            <TextInput
              {...control}
              short
              type="tel"
              maxLength={19}
              value={phone}
              onChange={(event) => setPhone(event.target.value)}
            />
          )}
        </Field>
        <div className="vw-cluster vw-gap-2">
          <Button busy={busy} onClick={() => answer(true)}>
            Ja, ik neem het over
          </Button>
          <Button kind="subtle" busy={busy} onClick={() => answer(false)}>
            Nee, dat lukt mij niet
          </Button>
        </div>
      </div>
    </Card>
  );
}

function WithoutOwner({ one }: { one: Waiting["withoutOwner"][number] }) {
  const { act, busy, problem } = useAct(nameOwner);
  const [membershipId, setMembershipId] = useState("");
  return (
    <Card as="li" heading={`Nazorg zonder eigenaar, sinds ${dutchDate(one.since)}`} weight="urgent">
      <p>
        {one.had ? `${one.had} deed dit.` : "Wie dit deed, is weg."} Over wie het gaat, staat hier niet. Wie je
        aanwijst, ziet het en belt.
      </p>
      {problem && <ErrorState problem={problem} kept="Er is niets veranderd." />}
      {one.colleagues.length === 0 ? (
        <p>Er is nu geen collega met dezelfde taak. Vraag de beheerder van je organisatie om iemand toe te voegen.</p>
      ) : (
        <div className="vw-stack vw-gap-2 vw-no-print">
          <Field name={`wie-${one.supportId}`} label="Wie doet het?" error={undefined}>
            {(control) => (
              <Select
                {...control}
                placeholder="Kies een collega"
                options={one.colleagues.map((colleague) => ({ value: colleague.membershipId, label: colleague.name }))}
                value={membershipId}
                onChange={(event) => setMembershipId(event.target.value)}
              />
            )}
          </Field>
          <div>
            <Button
              busy={busy}
              disabledReason={membershipId ? undefined : "Kies eerst een collega."}
              onClick={() =>
                void act({ supportId: one.supportId, membershipId }).then(
                  () => announce("Aangewezen. Je collega en de persoon horen het."),
                  () => undefined,
                )
              }
            >
              Aanwijzen
            </Button>
          </div>
        </div>
      )}
    </Card>
  );
}

function DueLine({ due, today }: { due: Due; today: string }) {
  const { personId, name, nextOn, rhythm, mine, lastOn, employers, toTell } = due;
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
          <h2 id="bellen">Een werkgever wacht op een telefoontje</h2>
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
