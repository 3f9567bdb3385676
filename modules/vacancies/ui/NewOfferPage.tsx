import "./vacancies.css";
import { announce, ErrorState, LoadingPart, Page } from "@vliegwiel/ui-kit";
import { useGoTo } from "../../../platform/browser/address.ts";
import { useAct, useEndpoint } from "../../../platform/browser/query.ts";
import { addOffer, offerChoices } from "../contract.ts";
import { nothingTyped } from "./form-state.ts";
import { OfferForm } from "./OfferForm.tsx";
import { refusal } from "./wording.ts";

/** A vacancy, room to look, or tasks taken from other work, written down by hand. */
export default function NewOfferPage() {
  const { data, problem, refetch } = useEndpoint(offerChoices, {});
  const add = useAct(addOffer);
  const goTo = useGoTo();
  return (
    <Page
      title="Vacature of plek toevoegen"
      lead="Drie dingen zijn genoeg: wat het is, bij wie, en welk werk. De rest kan later."
      breadcrumb={[{ href: "/vacatures", label: "Vacatures en plekken" }]}
    >
      {problem && <ErrorState problem={problem} kept="Er is niets veranderd." onRetry={() => void refetch()} />}
      {!data && !problem && <LoadingPart lines={8} />}
      {data && (
        <OfferForm
          start={nothingTyped}
          municipalities={data.municipalities}
          submitLabel="Toevoegen"
          refused={refusal(data.may.add)}
          busy={add.busy}
          problem={add.problem}
          onSave={(facts, withRegion) =>
            void add.act({ facts, withRegion }).then(
              ({ offerId }) => {
                announce("Toegevoegd");
                goTo(`/vacatures/${offerId}`);
              },
              () => undefined,
            )
          }
        />
      )}
    </Page>
  );
}
