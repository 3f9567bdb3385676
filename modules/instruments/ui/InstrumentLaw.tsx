import { type Assessment, type DatedAmount, instruments, sources } from "@vliegwiel/instruments-guide";
import { dutchEuros } from "@vliegwiel/ui-kit";
import { instrumentWords } from "./words/index.ts";
import { lawLink } from "./words/instrument-words.ts";

const per: Readonly<Record<DatedAmount["per"], string>> = {
  hour: "per uur",
  month: "per maand",
  year: "per jaar",
  provision: "per voorziening",
  trajectory: "per traject",
};

export const amountInWords = (amount: DatedAmount): string =>
  `${dutchEuros(Math.round(amount.eur * 100))} ${per[amount.per]}: ${amount.what}`;

/** What kind of text it is, before its own title, which is written for lawyers. */
const sourceKinds: Readonly<Record<(typeof sources)[keyof typeof sources]["kind"], string>> = {
  law: "De wet zelf",
  "law-scenario": "Voorbeelden bij de wet",
  "law-scenario (lawyer-reviewed)": "Voorbeelden bij de wet, door juristen nagekeken",
  "law + news": "De wet, en nieuws daarover",
  "policy rule": "Een regel van UWV",
  "ministerial regulation": "Een regeling van de minister",
  "ministerial regulation (later changes not checked)":
    "Een regeling van de minister (wat later veranderde, lazen wij niet na)",
  "executive agency": "Een website van de overheid",
  "regional employer desk": "Een website van een werkgeversservicepunt",
  "association news": "Nieuws van een vereniging, zoals de VNG",
  "trade press": "Een vakblad",
  "trade press + parliamentary": "Een vakblad en stukken van de Tweede Kamer",
  "trade press / expired policy rule": "Een vakblad en een regel die niet meer geldt",
  "advice + publications": "Een advies en publicaties",
  historical: "Oudere publicaties",
  unverified: "Geen bron",
};

export const sureness = {
  high: "Hier zijn wij vrij zeker van.",
  medium: "Controleer dit: wij hebben niet alles in de wet nagelezen.",
  low: "Controleer dit: wij weten het niet zeker.",
} as const;

/** Where in the law it stands, and in which texts we read it. */
export function InstrumentLaw({ one }: { one: Pick<Assessment, "id" | "legalBasis"> }) {
  const { laws: named } = instrumentWords[one.id];
  const read = instruments.find(({ id }) => id === one.id)?.sources ?? [];
  return (
    <div className="vw-stack vw-gap-1">
      {named.length > 0 && (
        <p>
          Lees het in de wet:{" "}
          {named.map((law, index) => (
            <span key={law}>
              {index > 0 && ", "}
              <a href={lawLink(law).url} rel="noreferrer">
                {lawLink(law).name}
              </a>
            </span>
          ))}
        </p>
      )}
      <p>{one.legalBasis.startsWith("Geen") ? one.legalBasis : `Waar het precies staat: ${one.legalBasis}`}.</p>
      <div className="vw-quiet vw-no-print">
        <p>Bron: hier lazen wij dit.</p>
        <ul>
          {read.map((source) => (
            <li key={source}>
              {sourceKinds[sources[source].kind]}: {sources[source].title}.
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}
