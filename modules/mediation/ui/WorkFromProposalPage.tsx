import { announce, ErrorState, LoadingFrame, Page } from "@vliegwiel/ui-kit";
import { useGoTo, usePathParam } from "../../../platform/browser/address.ts";
import { useAct, useEndpoint } from "../../../platform/browser/query.ts";
import { FirstTime, newFrom, nothingTyped, PlacementForm } from "../../placements/ui/parts/index.ts";
import { nextStep, noteWorkFrom } from "../contract.ts";

const title = "Plaatsing vastleggen";

/** The yes became work: what was said to the proposal stands there already. */
export default function WorkFromProposalPage() {
  const proposalId = usePathParam("mediationId");
  const { data, problem, refetch } = useEndpoint(nextStep, { proposalId });
  const note = useAct(noteWorkFrom);
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
      lead="Wat al bekend was uit het voorstel, is ingevuld. Kijk het na, samen met de persoon als dat kan."
      breadcrumb={breadcrumb}
    >
      <PlacementForm
        start={{
          ...nothingTyped,
          ...{ employerId, employerName, offerId, title: data.title, realised: data.realised },
          hours: data.hours === null ? "" : String(data.hours),
        }}
        read={newFrom}
        organisations={data.organisations}
        submitLabel="Plaatsing vastleggen"
        refused={data.may.work.allowed ? undefined : data.may.work.detail}
        busy={note.busy}
        problem={note.problem}
        more={FirstTime}
        onSave={(facts) =>
          void note.act({ proposalId, ...facts }).then(
            ({ placementId }) => {
              announce("Het werk staat erbij");
              goTo(`/plaatsingen/${placementId}`);
            },
            () => undefined,
          )
        }
      />
    </Page>
  );
}
