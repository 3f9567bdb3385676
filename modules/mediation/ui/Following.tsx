import { LinkButton } from "@vliegwiel/ui-kit";
import type { Proposal } from "../contract.ts";
import { resultInWords } from "./wording.ts";

/** To what it led, as far as the reader may know; and what can be written down now there is a yes. */
export function Following({ proposal }: { proposal: Proposal }) {
  const { results, next, proposalId, person } = proposal;
  if (results.length === 0 && !next) return null;
  const page = `/bemiddeling/voorstel/${proposalId}`;
  const refused = next && !next.work.allowed ? next.work.detail : undefined;
  return (
    <section className="vw-stack vw-gap-2" aria-labelledby="vervolg">
      <h2 id="vervolg">Wat eruit kwam</h2>
      {results.length > 0 ? (
        <ul>
          {results.map((result) => (
            <li key={result.id}>
              <a href={result.kind === "talk" ? `/plaatsingen/gesprek/${result.id}` : `/plaatsingen/${result.id}`}>
                {resultInWords(result)}
              </a>
            </li>
          ))}
        </ul>
      ) : (
        <p>Er staat hier nog geen gesprek of werk dat je mag zien.</p>
      )}
      {next && (
        <div className="vw-cluster vw-gap-2 vw-no-print">
          {next.talk.allowed && <LinkButton href={`${page}/gesprek`}>Gesprek vastleggen</LinkButton>}
          {next.work.allowed && (
            <LinkButton kind="primary" href={`${page}/werk`}>
              Plaatsing vastleggen
            </LinkButton>
          )}
        </div>
      )}
      {refused && person && (
        <p className="vw-no-print">
          Een plaatsing vastleggen kan nog niet. {refused}{" "}
          <a href={`/personen/${person.personId}/samenwerken`}>Toestemming vragen</a>
        </p>
      )}
    </section>
  );
}
