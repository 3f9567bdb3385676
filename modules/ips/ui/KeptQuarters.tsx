import { Disclosure, dutchDate, dutchNumber, Notice, ResponsiveTable } from "@vliegwiel/ui-kit";
import type { Kept } from "../contract.ts";

type Span = Kept["spans"][number];
const periodOf = ({ from, until }: Span): string => `${dutchDate(from)} tot en met ${dutchDate(until)}`;
const countOf = ({ numerator, denominator }: Span): string =>
  `ongeveer ${dutchNumber(numerator)} van ${dutchNumber(denominator)}`;
const shareOf = ({ percentage }: Span): string => (percentage === null ? "Geen percentage" : `${percentage}%`);

function Figure({ one }: { one: Kept }) {
  const { name, definition, together, spans } = one;
  const shown = together ?? spans[0];
  if (!shown) return null;
  return (
    <li className="vw-card vw-stack vw-gap-1">
      <h3>{name}</h3>
      <p>
        <strong>{shareOf(shown)}</strong> · {countOf(shown)}.
      </p>
      <p className="vw-quiet">Periode: {periodOf(shown)}.</p>
      <Disclosure summary="Per periode, en hoe geteld">
        <div className="vw-stack vw-gap-1">
          <p>{definition.replace(/\.$/, "")}.</p>
          <ResponsiveTable
            caption={`${name}, de laatste periode bovenaan`}
            captionHidden
            rows={spans}
            rowKey={({ until }) => until}
            columns={[
              { key: "period", header: "Periode", rowHeader: true, cell: periodOf },
              { key: "count", header: "Aantal", cell: countOf },
              { key: "share", header: "Deel", cell: shareOf },
            ]}
          />
        </div>
      </Disclosure>
    </li>
  );
}

/** Quarters that are over, also of who is registered no longer: counts that were kept then. */
export function KeptQuarters({ since, kept }: { since: string | null; kept: readonly Kept[] }) {
  return (
    <section className="vw-stack vw-gap-2">
      <h2>Over de jaren, ook van wie is uitgeschreven</h2>
      {since === null && (
        <p>
          Twee weken na elk kwartaal leggen we de aantallen vast. Bij jullie is dat nog niet gebeurd. Daarna blijven ze
          staan, ook als iemand wordt uitgeschreven.
        </p>
      )}
      {since !== null && (
        <>
          <p>
            Vastgelegd vanaf {dutchDate(since)}, twee weken na elk kwartaal. Wat er later is opgeschreven of veranderd,
            staat er niet bij.
          </p>
          <Notice title="De aantallen zijn bij benadering">
            <p>
              Bij het vastleggen tellen we er door toeval een paar mensen bij of af. Zo zegt een verschil met de cijfers
              van nu niets over wie is weggegaan. Een kwartaal met minder dan 10 mensen tellen we samen met het
              volgende.
            </p>
          </Notice>
          {kept.length === 0 && <p>Er zijn nog te weinig mensen om iets vast te leggen.</p>}
          <ul className="vw-stack vw-gap-2">
            {kept.map((one) => (
              <Figure key={one.metric} one={one} />
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
