import { Button, DateInput, Disclosure, dutchDate, Field, TextInput } from "@vliegwiel/ui-kit";
import { useState } from "react";
import { answerInWords, type Given, isAsked, problemWith, toFragment } from "./given.ts";
import { type Asked, questionOf } from "./words/questions.ts";

/** What was answered, to look at and to change; another day; and a link for a talk with someone. */
export function Answers({
  given,
  onAsk,
  onDay,
}: {
  given: Given;
  onAsk: (fact: Asked) => void;
  onDay: (day: string) => void;
}) {
  const answered = Object.entries(given.answers).flatMap(([fact, value]) =>
    isAsked(fact) && value !== undefined ? [{ fact, text: answerInWords(fact, value) }] : [],
  );
  const lines = [...answered, ...given.notKnown.map((fact) => ({ fact, text: "Weet ik niet" }))];
  return (
    <Disclosure summary={`Uw antwoorden (${lines.length}), de datum en een link`}>
      <div className="vw-stack vw-gap-3">
        {lines.length > 0 && (
          <ul className="vw-guide__answers">
            {lines.map(({ fact, text }) => (
              <li key={fact}>
                <span>
                  {questionOf(fact).question} <strong>{text}</strong>
                </span>
                <Button kind="subtle" onClick={() => onAsk(fact)} aria-label={`Wijzig: ${questionOf(fact).question}`}>
                  Wijzig
                </Button>
              </li>
            ))}
          </ul>
        )}
        <OtherDay given={given} onDay={onDay} />
        <ALink given={given} />
      </div>
    </Disclosure>
  );
}

function OtherDay({ given, onDay }: { given: Given; onDay: (day: string) => void }) {
  const [day, setDay] = useState(given.day);
  const [error, setError] = useState<string>();
  const change = (next: string) => {
    setDay(next);
    const problem = problemWith({ ...given, day: next });
    setError(problem && "Vul een datum in, bijvoorbeeld 12 maart 2026.");
    if (!problem) onDay(next);
  };
  return (
    <Field
      name="datum"
      label="Op welke datum wilt u weten wat kan?"
      hint={`Nu: ${dutchDate(given.day)}. Wij lazen de regels voor 2026 na.`}
      error={error}
    >
      {(wiring) => <DateInput {...wiring} value={day} onChange={change} />}
    </Field>
  );
}

function ALink({ given }: { given: Given }) {
  const [made, setMade] = useState(false);
  const link = `${window.location.origin}${window.location.pathname}#${toFragment(given)}`;
  if (!made)
    return (
      <div className="vw-stack vw-gap-1 vw-no-print">
        <p>Wilt u dit met iemand bespreken? Maak een link waar uw antwoorden in staan.</p>
        <div>
          <Button onClick={() => setMade(true)}>Maak een link</Button>
        </div>
      </div>
    );
  return (
    <div className="vw-stack vw-gap-1 vw-no-print">
      <label className="utrecht-form-label" htmlFor="link-met-antwoorden">
        Link met uw antwoorden
      </label>
      <p id="link-uitleg" className="utrecht-form-field-description">
        Kopieer deze link. Wie hem heeft, kan uw antwoorden lezen. Ze staan in de link zelf en komen niet bij ons.
      </p>
      <TextInput
        id="link-met-antwoorden"
        aria-describedby="link-uitleg"
        readOnly
        value={link}
        onFocus={(event) => event.target.select()}
      />
    </div>
  );
}
