import { announce, ErrorState, LoadingFrame, Page } from "@vliegwiel/ui-kit";
import { useGoTo, usePathParam } from "../../../platform/browser/address.ts";
import { useAct, useEndpoint } from "../../../platform/browser/query.ts";
import { EmployerAndOffer, InterviewForm } from "../../placements/ui/parts/index.ts";
import { nextStep, noteTalkFrom } from "../contract.ts";

const title = "Gesprek vastleggen";

/** The yes became a talk with an employer; who comes along is for the person to say. */
export default function TalkFromProposalPage() {
  const proposalId = usePathParam("mediationId");
  const { data, problem, refetch } = useEndpoint(nextStep, { proposalId });
  const note = useAct(noteTalkFrom);
  const goTo = useGoTo();
  const breadcrumb = [
    { href: "/bemiddeling", label: "Bemiddeling" },
    { href: `/bemiddeling/voorstel/${proposalId}`, label: data ? `Voorstel voor ${data.name}` : "Het voorstel" },
  ];
  if (problem)
    return (
      <Page title={title} breadcrumb={breadcrumb}>
        <ErrorState problem={problem} kept="Er is niets veranderd." onRetry={() => void refetch()} />
      </Page>
    );
  if (!data) return <LoadingFrame title={title} />;
  const { employerId, employerName, offerId } = data;
  return (
    <Page
      title={title}
      lead="De persoon krijgt bericht, en kiest zelf wie er meegaat en wat die mag."
      breadcrumb={breadcrumb}
    >
      <InterviewForm
        start={{ employerId, employerName, offerId }}
        busy={note.busy}
        problem={note.problem}
        refused={data.may.talk.allowed ? undefined : data.may.talk.detail}
        onSave={(facts) =>
          void note.act({ proposalId, ...facts }).then(
            ({ interviewId }) => {
              announce("Het gesprek staat erbij");
              goTo(`/plaatsingen/gesprek/${interviewId}`);
            },
            () => undefined,
          )
        }
        employer={(part) => <EmployerAndOffer {...part} />}
      />
    </Page>
  );
}
