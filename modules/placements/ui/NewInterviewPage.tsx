import "./placements.css";
import { announce, ErrorState, LoadingFrame, Page } from "@vliegwiel/ui-kit";
import { useGoTo, usePathParam } from "../../../platform/browser/address.ts";
import { useAct, useEndpoint } from "../../../platform/browser/query.ts";
import { noteInterview, showWork } from "../contract.ts";
import { EmployerAndOffer } from "./EmployerAndOffer.tsx";
import { InterviewForm } from "./InterviewForm.tsx";
import { refusal } from "./wording.ts";

const title = "Gesprek opschrijven";

/** A professional writes down a talk with an employer; who comes along is for the person to say. */
export default function NewInterviewPage() {
  const personId = usePathParam("personId");
  const { data, problem, refetch } = useEndpoint(showWork, { personId });
  const note = useAct(noteInterview);
  const goTo = useGoTo();
  const breadcrumb = [
    { href: "/plaatsingen", label: "Plaatsingen" },
    { href: `/personen/${personId}/werk`, label: data?.name ? `Werk van ${data.name}` : "Werk van de persoon" },
  ];
  if (problem)
    return (
      <Page title={title} breadcrumb={breadcrumb}>
        <ErrorState problem={problem} kept="Er is niets veranderd." onRetry={() => void refetch()} />
      </Page>
    );
  if (!data) return <LoadingFrame title={title} />;
  return (
    <Page
      title={title}
      lead="De persoon krijgt bericht, en kiest zelf wie er meegaat en wat die mag."
      breadcrumb={breadcrumb}
    >
      <InterviewForm
        busy={note.busy}
        problem={note.problem}
        refused={refusal(data.may.prepare)}
        onSave={(facts) =>
          void note.act({ personId, ...facts }).then(
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
