import { announce, Button, Field, TextArea } from "@vliegwiel/ui-kit";
import { useEffect, useRef, useState } from "react";
import { useAct } from "../../../platform/browser/query.ts";
import { approveSentence, dropSentence, rewriteSentence, type Sentence, sections } from "../contract.ts";

/** Yes, other words, or out: one sentence at a time, also without a mouse. */
function Waiting({ sentence, onAnswer }: { sentence: Sentence; onAnswer: (answered: boolean) => void }) {
  const { sentenceId, version, text, section, from } = sentence;
  const [words, setWords] = useState<string>();
  const approve = useAct(approveSentence);
  const rewrite = useAct(rewriteSentence);
  const drop = useAct(dropSentence);
  const problem = approve.problem ?? rewrite.problem ?? drop.problem;
  // Said before the answer is in: the list may be shorter before this one hears that it is done.
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

/** What others propose for the profile. After each answer the keyboard stands at the next one. */
export function WaitingSentences({ sentences }: { sentences: readonly Sentence[] }) {
  const list = useRef<HTMLElement>(null);
  const answered = useRef(false);
  const count = sentences.length;
  // biome-ignore lint/correctness/useExhaustiveDependencies: when a sentence left the list, the next one takes focus
  useEffect(() => {
    if (!answered.current) return;
    answered.current = false;
    const next = list.current?.querySelector("li button") ?? document.querySelector("main h1");
    if (next instanceof HTMLElement) next.focus();
  }, [count]);
  if (count === 0) return null;
  return (
    <section ref={list} className="vw-stack vw-gap-2">
      <h2>Wacht op uw ja of nee</h2>
      <p>Deze zinnen zijn nog nergens te zien. Klopt een zin niet? Verander hem of haal hem weg.</p>
      <ul className="vw-stack vw-gap-2">
        {sentences.map((sentence) => (
          <Waiting
            key={`${sentence.sentenceId}-${sentence.version}`}
            sentence={sentence}
            onAnswer={(given) => {
              answered.current = given;
            }}
          />
        ))}
      </ul>
    </section>
  );
}
