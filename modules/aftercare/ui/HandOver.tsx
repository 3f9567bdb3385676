import { announce, Button, dutchDate, ErrorState, Field, Select, Sure } from "@vliegwiel/ui-kit";
import { useState } from "react";
import { useAct } from "../../../platform/browser/query.ts";
import { endAftercare, offerAftercare, type PersonAtWork, type Support, takeBackOffer } from "../contract.ts";
import { refusal, whoIs } from "./wording.ts";

/** Handing over: a question and a yes. Until then one keeps it. */
export function HandOver({ support, data }: { support: Support; data: PersonAtWork }) {
  const offer = useAct(offerAftercare);
  const back = useAct(takeBackOffer);
  const end = useAct(endAftercare);
  const [to, setTo] = useState("");
  const problem = offer.problem ?? back.problem ?? end.problem;
  return (
    <div className="vw-stack vw-gap-2">
      {problem && <ErrorState problem={problem} kept="Er is niets veranderd." />}
      {support.offer ? (
        <>
          <p>
            Op {dutchDate(support.offer.offeredOn)} gevraagd aan {whoIs(support.offer.to)}. Tot het ja ben jij het
            aanspreekpunt.
          </p>
          <div>
            <Button
              busy={back.busy}
              onClick={() =>
                void back.act({ offerId: support.offer?.offerId ?? "" }).then(
                  () => announce("De vraag is teruggenomen"),
                  () => undefined,
                )
              }
            >
              Vraag terugnemen
            </Button>
          </div>
        </>
      ) : (
        <>
          <Field
            name="to"
            label="Aan wie vraag je het?"
            hint="Wie ja zegt, heeft het. De persoon hoort het, en de werkgever ziet de nieuwe naam."
            error={undefined}
          >
            {(control) => (
              <Select
                {...control}
                placeholder="Kies een collega"
                options={data.successors.map((one) => ({ value: one.membershipId, label: whoIs(one) }))}
                value={to}
                onChange={(event) => setTo(event.target.value)}
              />
            )}
          </Field>
          <div>
            <Button
              busy={offer.busy}
              disabledReason={refusal(data.may.hand) ?? (to ? undefined : "Kies eerst een collega.")}
              onClick={() =>
                void offer.act({ supportId: support.supportId, membershipId: to }).then(
                  () => announce("Gevraagd. Je hoort het antwoord."),
                  () => undefined,
                )
              }
            >
              Vragen om over te nemen
            </Button>
          </div>
        </>
      )}
      <div>
        <Sure
          label="Nazorg stoppen"
          question="Is er nu geen nazorg meer nodig?"
          busy={end.busy}
          refused={refusal(data.may.hand)}
          onDo={() =>
            void end.act({ supportId: support.supportId }).then(
              () => announce("Gestopt. De persoon kan met één knop weer beginnen."),
              () => undefined,
            )
          }
        >
          <p>
            Spreek dit eerst met de persoon af. De link van de werkgever gaat dicht. Wat hier staat, blijft staan, en de
            persoon kan met één knop weer beginnen.
          </p>
        </Sure>
      </div>
    </div>
  );
}
