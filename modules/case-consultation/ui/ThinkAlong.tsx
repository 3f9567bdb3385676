import { announce, Button, Card, dutchDate, ErrorState, Page, StatusBadge } from "@vliegwiel/ui-kit";
import { type FormEvent, useState } from "react";
import { useAct } from "../../../platform/browser/query.ts";
import { CheckedText, useTextHelp } from "../../text-help/ui/parts/index.ts";
import { type Case, sharpenQuestion } from "../contract.ts";
import { StepOut } from "./StepOut.tsx";
import { byLine, errorFor, wholeProblem } from "./wording.ts";

/** A colleague's draft, for who was asked to sharpen its question: this text, and nothing beside it. */
export function ThinkAlong({ found }: { found: Case }) {
  const [text, setText] = useState("");
  const help = useTextHelp();
  const { act, busy, problem } = useAct(sharpenQuestion);
  const send = (event: FormEvent) => {
    event.preventDefault();
    void help.send((left) =>
      act({ caseId: found.caseId, text, left }).then(
        () => {
          setText("");
          announce("Je antwoord is verstuurd.");
        },
        () => undefined,
      ),
    );
  };
  const whole = wholeProblem(problem);
  return (
    <Page
      title="Meedenken over een vraag"
      lead={`${byLine(found.broughtBy)} vraagt jou: hoe wordt deze vraag scherper?`}
      breadcrumb={[{ href: "/mijn-werk", label: "Mijn werk" }]}
    >
      <div className="vw-cluster vw-gap-2">
        <StatusBadge tone="info">Zonder naam</StatusBadge>
        <span>Je ziet alleen dit concept, tot het is ingebracht of je collega stopt.</span>
      </div>
      <Card>
        <h2>Vraag</h2>
        <p className="vw-text vw-quote">{found.question}</p>
        <h3>Al geprobeerd</h3>
        <p className="vw-text">{found.tried || "Nog niet ingevuld."}</p>
        <h3>Gewenst van de groep</h3>
        <p className="vw-text">{found.wanted || "Nog niet ingevuld."}</p>
      </Card>
      {found.sharpenings.length > 0 && (
        <section className="vw-stack vw-gap-2" aria-labelledby="geschreven">
          <h2 id="geschreven">Wat jij schreef</h2>
          <ul className="vw-written">
            {found.sharpenings.map(({ id, text: written, writtenOn }) => (
              <li key={id}>
                <p className="vw-text">{written}</p>
                <p className="vw-quiet">Op {dutchDate(writtenOn)}</p>
              </li>
            ))}
          </ul>
        </section>
      )}
      <form className="vw-stack vw-gap-2 vw-written-form" onSubmit={send} noValidate>
        {whole && <ErrorState problem={whole} kept="Wat je typte, staat er nog." />}
        <CheckedText
          help={help}
          name="scherper-antwoord"
          label="Wat maakt de vraag scherper?"
          hint="Bijvoorbeeld: wat mist er, wat is de echte vraag, wie moet dit weten. Alleen je collega leest dit."
          limit={2000}
          rows={4}
          value={text}
          onChange={setText}
          error={errorFor(problem, "text")}
        />
        <div className="vw-cluster vw-gap-2">
          <Button type="submit" busy={busy} disabledReason={help.refused}>
            Antwoord versturen
          </Button>
          <StepOut found={found} />
        </div>
      </form>
    </Page>
  );
}
