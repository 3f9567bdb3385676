import "./placements.css";
import { announce, ErrorState, LoadingFrame, Page } from "@vliegwiel/ui-kit";
import { useFilter, useGoTo, usePathParam } from "../../../platform/browser/address.ts";
import { useAct, useEndpoint } from "../../../platform/browser/query.ts";
import { notePlacement, offersOf, showWork } from "../contract.ts";
import { newFrom, nothingTyped, typedFromTalk } from "./form-state.ts";
import { FirstTime, PlacementForm } from "./PlacementForm.tsx";
import { refusal } from "./wording.ts";

const title = "Werk opschrijven";

/** Someone starts somewhere, or did. */
export default function NewPlacementPage() {
  const personId = usePathParam("personId");
  const { data, problem, refetch } = useEndpoint(showWork, { personId });
  const [interviewId] = useFilter("gesprek");
  const talk = data?.interviews.find((one) => one.interviewId === interviewId);
  const { employerId, employerName = "", offerId } = talk ?? {};
  const offers = useEndpoint(
    offersOf,
    { employerName, ...(employerId && { employerId }), ...(offerId && { offerId }) },
    { enabled: Boolean(offerId) },
  );
  const note = useAct(notePlacement);
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
  if (!data || (offerId && !offers.data && !offers.problem)) return <LoadingFrame title={title} />;
  return (
    <Page title={title} lead="Doe dit samen met de persoon als dat kan." breadcrumb={breadcrumb}>
      <PlacementForm
        start={
          talk
            ? typedFromTalk(
                talk,
                offers.data?.items.find((one) => one.offerId === offerId),
              )
            : nothingTyped
        }
        read={newFrom}
        organisations={data.organisations}
        submitLabel="Werk opschrijven"
        refused={refusal(data.may.note)}
        busy={note.busy}
        problem={note.problem}
        more={FirstTime}
        onSave={(facts) =>
          void note.act({ personId, ...facts }).then(
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
