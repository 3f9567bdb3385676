import { Button, Notice } from "@vliegwiel/ui-kit";
import type { Question } from "../questions/question.ts";

/** There is no outcome yet: what would be needed, and where to find it. Never an amount that was made up. */
export function Missing({
  needed,
  onAsk,
}: {
  needed: readonly { question: Question; words: string }[];
  onAsk: (id: string) => void;
}) {
  return (
    <Notice title="Wij kunnen het nog niet uitrekenen.">
      <p>Hiervoor is nog nodig:</p>
      <ul className="vw-earn__answers">
        {needed.map(({ question, words }) => (
          <li key={question.id}>
            <span>{words}</span>
            <Button onClick={() => onAsk(question.id)} aria-label={`Vul in: ${question.question}`}>
              Vul in
            </Button>
          </li>
        ))}
      </ul>
      <p>Hebt u het niet bij de hand? Bel uw gemeente of UWV, of vraag iemand om mee te kijken.</p>
    </Notice>
  );
}

/** The engine does not know this benefit or this day yet, and says so. */
export function NotComputed({ message, onAsk }: { message: string; onAsk: () => void }) {
  return (
    <Notice title="Dit rekenen wij nog niet uit.">
      <p>{message}</p>
      <p>
        Vraag het aan wie uw uitkering betaalt, of aan een sociaal raadsman. Op{" "}
        <a href="/wat-kan-helpen">Wat kan helpen?</a> ziet u wel wat er voor u kan.
      </p>
      <div>
        <Button onClick={onAsk}>Verander mijn antwoord</Button>
      </div>
    </Notice>
  );
}
