import { Disclosure } from "@vliegwiel/ui-kit";
import { warningsInWords } from "../../parts/warnings.ts";

function Lines({ title, lines }: { title: string; lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <div className="vw-stack vw-gap-1">
      <h3>{title}</h3>
      <ul>
        {[...new Set(lines)].map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  );
}

const notInHere = [
  "Hoeveel u zelf mag houden bij beslag of schulden (de beslagvrije voet). Dat is nog niet berekend.",
  "Uw vaste lasten, zoals huur, energie en de premie van uw zorgverzekering.",
  "Een eenmalige premie van uw gemeente of werkgever. Vraag uw gemeente.",
  "Een uitkering van uw partner, als u die niet bij ‘ander inkomen’ hebt ingevuld.",
  "Pensioenpremie van uw nieuwe werk. Die verschilt per werkgever.",
  "Aftrekposten, hypotheek en belasting van uw gemeente.",
];

/** What we took for granted, what to check, and what is not computed. */
export function NotSure({ warnings, granted }: { warnings: readonly string[]; granted: readonly string[] }) {
  const { assumed, checks, others } = warningsInWords(warnings);
  return (
    <div className="vw-stack vw-gap-2">
      <Lines title="Let hierop" lines={others} />
      <Lines title="Dit wist u niet, of vroegen wij nog niet" lines={granted} />
      <Disclosure summary={`Hier gingen wij van uit (${assumed.length})`}>
        <ul>
          {assumed.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </Disclosure>
      {checks.length > 0 && (
        <Disclosure summary={`Bedragen die wij nog moeten controleren (${checks.length})`}>
          <ul>
            {checks.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </Disclosure>
      )}
      <Lines title="Dit zit er niet in" lines={notInHere} />
    </div>
  );
}
