import { type Assessment, assess } from "@vliegwiel/instruments-guide";
import { DefinitionList, Disclosure, dutchDate } from "@vliegwiel/ui-kit";
import { amountInWords, InstrumentLaw, sureness } from "../../instruments/ui/parts/index.ts";
import { type ForEmployer, type Question, questions } from "./words/instruments.ts";

/** What an amount is on that day, and from when until when it holds. */
function Money({ one, money, day }: { one: Assessment; money: string | undefined; day: string }) {
  return (
    <>
      {one.amounts.map((amount) => (
        <p key={amount.what}>
          {amountInWords(amount)}
          {amount.from && amount.to && ` (geldt van ${dutchDate(amount.from)} tot en met ${dutchDate(amount.to)})`}.
        </p>
      ))}
      {one.otherDays.length > 0 && <p>Het bedrag voor {dutchDate(day)} kennen wij niet. Vraag het na.</p>}
      {money && <p>{money}</p>}
      {!money && one.amounts.length === 0 && one.otherDays.length === 0 && <p>Hier is geen vast bedrag voor.</p>}
    </>
  );
}

function About({ words, one, day }: { words: ForEmployer; one: Assessment; day: string }) {
  return (
    <li className="vw-stack vw-gap-1">
      <h4>{words.name}</h4>
      <p>{words.what}</p>
      <Disclosure summary={`Zo werkt het: ${words.name}`}>
        <DefinitionList
          items={[
            { term: "Wie beslist", value: words.who },
            { term: "Hoe lang", value: words.howLong },
            { term: "Hoeveel", value: <Money one={one} money={words.money} day={day} /> },
            { term: "Wat u doet", value: words.youDo },
            ...(words.mind ? [{ term: "Let op", value: words.mind }] : []),
            { term: "Wet", value: <InstrumentLaw one={one} /> },
            { term: "Hoe zeker is dit", value: [sureness[one.confidence], words.doubt].filter(Boolean).join(" ") },
          ]}
        />
      </Disclosure>
    </li>
  );
}

const ended = ({ reason }: Assessment) => reason === "regeling_vervallen";

function Answers({
  question,
  found,
  day,
}: {
  question: Question;
  found: ReadonlyMap<string, Assessment>;
  day: string;
}) {
  const list = question.answers.flatMap((words) => {
    const one = found.get(words.id);
    return one && !ended(one) ? [{ words, one }] : [];
  });
  return (
    <section className="vw-stack vw-gap-2">
      <h3>{question.question}</h3>
      <p>{question.first}</p>
      <ul className="vw-for-employers__list">
        {list.map(({ words, one }) => (
          <About key={words.id} words={words} one={one} day={day} />
        ))}
      </ul>
    </section>
  );
}

/** The instruments by what employers ask, with the amounts of today; what has ended stands apart, so that nobody counts on it. */
export function Instruments({ day }: { day: string }) {
  const found = new Map(assess({ peildatum: day }).map((one) => [one.id as string, one]));
  const over = questions
    .flatMap(({ answers }) => answers)
    .filter(({ id }) => ended(found.get(id) ?? ({} as Assessment)));
  const unread = [...found.values()].some(({ reason }) => reason === "datum_niet_nagekeken");
  return (
    <>
      <p>
        Welke regeling geldt, hangt af van uw medewerker. Vraag het niet aan iemand zelf, maar aan uw contactpersoon, de
        gemeente of UWV. De bedragen gelden op {dutchDate(day)}.
      </p>
      {unread && (
        <p>
          <strong>Controleer dit: de regels voor {dutchDate(day)} hebben wij niet nagelezen.</strong>
        </p>
      )}
      {questions.map((question) => (
        <Answers key={question.question} question={question} found={found} day={day} />
      ))}
      <section className="vw-stack vw-gap-2">
        <h3>Wat niet meer bestaat</h3>
        <ul>
          {over.map(({ id, name, howLong }) => (
            <li key={id}>
              {name}. {howLong}
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}
