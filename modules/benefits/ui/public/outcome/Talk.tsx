import { Button, Disclosure } from "@vliegwiel/ui-kit";
import { questionsFor } from "../questions/index.ts";
import type { Answers } from "../questions/question.ts";
import { inWords } from "../reading.ts";

/** What to ask someone who knows more, and what was answered. */
export function Talk({ answers, onAsk }: { answers: Answers; onAsk: (id: string) => void }) {
  const given = questionsFor(answers).flatMap((question) => {
    const value = answers[question.id];
    return value === undefined ? [] : [{ question, value }];
  });
  return (
    <div className="vw-stack vw-gap-2">
      <p>
        Laat iemand meekijken voordat u beslist, bijvoorbeeld een sociaal raadsman, een cliëntondersteuner of uw
        begeleider. Vraag dan:
      </p>
      <ul>
        <li>Klopt dit voor mijn situatie, en wat is vergeten?</li>
        <li>Mag ik een deel van mijn loon houden, en hoe lang?</li>
        <li>Wat krijg ik in de eerste maand, en wanneer?</li>
        <li>Wat gebeurt er als het werk weer stopt?</li>
      </ul>
      <p>
        Op{" "}
        <a href="/wat-kan-helpen" target="_blank" rel="noreferrer">
          Wat kan helpen?
        </a>{" "}
        (in een nieuw tabblad) ziet u welke hulp er is op weg naar werk.
      </p>
      <Disclosure summary={`Uw antwoorden (${given.length})`}>
        <ul className="vw-earn__answers">
          {given.map(({ question, value }) => (
            <li key={question.id}>
              <span>
                {question.question} <strong>{inWords(question, value)}</strong>
              </span>
              <Button kind="subtle" onClick={() => onAsk(question.id)} aria-label={`Verander: ${question.question}`}>
                Verander
              </Button>
            </li>
          ))}
        </ul>
      </Disclosure>
    </div>
  );
}
