import type { Exploration } from "@vliegwiel/benefit-rules";
import { moreOrLess, wholeEuros } from "../money.ts";

export function FirstMonth({ firstMonth: { gap, explanation } }: { firstMonth: Exploration["firstMonth"] }) {
  return (
    <div className="vw-stack vw-gap-1">
      {gap > 0 && (
        <p>
          <strong>Let op: u kunt ongeveer {wholeEuros(gap)} tekortkomen.</strong>
        </p>
      )}
      <p>{explanation}</p>
    </div>
  );
}

/** After 6, 12 and 24 months: only what becomes different is told again. */
export function LaterOn({ later, net }: { later: Exploration["later"]; net: number }) {
  return (
    <>
      <ol className="vw-earn__later">
        {later.map(({ months, statement, changes }, at) => {
          const before = later[at - 1];
          const news = changes.filter((change) => !before?.changes.includes(change));
          const same = Math.abs(statement.net - (before?.statement.net ?? net)) < 1;
          return (
            <li key={months}>
              <p>
                <strong>
                  Na {months} maanden: {wholeEuros(statement.net)} per maand
                </strong>
                {same ? ", dus gelijk gebleven." : `, dus ${moreOrLess(statement.net - net)} dan in het begin.`}
              </p>
              {news.map((change) => (
                <p key={change}>{change}</p>
              ))}
            </li>
          );
        })}
      </ol>
      <p className="vw-quiet">Met de bedragen van nu. De bedragen van later kennen wij niet.</p>
    </>
  );
}

export function WhenItEnds({ sentences }: { sentences: readonly string[] }) {
  return (
    <div className="vw-stack vw-gap-1">
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </div>
  );
}
