import { announce, Button, ErrorState } from "@vliegwiel/ui-kit";
import { useState } from "react";
import { useAct } from "../../../platform/browser/query.ts";
import { focusOn } from "../../case-consultation/ui/parts/index.ts";
import { CheckedText, useTextHelp } from "../../text-help/ui/parts/index.ts";
import { answerQuestion, closeQuestion, type GroupQuestion } from "../contract.ts";
import { errorFor, wholeProblem } from "./wording.ts";

/** What one can still say at a question. The form is open for who is waited for, and one press away for the others. */
export function AnswerQuestion({ question }: { question: GroupQuestion }) {
  const waitedFor = question.forUs && question.answers.length === 0;
  const [writing, setWriting] = useState(waitedFor);
  const [text, setText] = useState("");
  const help = useTextHelp();
  const { act, busy, problem } = useAct(answerQuestion);
  const closing = useAct(closeQuestion);
  const { questionId } = question;
  const failed = wholeProblem(problem) ?? wholeProblem(closing.problem);
  // The button goes with the act; who pressed it goes on in the form, or where the form was.
  const write = (on: boolean) => {
    setWriting(on);
    requestAnimationFrame(() => focusOn(on ? `veld-antwoord-${questionId}` : `open-${questionId}`));
  };
  const close = question.may.close.allowed && (
    <Button
      kind={waitedFor || writing ? "subtle" : "secondary"}
      busy={closing.busy}
      aria-label={`We zijn geholpen: vraag afsluiten. ${question.text.slice(0, 60)}`}
      onClick={() =>
        void closing.act({ questionId }).then(
          () => announce("De vraag is afgesloten."),
          () => undefined,
        )
      }
    >
      We zijn geholpen: vraag afsluiten
    </Button>
  );
  if (!writing)
    return (
      <div className="vw-stack vw-gap-2 vw-no-print">
        {failed && <ErrorState problem={failed} kept="Er is niets veranderd." />}
        <div className="vw-cluster vw-gap-2">
          {close}
          <Button id={`open-${questionId}`} kind="subtle" onClick={() => write(true)}>
            {question.forUs ? "Nog iets antwoorden" : "Nog iets erbij vragen"}
          </Button>
        </div>
      </div>
    );
  return (
    <form
      className="vw-stack vw-gap-2 vw-no-print"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void help.send((left) =>
          act({ questionId, text, left }).then(
            () => {
              setText("");
              write(false);
              announce("Het antwoord staat erbij.");
            },
            () => undefined,
          ),
        );
      }}
    >
      {failed && <ErrorState problem={failed} kept="Wat je typte, staat er nog." />}
      <CheckedText
        help={help}
        name={`antwoord-${questionId}`}
        label={question.forUs ? "Jullie antwoord" : "Nog iets erbij vragen"}
        limit={4000}
        rows={2}
        value={text}
        onChange={setText}
        error={errorFor(problem, "text")}
      />
      <div className="vw-cluster vw-gap-2">
        <Button type="submit" busy={busy} disabledReason={help.refused}>
          {question.forUs ? "Antwoorden" : "Versturen"}
        </Button>
        {!waitedFor && (
          <Button kind="subtle" onClick={() => write(false)}>
            Niet nu
          </Button>
        )}
        {waitedFor && close}
      </div>
    </form>
  );
}
