import { Card, ErrorState, LoadingPart } from "@vliegwiel/ui-kit";
import { useState } from "react";
import { useEndpoint } from "../../../platform/browser/query.ts";
import { RegionSelect } from "../../regions/ui/parts/index.ts";
import { getRegion } from "../contract.ts";

/** What we know of the service point of a region. A number we do not have is said to be unknown, never made up. */
function OfRegion({ code }: { code: string }) {
  const { data, problem, refetch } = useEndpoint(getRegion, { code });
  if (problem) return <ErrorState problem={problem} kept="Er is niets veranderd." onRetry={() => void refetch()} />;
  if (!data) return <LoadingPart lines={3} />;
  const points = data.organisations.filter(({ kind }) => kind === "employer-service-point");
  return (
    <Card as="section" level={3} heading={`In ${data.name}`}>
      {points.length > 0 ? (
        <p>
          Hier werkt {points.map(({ name }) => name).join(" en ")} voor werkgevers. Die naam komt uit publicaties van
          2016 tot 2020 en kan zijn veranderd.
        </p>
      ) : (
        <p>Hoe het werkgeversservicepunt hier heet, weten wij niet.</p>
      )}
      <p>
        Het telefoonnummer kennen wij niet. U vindt het zo: kies op{" "}
        <a href="https://www.werkcentrum.nl" rel="noreferrer">
          werkcentrum.nl
        </a>{" "}
        uw regio, of bel de gemeente en vraag naar het werkgeversservicepunt. De centrumgemeente is{" "}
        {data.centreMunicipality}. Veel gemeenten bereikt u met 14 en het netnummer.
      </p>
    </Card>
  );
}

/** Whom an employer calls in their region. */
export function WhoToCall() {
  const [code, setCode] = useState("");
  return (
    <>
      <p>
        Hebt u al een contactpersoon? Bel die, ook voor iets kleins. Weet u niet wie dat is? In elke regio werken
        gemeenten en UWV samen in een werkgeversservicepunt. Op steeds meer plekken vindt u dat in het Werkcentrum.
      </p>
      <div className="vw-no-print">
        <RegionSelect label="In welke regio ligt uw bedrijf?" value={code} onChange={setCode} error={undefined} />
      </div>
      <div role="status">{code && <OfRegion code={code} />}</div>
    </>
  );
}
