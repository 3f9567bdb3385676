import "./vacancies.css";
import { announce, Button, ErrorState, LoadingPart, Page } from "@vliegwiel/ui-kit";
import { useState } from "react";
import { z } from "zod";
import { useGoTo, usePathParam } from "../../../platform/browser/address.ts";
import { useAct, useEndpoint } from "../../../platform/browser/query.ts";
import { changeOffer, getOffer, type Offer, OfferFacts, offerChoices } from "../contract.ts";
import { type Municipality, typedFrom } from "./form-state.ts";
import { Facts } from "./OfferFacts.tsx";
import { OfferForm } from "./OfferForm.tsx";
import { refusal } from "./wording.ts";

const Saved = z.object({ facts: OfferFacts, version: z.int() });

function Change({ offer, municipalities }: { offer: Offer; municipalities: readonly Municipality[] }) {
  const { offerId } = offer;
  // The version someone began with: what arrives meanwhile is not what they read.
  const [begun] = useState(offer);
  const [sent, setSent] = useState<{ facts: OfferFacts; withRegion: boolean }>();
  const { act, busy, problem } = useAct(changeOffer);
  const goTo = useGoTo();
  const saved = problem?.status === 409 ? Saved.safeParse(problem.body.saved).data : undefined;
  const save = (facts: OfferFacts, withRegion: boolean, version: number) => {
    setSent({ facts, withRegion });
    void act({ offerId, version, facts, withRegion }).then(
      () => {
        announce("Gewijzigd");
        goTo(`/vacatures/${offerId}`);
      },
      () => undefined,
    );
  };
  return (
    <>
      {saved && sent && (
        <section className="vw-card vw-stack vw-gap-2" role="alert">
          <h2>Iemand anders heeft dit ook veranderd</h2>
          <p>Wat hieronder is ingevuld, is nog niet bewaard en is niet weg. Dit staat er nu:</p>
          <Facts facts={saved.facts} municipality={null} />
          <div className="vw-cluster vw-gap-2">
            <Button onClick={() => save(sent.facts, sent.withRegion, saved.version)}>
              Bewaren wat hieronder staat
            </Button>
            <Button onClick={() => goTo(`/vacatures/${offerId}`)}>Laten staan wat er nu is</Button>
          </div>
        </section>
      )}
      <OfferForm
        start={typedFrom(begun.facts, begun.withRegion)}
        municipalities={municipalities}
        submitLabel="Wijziging bewaren"
        refused={refusal(begun.may.change)}
        busy={busy}
        problem={saved ? undefined : problem}
        onSave={(facts, withRegion) => save(facts, withRegion, begun.version)}
      />
    </>
  );
}

/** Changing what is known of it. */
export default function ChangeOfferPage() {
  const offerId = usePathParam("offerId");
  const offer = useEndpoint(getOffer, { offerId });
  const choices = useEndpoint(offerChoices, {});
  const problem = offer.problem ?? choices.problem;
  return (
    <Page
      title="Vacature of plek wijzigen"
      breadcrumb={[
        { href: "/vacatures", label: "Vacatures en plekken" },
        { href: `/vacatures/${offerId}`, label: offer.data?.facts.title ?? "Vacature of plek" },
      ]}
    >
      {problem && <ErrorState problem={problem} kept="Er is niets veranderd." onRetry={() => void offer.refetch()} />}
      {(!offer.data || !choices.data) && !problem && <LoadingPart lines={8} />}
      {offer.data && choices.data && <Change offer={offer.data} municipalities={choices.data.municipalities} />}
    </Page>
  );
}
