import "./regions.css";
import { count, EmptyState, ErrorState, LoadingPart, Page } from "@vliegwiel/ui-kit";
import { useEndpoint } from "../../../platform/browser/query.ts";
import { listRegions, type Region } from "../contract.ts";
import { MunicipalitySearch } from "./MunicipalitySearch.tsx";
import { PortraitFilters, useChosen } from "./PortraitFilters.tsx";
import { TileMap } from "./TileMap.tsx";
import { portraitHref, regionHref } from "./wording.ts";

function RegionList({ regions }: { regions: readonly Region[] }) {
  return (
    <ul className="vw-region-list">
      {regions.map(({ code, name, municipalityCount, portrait }) => (
        <li key={code}>
          <span>
            <a href={regionHref(code)}>
              <strong>{name}</strong>
            </a>{" "}
            <span className="vw-quiet">{count(municipalityCount, "gemeente", "gemeenten")}</span>
          </span>
          {portrait ? (
            <a href={portraitHref(code, portrait.slug)}>{portrait.headline}</a>
          ) : (
            <span className="vw-quiet">Geen portret uit 2017-2019</span>
          )}
        </li>
      ))}
    </ul>
  );
}

/** Where am I in the country, and what did others do. */
export default function RegionsPage() {
  const { chosen, some } = useChosen();
  const all = useEndpoint(listRegions, { limit: 100 });
  const filtered = useEndpoint(listRegions, { limit: 100, ...chosen }, { enabled: some });
  const listed = some ? filtered.data?.items : all.data?.items;
  const fitting = some ? new Set((filtered.data?.items ?? []).map(({ code }) => code)) : undefined;
  const problem = all.problem ?? filtered.problem;
  return (
    <Page
      width="wide"
      title="Regio’s"
      lead="Nederland heeft 35 arbeidsmarktregio’s. In 31 daarvan liep van 2017 tot 2019 een project over werk en ggz. Lees hoe ze het deden."
    >
      <p>
        Wil je regio’s naast elkaar leggen? Kijk bij <a href="/wat-regios-deden">wat regio’s deden</a>.
      </p>
      <MunicipalitySearch />
      <PortraitFilters />
      {problem && (
        <ErrorState problem={problem} kept="Wat je koos, staat nog in het adres." onRetry={() => void all.refetch()} />
      )}
      {!all.data && !problem && <LoadingPart lines={8} />}
      {all.data && (
        <div className="vw-regions">
          <TileMap regions={all.data.items} fitting={fitting} />
          <section id="lijst-van-regios" tabIndex={-1} className="vw-stack vw-gap-2">
            <h2>De regio’s op naam</h2>
            <p role="status">{listed ? `${count(listed.length, "regio", "regio’s")} getoond` : "Bezig met laden"}</p>
            {listed && listed.length === 0 && (
              <EmptyState title="Geen regio past bij deze keuze" level={3}>
                <p>Kies bij één van de vragen hierboven weer “Alles”.</p>
              </EmptyState>
            )}
            {listed && <RegionList regions={listed} />}
          </section>
        </div>
      )}
    </Page>
  );
}
