import { count } from "@vliegwiel/ui-kit";
import { useEndpoint } from "../../../platform/browser/query.ts";
import { employersWaiting } from "../contract.ts";

/** How many things with employers wait for whoever looks; undefined until that is known. A running conversation waits for nobody. */
export const useEmployersWaiting = (): number | undefined => {
  const { data, problem } = useEndpoint(employersWaiting, {});
  if (problem) return 0;
  return data && data.asked + data.said + data.steps;
};

/** Employers who said something, colleagues who want to call together, a step whose day is here; nothing when nothing waits. */
export function EmployersWait() {
  const { data } = useEndpoint(employersWaiting, {});
  if (!data || data.asked + data.said + data.steps + data.conversations === 0) return null;
  const { asked, said, steps, conversations } = data;
  const lines = [
    asked > 0 && `${count(asked, "collega vraagt", "collega’s vragen")} om samen te bellen`,
    said > 0 && `${count(said, "zorg of wens wacht", "zorgen of wensen wachten")} op antwoord`,
    steps > 0 && `${count(steps, "volgende stap is", "volgende stappen zijn")} aan de beurt`,
    conversations > 0 && `Je bent met ${count(conversations, "werkgever", "werkgevers")} in gesprek`,
  ].filter(Boolean);
  return (
    <section className="vw-stack vw-gap-2" aria-labelledby="werkgevers">
      <h2 id="werkgevers">
        <a href="/werkgevers/mijn">Mijn werkgevers</a>
      </h2>
      <ul>
        {lines.map((line) => (
          <li key={String(line)}>{line}</li>
        ))}
      </ul>
    </section>
  );
}
