import {
  announce,
  Button,
  Card,
  dutchDate,
  dutchMoment,
  ErrorState,
  Field,
  Select,
  StatusBadge,
  TextInput,
} from "@vliegwiel/ui-kit";
import { useState } from "react";
import type { z } from "zod";
import { useAct } from "../../../platform/browser/query.ts";
import { type aftercareWaiting, answerOffer, type CallToMake, markCalled, nameOwner } from "../contract.ts";
import { askedForWords, doneWords, momentWords, telephoneLink } from "./wording.ts";

type Waiting = z.output<typeof aftercareWaiting.output>;

const didWords: typeof doneWords = {
  phone: "Ik heb gebeld",
  chat: "Ik heb een bericht gestuurd",
  visit: "Ik ben langs geweest",
};

/** An employer waits: who, at which number, before when. */
export function Call({ call }: { call: CallToMake }) {
  const { act, busy, problem } = useAct(markCalled);
  const { callId, caller, phone, suits, way, employer, about, askedAt, dueAt, late, passedOn, ownerName } = call;
  return (
    <Card as="li" heading={`${caller}, ${employer}`} weight="urgent">
      <p>
        <a href={telephoneLink(phone)}>{phone}</a>, {momentWords[suits]}. Wil graag {askedForWords[way]}.{" "}
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
        {passedOn && about && " Dit is doorgezet omdat er nog geen contact was."}
      </p>
      {problem && <ErrorState problem={problem} kept="Er is niets veranderd." />}
      <div className="vw-no-print">
        <Button
          busy={busy}
          aria-label={`${didWords[way]}: ${caller}`}
          onClick={() =>
            void act({ callId }).then(
              () => announce(`Opgeschreven: ${doneWords[way].toLowerCase()}`),
              () => undefined,
            )
          }
        >
          {didWords[way]}
        </Button>
      </div>
    </Card>
  );
}

export function Offer({ offer: { offerId, from, offeredOn } }: { offer: Waiting["offers"][number] }) {
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

export function WithoutOwner({ one }: { one: Waiting["withoutOwner"][number] }) {
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
