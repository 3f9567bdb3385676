import { type Assessment, isGap, reasons } from "@vliegwiel/instruments-guide";
import { Disclosure } from "@vliegwiel/ui-kit";
import { ReportGaps } from "./ReportGaps.tsx";
import { instrumentWords } from "./words/index.ts";
import { reasonWords } from "./words/reason-words.ts";

function Reasons({ list }: { list: readonly Assessment[] }) {
  return (
    <ul className="vw-guide__reasons">
      {list.map(({ id, reason }) => {
        const words = reasonWords[reason ?? "niet_in_doelgroep"];
        return (
          <li key={id}>
            <p>
              <strong>{instrumentWords[id].name}.</strong> {words.why}
            </p>
            <p>
              <span className="vw-guide__instead">Wat u kunt doen:</span> {words.instead}
            </p>
          </li>
        );
      })}
    </ul>
  );
}

/** What can't, with the reason and the way round. Where the law leaves someone out stands first. */
export function NotAvailable({ list }: { list: readonly Assessment[] }) {
  const gaps = list.filter(isGap);
  const isOver = ({ reason }: Assessment) => reason !== undefined && reasons[reason].type === "expired";
  const rest = list.filter((one) => !isGap(one)).sort((a, b) => Number(isOver(a)) - Number(isOver(b)));
  return (
    <>
      {gaps.length > 0 && (
        <div className="vw-stack vw-gap-2">
          <h3>Hier schiet het tekort</h3>
          <p>
            Dit zou kunnen helpen, maar de regels laten het niet toe. U kunt het melden aan uw regio, zonder naam. De
            regio verzamelt zulke knelpunten. Werkt u in de regio? Lees <a href="/wat-ontbreekt">wat er is gemeld</a>.
          </p>
          <Reasons list={gaps} />
          <ReportGaps gaps={gaps} />
        </div>
      )}
      {rest.length > 0 && (
        <Disclosure summary={`Wat nu niet past (${rest.length}), en waarom`}>
          <Reasons list={rest} />
        </Disclosure>
      )}
    </>
  );
}
