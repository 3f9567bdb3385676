import { DefinitionList, dutchNumber } from "@vliegwiel/ui-kit";
import type { Path } from "../contract.ts";

const whereWords: Readonly<Record<Path["now"][number]["where"], string>> = {
  paid: "Werkt, betaald",
  unpaid: "Werkt, niet betaald",
  searching: "Zoekt nog",
  stopped: "Gestopt, zonder werk dat jullie mogen zien",
  unknown: "Niet bekend: jullie mogen het werk niet weten",
};

/** How far people came, and where they are today. */
export function PathCounts({ path: { candidates, spoke, started, now } }: { path: Path }) {
  return (
    <section className="vw-stack vw-gap-2">
      <h2>De weg naar werk</h2>
      <p>In aantallen mensen. Iedereen staat in de laatste vijf regels één keer.</p>
      <DefinitionList
        items={[
          { term: "Begon een traject", value: dutchNumber(candidates) },
          { term: "Sprak een werkgever, zelf of via de coach", value: dutchNumber(spoke) },
          { term: "Begon met werk, betaald of niet", value: dutchNumber(started) },
          ...now.map(({ where, count }) => ({
            term: `Nu: ${whereWords[where].toLowerCase()}`,
            value: dutchNumber(count),
          })),
        ]}
      />
    </section>
  );
}
