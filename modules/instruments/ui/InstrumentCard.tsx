import { type Assessment, type DatedAmount, instruments, sources } from "@vliegwiel/instruments-guide";
import { Button, Card, DefinitionList, Disclosure, dutchDate, dutchEuros } from "@vliegwiel/ui-kit";
import { isAsked } from "./given.ts";
import { instrumentWords } from "./words/index.ts";
import { lawLink } from "./words/instrument-words.ts";
import { type Asked, questionOf } from "./words/questions.ts";
import { reasonWords } from "./words/reason-words.ts";

const per: Readonly<Record<DatedAmount["per"], string>> = {
  hour: "per uur",
  month: "per maand",
  year: "per jaar",
  provision: "per voorziening",
  trajectory: "per traject",
};

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

const sureness = {
  high: "Hier zijn wij vrij zeker van.",
  medium: "Controleer dit: wij hebben niet alles in de wet nagelezen.",
  low: "Controleer dit: wij weten het niet zeker.",
} as const;

function Money({ one, day }: { one: Assessment; day: string }) {
  const { money } = instrumentWords[one.id];
  return (
    <div className="vw-stack vw-gap-1">
      {one.amounts.length > 0 && (
        <ul>
          {one.amounts.map((amount) => (
            <li key={amount.what}>
              {dutchEuros(Math.round(amount.eur * 100))} {per[amount.per]}: {amount.what}
            </li>
          ))}
        </ul>
      )}
      {one.otherDays.length > 0 && <p>Het bedrag voor {dutchDate(day)} kennen wij niet. Vraag het na.</p>}
      {money && <p>{money}</p>}
      {!money && one.amounts.length === 0 && one.otherDays.length === 0 && <p>Hier is geen vast bedrag voor.</p>}
    </div>
  );
}

function Law({ one }: { one: Assessment }) {
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

/** What an instrument is, and everything one needs to ask for it. */
export function InstrumentCard({ one, day, onAsk }: { one: Assessment; day: string; onAsk: (fact: Asked) => void }) {
  const words = instrumentWords[one.id];
  const missing = one.missing.filter(isAsked);
  return (
    <Card as="li" heading={words.name}>
      <p>{words.what}</p>
      {one.status === "unknown" && <Open one={one} missing={missing} onAsk={onAsk} />}
      {/* On paper only what can be asked for now is told in full: nobody takes twenty sheets to a talk. */}
      <div {...(one.status === "unknown" && { className: "vw-no-print" })}>
        <Disclosure summary={`Zo werkt het: ${words.name}`}>
          <DefinitionList
            items={[
              { term: "Voor wie", value: words.forWhom },
              { term: "Wie beslist", value: words.grants },
              { term: "Wie betaalt", value: words.pays },
              { term: "Hoe lang", value: words.howLong },
              { term: `Hoeveel op ${dutchDate(day)}`, value: <Money one={one} day={day} /> },
              { term: "Zo vraagt u het aan", value: words.apply },
              ...(words.mind ? [{ term: "Let op", value: <Lines lines={words.mind} /> }] : []),
              { term: "Wet", value: <Law one={one} /> },
              { term: "Hoe zeker is dit", value: [sureness[one.confidence], words.doubt].filter(Boolean).join(" ") },
            ]}
          />
        </Disclosure>
      </div>
    </Card>
  );
}

const Lines = ({ lines }: { lines: readonly string[] }) => (
  <>
    {lines.map((line) => (
      <p key={line}>{line}</p>
    ))}
  </>
);

/** Why this is not clear, and the questions that would make it so. */
function Open({ one, missing, onAsk }: { one: Assessment; missing: readonly Asked[]; onAsk: (fact: Asked) => void }) {
  if (missing.length === 0) {
    const words = one.reason && one.reason !== "feit_ontbreekt" ? reasonWords[one.reason] : undefined;
    return (
      <p>
        {words
          ? `${words.why} ${words.instead}`
          : `Of dit voor u kan, staat niet vast. ${instrumentWords[one.id].apply}`}
      </p>
    );
  }
  return (
    <div className="vw-stack vw-gap-1">
      <p>Dit hangt nog af van:</p>
      <ul className="vw-guide__missing">
        {missing.map((fact) => (
          <li key={fact}>
            <Button kind="subtle" onClick={() => onAsk(fact)}>
              {questionOf(fact).question}
            </Button>
            <span className="vw-guide__on-paper">{questionOf(fact).question}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
