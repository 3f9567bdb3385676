import "./regions.css";
import { Card, count, Disclosure, EmptyState, ErrorState, LoadingPart, LoadMore, Page } from "@vliegwiel/ui-kit";
import { useEndpoint, useList } from "../../../platform/browser/query.ts";
import { type Comparison, comparePortraits, listPortraits, type PortraitSummary } from "../contract.ts";
import { Figures } from "./Figures.tsx";
import { PortraitFilters, useChosen } from "./PortraitFilters.tsx";
import { Contradictions, SourceLine } from "./Sources.tsx";
import { portraitHref } from "./wording.ts";

function PortraitCard({ portrait }: { portrait: PortraitSummary }) {
  const { name, headline, focus, interventions, regionCode, slug } = portrait;
  return (
    <Card as="li" heading={name} level={3} href={portraitHref(regionCode, slug)}>
      <p>{headline}</p>
      <p className="vw-quiet">
        Begon bij: {focus.join(" en ")}
        {interventions.length > 0 && `. Aanpak: ${interventions.map((intervention) => intervention.name).join(", ")}`}.
      </p>
    </Card>
  );
}

function Portraits() {
  const { chosen } = useChosen();
  const { items, problem, hasMore, loadingMore, more, retry } = useList(listPortraits, { limit: 12, ...chosen });
  if (problem) return <ErrorState problem={problem} kept="Wat je koos, staat nog in het adres." onRetry={retry} />;
  if (!items) return <LoadingPart lines={6} />;
  if (items.length === 0)
    return (
      <EmptyState title="Geen portret past bij deze keuze" level={3}>
        <p>Kies bij één van de vragen hierboven weer “Alles”.</p>
      </EmptyState>
    );
  return (
    <>
      <ul className="vw-grid">
        {items.map((portrait) => (
          <PortraitCard key={portrait.slug} portrait={portrait} />
        ))}
      </ul>
      <LoadMore
        shown={`${count(items.length, "portret", "portretten")} getoond`}
        hasMore={hasMore}
        busy={loadingMore}
        onMore={more}
      />
    </>
  );
}

function Themes({ comparison: { themes, publications } }: { comparison: Comparison }) {
  return (
    <ol className="vw-themes">
      {themes.map(({ number, title, summary, keyPoints, portraitSlugs, sources }) => (
        <li key={number} className="vw-card">
          <h3>
            {number}. {title}
          </h3>
          <p>{summary}</p>
          <p>
            <a href={`/wat-regios-deden?thema=${number}`}>
              Toon de portretten<span className="vw-visually-hidden"> over {title}</span>
            </a>{" "}
            <span className="vw-quiet">
              ({count(portraitSlugs.length, "regio", "regio’s")} genoemd in dit hoofdstuk)
            </span>
          </p>
          <Disclosure summary={`Wat viel op bij thema ${number}?`}>
            <ul>
              {keyPoints.map((point) => (
                <li key={point}>{point}</li>
              ))}
            </ul>
          </Disclosure>
          <SourceLine sources={sources} publications={publications} />
        </li>
      ))}
    </ol>
  );
}

/** Themes side by side, and the portraits that belong to what was chosen. */
export default function ComparePage() {
  const { data, problem, refetch } = useEndpoint(comparePortraits, {});
  return (
    <Page
      width="wide"
      title="Wat regio’s deden"
      lead="31 regio’s probeerden van 2017 tot 2019 ggz en werk bij elkaar te brengen. Kies wat je zoekt en lees hoe zij het aanpakten."
      breadcrumb={[{ href: "/regios", label: "Regio’s" }]}
    >
      <section className="vw-stack vw-gap-3">
        <h2>Portretten</h2>
        <PortraitFilters />
        <Portraits />
      </section>
      {problem && <ErrorState problem={problem} kept="Er is niets veranderd." onRetry={() => void refetch()} />}
      {data && (
        <>
          <section className="vw-stack vw-gap-3">
            <h2>Acht thema’s</h2>
            <Themes comparison={data} />
          </section>
          <section className="vw-stack vw-gap-3">
            <h2>Wat elkaar tegenspreekt</h2>
            <p>De bronnen zijn het niet overal eens. Dit gaat over alle regio’s samen.</p>
            <Contradictions items={data.contradictions} publications={data.publications} />
          </section>
          <section className="vw-stack vw-gap-3">
            <h2>Cijfers over het hele land</h2>
            <Disclosure summary={`Toon ${count(data.figures.length, "cijfer", "cijfers")} met bron en zekerheid`}>
              <Figures caption="Cijfers over Nederland" figures={data.figures} />
            </Disclosure>
          </section>
          <section className="vw-stack vw-gap-2">
            <h2>De bronnen</h2>
            <ul>
              {data.publications.map(({ id, title, publisher, year }) => (
                <li key={id}>
                  {title}, {publisher ? `${publisher}, ` : ""}
                  {year}
                </li>
              ))}
            </ul>
            <p className="vw-source">Wij schreven alles over in eigen woorden, zonder namen van mensen.</p>
          </section>
        </>
      )}
    </Page>
  );
}
