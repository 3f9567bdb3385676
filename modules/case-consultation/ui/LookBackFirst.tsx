import { count, dutchDate, ErrorState, LoadingPart, StatusBadge } from "@vliegwiel/ui-kit";
import { useEndpoint } from "../../../platform/browser/query.ts";
import { getLookBackFirst } from "../contract.ts";
import { byLine } from "./wording.ts";

const lateWord = (days: number): string =>
  days === 0 ? "sinds kort over de datum" : `${count(days, "werkdag", "werkdagen")} te laat`;

/** The first item of every meeting: what was discussed and not looked back at yet, and promises that are overdue. */
export function LookBackFirst({ meetingId }: { meetingId: string }) {
  const { data, problem } = useEndpoint(getLookBackFirst, { meetingId });
  return (
    <section className="vw-stack vw-gap-2" aria-labelledby="eerst-terugkijken">
      <h2 id="eerst-terugkijken">Eerst terugkijken</h2>
      {problem && <ErrorState problem={problem} kept="Er is niets veranderd." />}
      {!data && !problem && <LoadingPart />}
      {data && data.cases.length + data.agreements.length === 0 && (
        <p className="vw-quiet">Er is niets om op terug te kijken, en geen afspraak is over de datum.</p>
      )}
      {data && data.cases.length > 0 && (
        <ul className="vw-written">
          {data.cases.map((item) => (
            <li key={item.caseId}>
              <a href={`/casus/${item.caseId}#terugkijken`}>{item.question}</a>
              <p className="vw-quiet">
                Besproken op {dutchDate(item.discussedOn)}.{" "}
                {item.mine ? "Jij kijkt terug" : `${byLine(item.broughtBy)} kijkt terug`}: is het advies gevolgd, en
                hielp het?
              </p>
            </li>
          ))}
        </ul>
      )}
      {data && data.agreements.length > 0 && (
        <>
          <h3>Afspraken over de datum</h3>
          <ul className="vw-written">
            {data.agreements.map((item) => (
              <li key={item.id}>
                <a href={`/casus/${item.caseId}#afspraken`}>{item.what}</a>
                <p className="vw-cluster vw-gap-2">
                  <span>
                    {item.mine ? "Jij" : byLine(item.who)}, voor {dutchDate(item.dueOn)}
                  </span>
                  <StatusBadge tone="warning">{lateWord(item.late)}</StatusBadge>
                </p>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
