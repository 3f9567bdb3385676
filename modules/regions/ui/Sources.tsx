import { Disclosure } from "@vliegwiel/ui-kit";
import type { Contradiction, Publication, Source } from "../contract.ts";

const nameOf = (publications: readonly Publication[], id: string): string => {
  const found = publications.find((publication) => publication.id === id);
  return found ? `${found.title} (${found.year})` : id;
};

type WithPublications = { publications: readonly Publication[] };

/** Always in sight: a reader may check where a sentence comes from. */
export function SourceLine({ sources, publications }: { sources: readonly Source[] } & WithPublications) {
  const names = [...new Set(sources.map(({ publication }) => nameOf(publications, publication)))];
  return <p className="vw-source">Bron: {names.join("; ")}. In onze eigen woorden.</p>;
}

/** Where exactly, per publication. */
export function SourceList({ sources, publications }: { sources: readonly Source[] } & WithPublications) {
  return (
    <ul>
      {sources.map(({ publication, section }) => (
        <li key={`${publication} ${section}`}>
          {nameOf(publications, publication)}: {section}
        </li>
      ))}
    </ul>
  );
}

/** Two statements side by side, how we read them, and where both stand. */
export function Contradictions({ items, publications }: { items: readonly Contradiction[] } & WithPublications) {
  return (
    <ul className="vw-stack vw-gap-3">
      {items.map((item) => (
        <li key={item.contradictionId} className="vw-card">
          <h3>{item.subject}</h3>
          <div className="vw-two-statements">
            <p>
              <strong>De ene plek:</strong> {item.statementA}
            </p>
            <p>
              <strong>De andere plek:</strong> {item.statementB}
            </p>
          </div>
          <p>
            <strong>Zo lezen wij het:</strong> {item.reading}
          </p>
          <Disclosure summary="Waar staat dit?">
            <SourceList sources={item.sources} publications={publications} />
          </Disclosure>
        </li>
      ))}
    </ul>
  );
}
