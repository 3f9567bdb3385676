import { announce } from "@vliegwiel/ui-kit";
import { useGoTo, usePathParam } from "../../../platform/browser/address.ts";
import { useAct } from "../../../platform/browser/query.ts";
import { FirstTime, newFrom, nothingTyped, PlacementForm } from "../../placements/ui/parts/index.ts";
import { noteWorkFrom } from "../contract.ts";
import { FromProposal } from "./FromProposal.tsx";

const title = "Plaatsing vastleggen";

/** The yes became work: what was said to the proposal stands there already. */
export default function WorkFromProposalPage() {
  const proposalId = usePathParam("mediationId");
  const { act, busy, problem } = useAct(noteWorkFrom);
  const goTo = useGoTo();
  return (
    <FromProposal
      title={title}
      lead="Wat al bekend was uit het voorstel, is ingevuld. Kijk het na, samen met de persoon als dat kan."
      needs="work"
    >
      {({ employerId, employerName, offerId, realised, organisations, ...next }) => (
        <PlacementForm
          start={{
            ...nothingTyped,
            ...{ employerId, employerName, offerId, realised, title: next.title },
            hours: next.hours === null ? "" : String(next.hours),
          }}
          read={newFrom}
          organisations={organisations}
          submitLabel={title}
          busy={busy}
          problem={problem}
          more={FirstTime}
          onSave={(facts) =>
            void act({ proposalId, ...facts }).then(
              ({ placementId }) => {
                announce("Het werk staat erbij");
                goTo(`/plaatsingen/${placementId}`);
              },
              () => undefined,
            )
          }
        />
      )}
    </FromProposal>
  );
}
