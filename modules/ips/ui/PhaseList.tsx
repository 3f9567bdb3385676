import { count, DefinitionList, dutchDate } from "@vliegwiel/ui-kit";
import { closeWords, phaseWords, referrerWords, type Trajectory } from "../contract.ts";

/** Where it is now, and the way there. */
export function PhaseList({ trajectory: t, level = 2 }: { trajectory: Trajectory; level?: 2 | 3 }) {
  const Heading = `h${level}` as const;
  const Under = level === 2 ? "h3" : "h4";
  const now = t.phases.at(-1);
  if (!now) return null;
  const items = [
    { term: "Nu", value: `${phaseWords[now.phase]}, sinds ${dutchDate(now.from)}` },
    ...(t.closeReason ? [{ term: "Waarom gestopt", value: closeWords[t.closeReason] }] : []),
    { term: "Coach", value: t.coach ?? "Er is nu geen coach" },
    ...(t.team ? [{ term: "Behandelteam", value: t.team }] : []),
    { term: "Aangemeld", value: `${dutchDate(t.referredOn)}, door: ${referrerWords[t.referredBy].toLowerCase()}` },
    {
      term: "Gesprekken vóór IPS",
      value:
        t.talks.count === 0
          ? "Nog geen"
          : `${count(t.talks.count, "gesprek", "gesprekken")}, van ${dutchDate(t.talks.first ?? "")} tot en met ${dutchDate(t.talks.last ?? "")}. Gemiddeld zijn het er ${t.usualTalks}; dat is geen grens.`,
    },
  ];
  return (
    <section className="vw-stack vw-gap-2">
      <Heading>Waar het traject is</Heading>
      <DefinitionList items={items} />
      <Under>De weg tot nu toe</Under>
      <ol className="vw-stack vw-gap-1">
        {t.phases.map(({ phase, from, until }) => (
          <li key={`${phase}-${from}`}>
            {phaseWords[phase]}: {until ? `van ${dutchDate(from)} tot ${dutchDate(until)}` : `sinds ${dutchDate(from)}`}
          </li>
        ))}
      </ol>
    </section>
  );
}
