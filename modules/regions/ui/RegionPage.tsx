import "./regions.css";
import {
  count,
  Disclosure,
  dutchNumber,
  ErrorState,
  LinkButton,
  LoadingFrame,
  Page,
  ResponsiveTable,
} from "@vliegwiel/ui-kit";
import { usePathParam } from "../../../platform/browser/address.ts";
import { useEndpoint } from "../../../platform/browser/query.ts";
import { useTitle } from "../../../platform/browser/title.ts";
import { divisions, getRegion, type Overlap, type RegionDetail } from "../contract.ts";
import { Figures } from "./Figures.tsx";
import { divisionName, organisationKind, portraitHref, regionHref, sentence } from "./wording.ts";

const percentage = (part: number): string => `${dutchNumber(part)}%`;

/** Care does not stop at the border of a labour market region: with whom does one have to talk. */
function OverlapTable({ overlaps }: { overlaps: readonly Overlap[] }) {
  return (
    <ResponsiveTable
      caption="Welk deel van de inwoners woont in welk ander gebied"
      rows={[...overlaps].sort((a, b) => divisions.indexOf(a.division) - divisions.indexOf(b.division))}
      rowKey={({ division, code }) => `${division} ${code}`}
      columns={[
        { key: "area", header: "Gebied", rowHeader: true, cell: ({ name }) => name },
        { key: "division", header: "Soort", cell: ({ division }) => sentence(divisionName[division]) },
        { key: "part", header: "Deel", numeric: true, cell: (overlap) => percentage(overlap.percentage) },
        {
          key: "shared",
          header: "Samen met",
          cell: ({ sharedWith }) =>
            sharedWith.length === 0
              ? "Geen andere regio"
              : sharedWith.map(({ code, name }, index) => (
                  <span key={code}>
                    {index > 0 && ", "}
                    <a href={regionHref(code)}>{name}</a>
                  </span>
                )),
        },
      ]}
    />
  );
}

function Organisations({ organisations }: Pick<RegionDetail, "organisations">) {
  const proven = organisations.filter((organisation) => organisation.proven);
  const unproven = organisations.filter((organisation) => !organisation.proven);
  const list = (items: RegionDetail["organisations"]) => (
    <ul>
      {items.map(({ id, name, kind }) => (
        <li key={id}>
          {name} <span className="vw-quiet">– {organisationKind[kind]}</span>
        </li>
      ))}
    </ul>
  );
  return (
    <>
      {list(proven)}
      <p className="vw-source">Bron: publicaties uit 2016-2020. Namen kunnen sindsdien zijn veranderd.</p>
      {unproven.length > 0 && (
        <Disclosure summary={`Nog na te kijken: ${count(unproven.length, "organisatie", "organisaties")}`}>
          <p>Waarschijnlijk werken zij ook in deze regio. Wij vonden daar geen bron voor.</p>
          {list(unproven)}
        </Disclosure>
      )}
    </>
  );
}

function Content({ region }: { region: RegionDetail }) {
  const [portrait] = region.portraits;
  return (
    <Page
      width="wide"
      title={region.name}
      lead={`${sentence(count(region.municipalityCount, "gemeente", "gemeenten"))} en ${dutchNumber(region.population)} inwoners. De centrumgemeente is ${region.centreMunicipality}.`}
      breadcrumb={[{ href: "/regios", label: "Regio’s" }]}
      action={
        portrait && (
          <LinkButton kind="primary" href={portraitHref(region.code, portrait.slug)}>
            Lees hoe ze het deden
          </LinkButton>
        )
      }
    >
      {region.otherNames.length > 0 && <p>Ook wel genoemd: {region.otherNames.join(", ")}.</p>}
      {portrait ? (
        <p>
          Zo deden ze het in {portrait.name}, van 2017 tot 2019: <strong>{portrait.headline}</strong>.
        </p>
      ) : (
        <p>Van deze regio is geen portret uit 2017-2019. Hier liep toen geen project.</p>
      )}
      <section className="vw-stack vw-gap-2">
        <h2>Gemeenten</h2>
        <ul className="vw-columns">
          {region.municipalities.map(({ code, name }) => (
            <li key={code}>{name}</li>
          ))}
        </ul>
        {region.subRegions.length > 0 && (
          <p>Delen van de regio waarin wordt gewerkt: {region.subRegions.map(({ name }) => name).join(", ")}.</p>
        )}
        <p className="vw-source">Bron: CBS, Gebieden in Nederland 2026.</p>
      </section>
      <section className="vw-stack vw-gap-2">
        <h2>Grenzen die niet gelijk lopen</h2>
        <p>
          De ggz, de GGD en de zorgverzekeraars werken in andere gebieden dan de arbeidsmarktregio. Hier zie je met
          welke regio’s je zo’n gebied deelt.
        </p>
        <OverlapTable overlaps={region.overlaps} />
        <p className="vw-source">
          Bron: CBS, Gebieden in Nederland 2026, zelf berekend per gemeente. De veiligheidsregio’s zijn van 2023, de
          zorgkantoorregio’s van 2019, omgezet naar de gemeenten van 2026.
        </p>
      </section>
      <section className="vw-stack vw-gap-2">
        <h2>Cijfers</h2>
        <Figures caption="Wat wij van deze regio weten" figures={region.figures} />
      </section>
      <section className="vw-stack vw-gap-2">
        <h2>Organisaties</h2>
        <Organisations organisations={region.organisations} />
      </section>
    </Page>
  );
}

export default function RegionPage() {
  const code = usePathParam("code");
  const { data, problem, refetch } = useEndpoint(getRegion, { code });
  useTitle(data?.name);
  if (problem)
    return (
      <Page title="Een regio" breadcrumb={[{ href: "/regios", label: "Regio’s" }]}>
        <ErrorState
          problem={problem}
          kept="Er is niets veranderd."
          onRetry={problem.status === 404 ? undefined : () => void refetch()}
        >
          <p>
            Kies een regio uit <a href="/regios">de lijst van regio’s</a>.
          </p>
        </ErrorState>
      </Page>
    );
  return data ? <Content region={data} /> : <LoadingFrame title="Een regio" />;
}
