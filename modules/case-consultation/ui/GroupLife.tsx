import { count, dutchDate, LinkButton, Notice } from "@vliegwiel/ui-kit";
import { discussesCases, type Group } from "../contract.ts";

const howWord = { merged: "samengegaan met", split: "gesplitst in", ended: "klaar" } as const;

/** When it began, what it came from and what came of it. */
export function Life({ group }: { group: Group }) {
  const [first] = group.became;
  const name = ({ groupId, name: called }: Group["became"][number]) =>
    groupId && called ? <a href={`/groepen/${groupId}`}>{called}</a> : "een andere groep in de regio";
  return (
    <>
      {group.endedOn && (
        <Notice title={`Deze groep is gestopt op ${dutchDate(group.endedOn)}`}>
          {first && (
            <p>
              {first.how === "ended" ? (
                "De groep was klaar."
              ) : (
                <>
                  De groep is {howWord[first.how]}{" "}
                  {group.became.map((one, index) => (
                    <span key={one.groupId ?? index}>
                      {index > 0 && " en "}
                      {name(one)}
                    </span>
                  ))}
                  .
                </>
              )}
            </p>
          )}
          {first?.because && <p className="vw-text">{first.because}</p>}
          <p>Je kunt alles nog lezen. Er komt niets nieuws bij.</p>
        </Notice>
      )}
      {group.cameFrom.length > 0 && (
        <p className="vw-quiet">
          Komt voort uit{" "}
          {group.cameFrom.map((one, index) => (
            <span key={one.groupId ?? index}>
              {index > 0 && " en "}
              {name(one)}
            </span>
          ))}
          .
        </p>
      )}
    </>
  );
}

/** How the group agreed to work, in a few lines. */
export function Agreed({ group }: { group: Group }) {
  const { maxPerOrganisation, whoMayBring, purposes, answerWithinDays, casesPerMeeting, quorum } = group.settings;
  const lines = [
    ...(discussesCases(group.kind)
      ? [
          whoMayBring === "region"
            ? "Iedereen uit de regio mag een casus inbrengen."
            : "Wie in de groep zit, mag een casus inbrengen.",
          purposes.length === 2
            ? "Voor leren en voor hulp aan één persoon."
            : purposes[0] === "learn"
              ? "Alleen om te leren over samenwerken."
              : "Alleen om één persoon verder te helpen.",
          `Een eerste antwoord binnen ${count(answerWithinDays, "werkdag", "werkdagen")}.`,
          `Hoogstens ${count(casesPerMeeting, "casus", "casussen")} per overleg.`,
        ]
      : []),
    ...(maxPerOrganisation === null ? [] : [`Hoogstens ${maxPerOrganisation} van één organisatie.`]),
    ...(quorum === 0 ? [] : [`Een overleg gaat door met ${count(quorum, "lid", "leden")} of meer.`]),
  ];
  return (
    <section className="vw-stack vw-gap-2" aria-labelledby="afgesproken">
      <h2 id="afgesproken">Zo werken we</h2>
      {group.purpose && <p className="vw-text">{group.purpose}</p>}
      {lines.length > 0 && (
        <ul>
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      {group.may.changeGroup.allowed && (
        <div className="vw-no-print">
          <LinkButton href={`/groepen/${group.groupId}/instellingen`}>Instellingen</LinkButton>
        </div>
      )}
    </section>
  );
}
