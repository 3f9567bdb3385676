import { announce } from "@vliegwiel/ui-kit";
import { useGoTo, usePathParam } from "../../../platform/browser/address.ts";
import { useAct } from "../../../platform/browser/query.ts";
import { EmployerAndOffer, InterviewForm } from "../../placements/ui/parts/index.ts";
import { noteTalkFrom } from "../contract.ts";
import { FromProposal } from "./FromProposal.tsx";

/** The yes became a talk with an employer; who comes along is for the person to say. */
export default function TalkFromProposalPage() {
  const proposalId = usePathParam("mediationId");
  const { act, busy, problem } = useAct(noteTalkFrom);
  const goTo = useGoTo();
  return (
    <FromProposal
      title="Gesprek vastleggen"
      lead="De persoon krijgt bericht, en kiest zelf wie er meegaat en wat die mag."
      needs="talk"
    >
      {({ employerId, employerName, offerId }) => (
        <InterviewForm
          start={{ employerId, employerName, offerId }}
          busy={busy}
          problem={problem}
          onSave={(facts) =>
            void act({ proposalId, ...facts }).then(
              ({ interviewId }) => {
                announce("Het gesprek staat erbij");
                goTo(`/plaatsingen/gesprek/${interviewId}`);
              },
              () => undefined,
            )
          }
          employer={(part) => <EmployerAndOffer {...part} />}
        />
      )}
    </FromProposal>
  );
}
