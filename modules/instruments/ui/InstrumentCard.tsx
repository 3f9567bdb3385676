import type { Assessment } from "@vliegwiel/instruments-guide";
import { Button, Card, DefinitionList, Disclosure, dutchDate } from "@vliegwiel/ui-kit";
import { isAsked } from "./given.ts";
import { amountInWords, InstrumentLaw, sureness } from "./InstrumentLaw.tsx";
import { instrumentWords } from "./words/index.ts";
import { type Asked, questionOf } from "./words/questions.ts";
import { reasonWords } from "./words/reason-words.ts";

function Money({ one, day }: { one: Assessment; day: string }) {
  const { money } = instrumentWords[one.id];
  return (
    <div className="vw-stack vw-gap-1">
      {one.amounts.length > 0 && (
        <ul>
          {one.amounts.map((amount) => (
            <li key={amount.what}>{amountInWords(amount)}</li>
          ))}
        </ul>
      )}
      {one.otherDays.length > 0 && <p>Het bedrag voor {dutchDate(day)} kennen wij niet. Vraag het na.</p>}
      {money && <p>{money}</p>}
      {!money && one.amounts.length === 0 && one.otherDays.length === 0 && <p>Hier is geen vast bedrag voor.</p>}
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
              { term: "Wet", value: <InstrumentLaw one={one} /> },
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
