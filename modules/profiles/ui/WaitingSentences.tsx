import { announce, Button, Field, TextArea } from "@vliegwiel/ui-kit";
import { useState } from "react";
import { useAct } from "../../../platform/browser/query.ts";
import { approveSentence, dropSentence, rewriteSentence, type Sentence, sections } from "../contract.ts";
import { useNextAnswer } from "./next-answer.ts";

/** Yes, other words, or out: one sentence at a time, also without a mouse. */
function Waiting({
  sentence,
  there,
  onAnswer,
}: {
  sentence: Sentence;
  there: boolean;
  onAnswer: (answered: boolean) => void;
}) {
  const { sentenceId, version, text, section, from } = sentence;
  const [words, setWords] = useState<string>();
  const approve = useAct(approveSentence);
  const rewrite = useAct(rewriteSentence);
  const drop = useAct(dropSentence);
  const problem = approve.problem ?? rewrite.problem ?? drop.problem;
  const after = (done: Promise<unknown>, what: string) => {
    onAnswer(true);
    void done.then(
      () => announce(what),
      () => onAnswer(false),
    );
  };
  return (
    <li className="vw-card vw-stack vw-gap-2" data-waiting={sentenceId}>
      <p>
        Voor ‘{sections[section].title}’, voorgesteld door {from ?? "uzelf"}:
      </p>
      {words === undefined ? (
        <p className="vw-text">
          <strong>{text}</strong>
        </p>
      ) : (
        <Field name={`woorden-${sentenceId}`} label="Uw woorden" error={rewrite.problem?.fieldErrors[0]?.message}>
          {(control) => (
            <TextArea
              {...control}
              rows={3}
              limit={240}
              value={words}
              onChange={(event) => setWords(event.target.value)}
            />
          )}
        </Field>
      )}
      {there && <p>Deze zin staat al in uw profiel. U kunt dit voorstel weghalen.</p>}
      {problem && <p role="alert">{problem.detail ?? problem.title}</p>}
      <div className="vw-cluster vw-gap-2">
        {words === undefined ? (
          <>
            <Button
              busy={approve.busy}
              onClick={() => after(approve.act({ sentenceId, version }), "De zin staat in uw profiel")}
            >
              Ja, dit mag erin
            </Button>
            <Button onClick={() => setWords(text)}>In mijn woorden</Button>
            <Button kind="subtle" busy={drop.busy} onClick={() => after(drop.act({ sentenceId }), "De zin is weg")}>
              Nee, weghalen
            </Button>
          </>
        ) : (
          <>
            <Button
              busy={rewrite.busy}
              onClick={() => after(rewrite.act({ sentenceId, version, text: words }), "Uw woorden staan in uw profiel")}
            >
              Zo mag het erin
            </Button>
            <Button kind="subtle" onClick={() => setWords(undefined)}>
              Toch niet veranderen
            </Button>
          </>
        )}
      </div>
    </li>
  );
}

/** Sentences that others propose for the profile. */
export function WaitingSentences({
  sentences,
  approved,
}: {
  sentences: readonly Sentence[];
  approved: readonly Sentence[];
}) {
  const { list, onAnswer } = useNextAnswer<HTMLElement>(sentences.length);
  if (sentences.length === 0) return null;
  return (
    <section ref={list} className="vw-stack vw-gap-2">
      <h2>Wacht op uw ja of nee</h2>
      <p>Deze zinnen zijn nog nergens te zien. Klopt een zin niet? Verander hem of haal hem weg.</p>
      <ul className="vw-stack vw-gap-2">
        {sentences.map((sentence) => (
          <Waiting
            key={`${sentence.sentenceId}-${sentence.version}`}
            sentence={sentence}
            there={approved.some(({ text }) => text === sentence.text)}
            onAnswer={onAnswer}
          />
        ))}
      </ul>
    </section>
  );
}
