import { dutchDate } from "@vliegwiel/ui-kit";
import { type Answered, type answers, type Proposal, reasons } from "../contract.ts";
import { inFull } from "./wording.ts";

/** One answer as it was given: the same words to the person and to who proposed. */
type Words = Readonly<Record<keyof typeof answers, string>>;

function AnswerLines({ given, words }: { given: Answered; words: Words }) {
  return (
    <div className="vw-stack vw-gap-1">
      <p>
        <strong>{words[given.answer]}</strong>
        {given.employerName && `, bij ${given.employerName}`}
      </p>
      {given.reason && <p>{reasons[given.reason]}.</p>}
      {given.wouldChange && (
        <p className="vw-text">
          <strong>Wat dit zou veranderen:</strong> {given.wouldChange}
        </p>
      )}
      {given.words && <p className="vw-text">{given.words}</p>}
      {given.reviewOn && <p>Op {dutchDate(given.reviewOn)} wordt er opnieuw gekeken.</p>}
      <p className="vw-quiet">
        {inFull(given.by)}, {dutchDate(given.givenOn)}
      </p>
    </div>
  );
}

/** Every answer, newest first, and through whose hands it went. */
type HistoryProps = {
  proposal: Pick<Proposal, "answers" | "handovers">;
  level: 2 | 3;
  /** The answers, to a professional or to the person. */
  words: Words;
};

export function History({ proposal, level, words }: HistoryProps) {
  const Heading = `h${level}` as const;
  return (
    <>
      {proposal.answers.length > 0 && (
        <section className="vw-stack vw-gap-2">
          <Heading>{proposal.answers.length === 1 ? "Het antwoord" : "De antwoorden"}</Heading>
          {proposal.answers.map((given) => (
            <AnswerLines key={`${given.givenOn} ${given.answer} ${given.reason}`} given={given} words={words} />
          ))}
        </section>
      )}
      {proposal.handovers.length > 0 && (
        <section className="vw-stack vw-gap-1">
          <Heading>Van wie naar wie</Heading>
          <ul>
            {proposal.handovers.map(({ on, from, to, line }) => (
              <li key={`${on} ${to.name}`}>
                {dutchDate(on)}: van {from.name} naar {inFull(to)}.{line && ` “${line}”`}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
