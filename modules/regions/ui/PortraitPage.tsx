import "./regions.css";
import { DefinitionList, ErrorState, LoadingFrame, Page, PrintButton } from "@vliegwiel/ui-kit";
import { usePathParam } from "../../../platform/browser/address.ts";
import { useEndpoint } from "../../../platform/browser/query.ts";
import { useTitle } from "../../../platform/browser/title.ts";
import { getPortrait, type Portrait } from "../contract.ts";
import { CaseConsultation, Funding, Interventions, Lines, Organisations, Part, Results } from "./PortraitParts.tsx";
import { Contradictions, SourceLine, SourceList } from "./Sources.tsx";
import { moment, plannedPeriod, realPeriod, regionHref, sentence } from "./wording.ts";

function Facts({ portrait: { body, themes } }: { portrait: Portrait }) {
  const titles = (numbers: readonly number[]) =>
    themes.flatMap(({ number, title }) => (numbers.includes(number) ? [title] : [])).join("; ");
  const onlyElsewhere = body.themesElsewhere.filter((number) => !body.themes.includes(number));
  const phases = body.period.phases.map(
    ({ name, start, end }) => `${name}: ${moment(start ?? "")} tot ${moment(end ?? "")}`,
  );
  return (
    <DefinitionList
      items={[
        { term: "Gepland", value: plannedPeriod(body.period) },
        { term: "In het echt", value: realPeriod(body.period) },
        ...(phases.length > 0 ? [{ term: "In stappen", value: phases.join("; ") }] : []),
        ...(body.period.note ? [{ term: "Over de tijd", value: body.period.note }] : []),
        { term: "Voor wie", value: sentence(body.targetGroups.join(", ")) },
        { term: "Hier begon de regio", value: sentence(body.focus.join(" en ")) },
        { term: "Thema’s", value: titles(body.themes) },
        ...(onlyElsewhere.length > 0
          ? [{ term: "Thema’s volgens een ander hoofdstuk", value: titles(onlyElsewhere) }]
          : []),
        ...(body.level
          ? [
              {
                term: "Samenwerking",
                value: `Van niveau ${body.level.start} naar ${body.level.target}. ${body.level.note}`,
              },
            ]
          : []),
      ]}
    />
  );
}

function Content({ portrait }: { portrait: Portrait }) {
  const { body, region, contradictions, publications } = portrait;
  return (
    <Page
      title={`Zo deden ze het in ${body.name}`}
      lead={body.headline}
      breadcrumb={[
        { href: "/regios", label: "Regio’s" },
        { href: regionHref(region.code), label: region.name },
      ]}
    >
      <SourceLine sources={body.sources} publications={publications} />
      <p className="vw-portrait__summary">{body.summary}</p>
      <Facts portrait={portrait} />
      <Part title="De regio toen en nu">
        <p>{body.areaNote}</p>
        {body.otherNames.length > 0 && <p>Andere namen uit die tijd: {body.otherNames.join(", ")}.</p>}
        {body.subRegions.length > 0 && <p>Delen van de regio: {body.subRegions.join(", ")}.</p>}
      </Part>
      <Part title="Wie stuurde het aan?">
        <Lines items={body.governance} />
        {body.ambassador && (
          <p>
            Landelijke ambassadeur: {body.ambassador.role ? `${body.ambassador.role}, ` : ""}
            {body.ambassador.organisation}. {body.ambassador.note}
          </p>
        )}
      </Part>
      <CaseConsultation consultation={body.caseConsultation} />
      <Interventions interventions={body.interventions} />
      {body.employerApproach.length > 0 && (
        <Part title="Werkgevers">
          <Lines items={body.employerApproach} />
        </Part>
      )}
      <Organisations body={body} />
      <Results results={body.results} />
      <Funding funding={body.funding} />
      {body.assurance.length > 0 && (
        <Part title="Hoe het door moest gaan">
          <Lines items={body.assurance} />
        </Part>
      )}
      <Part title="Wat andere regio’s hiervan kunnen leren">
        <Lines items={body.lessons} />
      </Part>
      <Part title="Wat elkaar tegenspreekt">
        {contradictions.length > 0 ? (
          <Contradictions items={contradictions} publications={publications} />
        ) : (
          <p>Over deze regio vonden wij geen tegenspraak in de bronnen.</p>
        )}
      </Part>
      <Part title="Waar dit vandaan komt">
        <SourceList sources={body.sources} publications={publications} />
        <p>De tekst is van toen. Organisaties, namen en regels kunnen zijn veranderd.</p>
      </Part>
      <div>
        <PrintButton>Portret afdrukken</PrintButton>
      </div>
    </Page>
  );
}

export default function PortraitPage() {
  const slug = usePathParam("slug");
  const { data, problem, refetch } = useEndpoint(getPortrait, { slug });
  useTitle(data && `Zo deden ze het in ${data.body.name}`);
  if (problem)
    return (
      <Page title="Zo deden ze het" breadcrumb={[{ href: "/regios", label: "Regio’s" }]}>
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
  return data ? <Content portrait={data} /> : <LoadingFrame title="Zo deden ze het" />;
}
