import "./placements.css";
import { announce, ErrorState, LoadingFrame, Page } from "@vliegwiel/ui-kit";
import { useGoTo, usePathParam } from "../../../platform/browser/address.ts";
import { useAct, useEndpoint } from "../../../platform/browser/query.ts";
import { changePlacement, showPlacement } from "../contract.ts";
import { factsFrom, typedFrom } from "./form-state.ts";
import { PlacementForm } from "./PlacementForm.tsx";
import { refusal } from "./wording.ts";

const title = "Werk wijzigen";

export default function ChangePlacementPage() {
  const placementId = usePathParam("placementId");
  const { data, problem, refetch } = useEndpoint(showPlacement, { placementId });
  const change = useAct(changePlacement);
  const goTo = useGoTo();
  const breadcrumb = [
    { href: "/plaatsingen", label: "Plaatsingen" },
    { href: `/plaatsingen/${placementId}`, label: "Deze plaatsing" },
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
      lead="Uren, het soort werk en het einde verander je op de pagina van de plaatsing zelf."
      breadcrumb={breadcrumb}
    >
      <PlacementForm
        start={typedFrom(data.placement)}
        read={factsFrom}
        organisations={data.organisations}
        submitLabel="Wijziging bewaren"
        refused={refusal(data.may.write)}
        busy={change.busy}
        problem={change.problem}
        onSave={(facts) =>
          void change.act({ placementId, version: data.placement.version, ...facts }).then(
            () => {
              announce("De wijziging is bewaard");
              goTo(`/plaatsingen/${placementId}`);
            },
            () => undefined,
          )
        }
      />
    </Page>
  );
}
