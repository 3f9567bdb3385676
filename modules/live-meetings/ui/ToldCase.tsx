import { dutchDate } from "@vliegwiel/ui-kit";
import type { Shown, Told } from "../contract.ts";

const shownName = ({ name, functionTitle, organisation }: Shown): string =>
  [name ?? (functionTitle || "Een medewerker"), organisation].filter(Boolean).join(", ");

/** Advice and agreements as they appear during the meeting, to who has no seat. */
export function Outcomes({ told, level = 2 }: { told: Told; level?: 2 | 3 }) {
  const Heading = `h${level}` as const;
  return (
    <>
      <div>
        <Heading>Advies</Heading>
        {told.advice.length === 0 ? (
          <p>Er is nog geen advies.</p>
        ) : (
          <ul>
            {told.advice.map(({ id, text, by }) => (
              <li key={id}>
                <span className="vw-text">{text}</span> <span className="vw-quiet">({shownName(by)})</span>
              </li>
            ))}
          </ul>
        )}
      </div>
      <div>
        <Heading>Afspraken</Heading>
        {told.agreements.length === 0 ? (
          <p>Er is nog niets afgesproken.</p>
        ) : (
          <ul>
            {told.agreements.map(({ id, what, who, dueOn, accepted }) => (
              <li key={id}>
                {what}.{" "}
                <span className="vw-quiet">
                  {shownName(who)}, voor {dutchDate(dueOn)}
                  {accepted ? "" : " (nog niet toegezegd)"}
                </span>
              </li>
            ))}
          </ul>
        )}
      </div>
    </>
  );
}
