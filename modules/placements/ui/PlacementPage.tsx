import "./placements.css";
import { Disclosure, ErrorState, LinkButton, LoadingFrame, Page, PrintButton } from "@vliegwiel/ui-kit";
import { usePathParam } from "../../../platform/browser/address.ts";
import { useEndpoint } from "../../../platform/browser/query.ts";
import { showPlacement } from "../contract.ts";
import { EndForm } from "./EndForm.tsx";
import { JobFacts } from "./JobFacts.tsx";
import { HoursLines, KindLines } from "./LinesForm.tsx";
import { MeansForm } from "./MeansForm.tsx";
import { Remarks } from "./Remarks.tsx";
import { refusal } from "./wording.ts";

/** One placement, for who works with the person. */
export default function PlacementPage() {
  const placementId = usePathParam("placementId");
  const { data, problem, refetch } = useEndpoint(showPlacement, { placementId });
  const crumbs = [{ href: "/plaatsingen", label: "Plaatsingen" }];
  if (problem)
    return (
      <Page title="Plaatsing" breadcrumb={crumbs}>
        <ErrorState problem={problem} kept="Er is niets veranderd." onRetry={() => void refetch()} />
      </Page>
    );
  if (!data) return <LoadingFrame title="Plaatsing" />;
  const { placement: job, may, name, personId, today } = data;
  const refused = refusal(may.write);
  return (
    <Page
      title={`${job.title}, ${job.employerName}`}
      lead={
        <>
          Werk van <a href={`/personen/${personId}/werk`}>{name ?? "iemand die je toestemming gaf"}</a>.
        </>
      }
      breadcrumb={crumbs}
      action={
        refused ? undefined : <LinkButton href={`/plaatsingen/${placementId}/wijzigen`}>Werk wijzigen</LinkButton>
      }
    >
      <Remarks job={job} mayAnswer={!refused} />
      <JobFacts job={job} today={today} address="je" lines={false} />
      <Disclosure summary="Waarom zie ik dit?">
        <p>
          De persoon gaf jou toestemming voor ‘Werken en nazorg’, met het werkprofiel. Stopt die toestemming, dan zie je
          dit niet meer, ook niet als je het zelf opschreef. Wat anderen zien, bepaalt de persoon.
        </p>
        <p>{job.employerId ? <a href={`/werkgevers/${job.employerId}`}>Naar de pagina van de werkgever</a> : null}</p>
      </Disclosure>
      <HoursLines key={`uren-${job.hours.length}`} job={job} today={today} refused={refused} />
      <KindLines key={`soort-${job.kinds.length}`} job={job} today={today} refused={refused} />
      <MeansForm job={job} refused={refusal(may.means)} wageRefused={refusal(may.wageValue)} />
      <EndForm key={`einde-${job.endsOn}`} job={job} refused={refused} />
      <PrintButton />
    </Page>
  );
}
