import "./vacancies.css";
import {
  announce,
  Button,
  DefinitionList,
  Dialog,
  dutchDate,
  ErrorState,
  LinkButton,
  LoadingPart,
  Notice,
  Page,
  PrintButton,
  RadioGroup,
  StatusBadge,
} from "@vliegwiel/ui-kit";
import { useState } from "react";
import { usePathParam } from "../../../platform/browser/address.ts";
import { useAct, useEndpoint } from "../../../platform/browser/query.ts";
import { closeOffer, getOffer, type Offer, stillStands } from "../contract.ts";
import { Facts, Place } from "./OfferFacts.tsx";
import { endWords, freshnessBadge, heardWords, refusal } from "./wording.ts";

const sources = {
  hand: "Zelf opgeschreven",
  csv: "Uit een lijst",
  xlsx: "Uit een lijst",
  vum: "Uit een VUM-bericht",
} as const;
const reasons = [
  { value: "filled", label: "De plek is vervuld" },
  { value: "gone", label: "De plek bestaat niet meer" },
] as const;

function CloseOffer({ offer }: { offer: Offer }) {
  const [open, setOpen] = useState(false);
  const [why, setWhy] = useState<"filled" | "gone">();
  const [missing, setMissing] = useState(false);
  const { act, busy, problem } = useAct(closeOffer);
  const send = () => {
    setMissing(!why);
    if (why)
      void act({ offerId: offer.offerId, why }).then(
        () => {
          announce("Gesloten");
          setOpen(false);
        },
        () => undefined,
      );
  };
  return (
    <>
      <Button disabledReason={refusal(offer.may.close)} onClick={() => setOpen(true)}>
        Deze plek sluiten
      </Button>
      <Dialog
        open={open}
        title="Waarom sluit je deze plek?"
        onClose={() => setOpen(false)}
        closeLabel="Toch niet"
        actions={
          <Button kind="primary" busy={busy} onClick={send}>
            Sluiten en bewaren
          </Button>
        }
      >
        {problem && <ErrorState problem={problem} kept="De plek staat nog open." />}
        <RadioGroup
          name="why"
          label="Wat hoorde je?"
          hint="Je kunt haar later weer openen."
          error={missing && !why ? "Kies waarom." : undefined}
          choices={reasons}
          input={({ value }) => ({ checked: why === value, onChange: () => setWhy(value as "filled" | "gone") })}
        />
      </Dialog>
    </>
  );
}

function Freshness({ offer }: { offer: Offer }) {
  const heard = useAct(stillStands);
  const closed = offer.closedOn !== null;
  return (
    <section className="vw-card vw-stack vw-gap-2" aria-label="Staat dit nog?">
      <div className="vw-cluster vw-gap-2">
        <StatusBadge tone={freshnessBadge[offer.freshness].tone}>{freshnessBadge[offer.freshness].words}</StatusBadge>
        <span>{heardWords(offer.heardOn, offer.daysSilent)}</span>
      </div>
      {offer.closedWhy && offer.closedOn && (
        <p>
          Gesloten op {dutchDate(offer.closedOn)}: {endWords[offer.closedWhy].toLowerCase()}.
        </p>
      )}
      {heard.problem && <ErrorState problem={heard.problem} kept="Er is niets veranderd." />}
      <div className="vw-cluster vw-gap-2 vw-no-print">
        {(closed || offer.daysSilent > 0) && (
          <Button
            busy={heard.busy}
            disabledReason={refusal(offer.may.confirm)}
            onClick={() =>
              void heard.act({ offerId: offer.offerId }).then(
                () => announce(closed ? "De plek staat weer open" : "Bewaard: vandaag van gehoord"),
                () => undefined,
              )
            }
          >
            {closed ? "Staat toch open: weer openen" : "Vandaag gehoord: staat nog"}
          </Button>
        )}
        {!closed && <CloseOffer offer={offer} />}
      </div>
    </section>
  );
}

/** One vacancy or possibility: what is known, and what is still to ask. */
export default function OfferPage() {
  const offerId = usePathParam("offerId");
  const { data, problem, refetch } = useEndpoint(getOffer, { offerId });
  const facts = data?.facts;
  return (
    <Page
      title={facts?.title ?? "Vacature of plek"}
      lead={facts?.employerName}
      breadcrumb={[{ href: "/vacatures", label: "Vacatures en plekken" }]}
      action={
        data && (
          <div className="vw-cluster vw-gap-2 vw-no-print">
            {data.may.change.allowed ? (
              <LinkButton kind="primary" href={`/vacatures/${offerId}/wijzigen`}>
                Wijzigen of aanvullen
              </LinkButton>
            ) : (
              <Button disabledReason={refusal(data.may.change)}>Wijzigen of aanvullen</Button>
            )}
          </div>
        )
      }
    >
      {problem && <ErrorState problem={problem} kept="Er is niets veranderd." onRetry={() => void refetch()} />}
      {!data && !problem && <LoadingPart lines={8} />}
      {data && facts && (
        <>
          {data.notApproached && (
            <Notice tone="warning" title="Deze werkgever wil niet benaderd worden">
              <p>
                Bel en mail niet. Dit geldt voor iedereen. Op de pagina van de werkgever staat wie het aanspreekpunt is.
              </p>
            </Notice>
          )}
          <Freshness offer={data} />
          {facts.text && <p className="vw-vacancies__text">{facts.text}</p>}
          <Facts facts={facts} municipality={data.municipality} />
          <section className="vw-stack vw-gap-2">
            <h2>De plek</h2>
            <Place facts={facts} />
          </section>
          <section className="vw-stack vw-gap-2">
            <h2>Waar dit vandaan komt</h2>
            <DefinitionList
              items={[
                { term: "Bijgehouden door", value: data.keptBy },
                {
                  term: "Wie dit ziet",
                  value: data.withRegion
                    ? "Iedereen in de regio die begeleidt of bemiddelt, en mensen die werk zoeken"
                    : "Alleen deze organisatie, en met wie zij afsprak elkaars werkgevers te zien",
                },
                { term: "Hoe", value: `${sources[data.source]}, op ${dutchDate(data.addedOn)}` },
                ...(facts.reference ? [{ term: "Nummer", value: facts.reference }] : []),
              ]}
            />
            <div className="vw-cluster vw-gap-2 vw-no-print">
              {facts.employerId && <LinkButton href={`/werkgevers/${facts.employerId}`}>Naar de werkgever</LinkButton>}
              <LinkButton href={`/vacatures/${offerId}/belangstelling`}>Wie wil hiervan horen?</LinkButton>
              {data.may.message.allowed && (
                <LinkButton href={`/api/v1/vacancies/${offerId}/message`} download>
                  Als VUM-bericht downloaden
                </LinkButton>
              )}
              <PrintButton />
            </div>
          </section>
        </>
      )}
    </Page>
  );
}
