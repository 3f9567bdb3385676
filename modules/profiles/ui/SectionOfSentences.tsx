import { announce, Button, Field, TextArea } from "@vliegwiel/ui-kit";
import { type ReactNode, useEffect, useRef, useState } from "react";
import { useAct } from "../../../platform/browser/query.ts";
import {
  arrangeSentences,
  careful,
  dropSentence,
  rewriteSentence,
  type Section,
  type Sentence,
  sections,
  writeSentence,
} from "../contract.ts";
import { MoveButtons, notMoved, useMoves } from "./MoveButtons.tsx";

/** Where a form was open, the button that opened it has the keyboard again. */
const useBackTo = (open: boolean) => {
  const place = useRef<HTMLDivElement>(null);
  const was = useRef(false);
  useEffect(() => {
    if (was.current && !open) place.current?.querySelector("button")?.focus();
    was.current = open;
  }, [open]);
  return place;
};

type WordsProps = {
  name: string;
  label: string;
  start: string;
  saveLabel: string;
  busy: boolean;
  error: string | undefined;
  onSave: (text: string) => void;
  onCancel: () => void;
};

function Words({ name, label, start, saveLabel, busy, error, onSave, onCancel }: WordsProps) {
  const [text, setText] = useState(start);
  return (
    <form
      className="vw-stack vw-gap-1"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        onSave(text);
      }}
    >
      <Field name={name} label={label} hint="Eén zin per keer." error={error}>
        {(control) => (
          <TextArea
            {...control}
            autoFocus
            rows={2}
            limit={240}
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
        )}
      </Field>
      <div className="vw-cluster vw-gap-2">
        <Button type="submit" busy={busy}>
          {saveLabel}
        </Button>
        <Button kind="subtle" onClick={onCancel}>
          Annuleren
        </Button>
      </div>
    </form>
  );
}

function Line({ sentence, onGone, moves }: { sentence: Sentence; onGone: () => void; moves: ReactNode }) {
  const { sentenceId, version, text } = sentence;
  const [editing, setEditing] = useState(false);
  const rewrite = useAct(rewriteSentence);
  const back = useBackTo(editing);
  const drop = useAct(dropSentence);
  if (editing)
    return (
      <li data-sentence={sentenceId}>
        <Words
          name={`zin-${sentenceId}`}
          label="Uw woorden"
          start={text}
          saveLabel="Zin bewaren"
          busy={rewrite.busy}
          error={rewrite.problem?.fieldErrors[0]?.message ?? rewrite.problem?.detail}
          onCancel={() => setEditing(false)}
          onSave={(words) =>
            void rewrite.act({ sentenceId, version, text: words }).then(
              () => {
                setEditing(false);
                announce("De zin is veranderd");
              },
              () => undefined,
            )
          }
        />
      </li>
    );
  return (
    <li data-sentence={sentenceId}>
      <p className="vw-text">{text}</p>
      {drop.problem && <p role="alert">{drop.problem.detail ?? drop.problem.title}</p>}
      <div ref={back} className="vw-cluster vw-gap-1 vw-no-print">
        <Button kind="subtle" onClick={() => setEditing(true)} aria-label={`Veranderen: ${text}`}>
          Veranderen
        </Button>
        <Button
          kind="subtle"
          busy={drop.busy}
          aria-label={`Weghalen: ${text}`}
          onClick={() =>
            void drop.act({ sentenceId }).then(
              () => {
                announce("De zin is weg");
                onGone();
              },
              () => undefined,
            )
          }
        >
          Weghalen
        </Button>
        {moves}
      </div>
    </li>
  );
}

type SectionProps = {
  readonly section: Section;
  readonly sentences: readonly Sentence[];
  /** Asks what stands there now, after a refusal. */
  readonly seeAgain: () => void;
};

/** One subject: the question, the sentences that are in, in their order, and room for one more. */
export function SectionOfSentences({ section, sentences, seeAgain }: SectionProps) {
  const [adding, setAdding] = useState(false);
  const { act, busy, problem } = useAct(writeSentence);
  const back = useBackTo(adding);
  const heading = useRef<HTMLHeadingElement>(null);
  const arrange = useAct(arrangeSentences);
  const { list, move } = useMoves(sentences, (order) => arrange.act({ section, ...order }), seeAgain);
  const { title, ask } = sections[section];
  return (
    <section className="vw-card vw-stack vw-gap-2">
      <h3 ref={heading} tabIndex={-1}>
        {title}
      </h3>
      <p>{ask}</p>
      {careful.includes(section) && (
        <p className="vw-quiet">Een werkgever krijgt deze zinnen alleen als u ze voor die werkgever aanvinkt.</p>
      )}
      {sentences.length > 0 && (
        <ul ref={list} className="vw-stack vw-gap-2">
          {sentences.map((sentence, at) => (
            <Line
              key={sentence.sentenceId}
              sentence={sentence}
              onGone={() => heading.current?.focus()}
              moves={
                <MoveButtons sentence={sentence} at={at} of={sentences.length} busy={arrange.busy} onMove={move} />
              }
            />
          ))}
        </ul>
      )}
      {arrange.problem && <p role="alert">{notMoved(arrange.problem)}</p>}
      {adding ? (
        <Words
          name={`nieuw-${section}`}
          label={`Nieuwe zin bij ‘${title}’`}
          start=""
          saveLabel="Zin toevoegen"
          busy={busy}
          error={problem?.fieldErrors[0]?.message ?? problem?.detail}
          onCancel={() => setAdding(false)}
          onSave={(text) =>
            void act({ section, text }).then(
              () => {
                setAdding(false);
                announce("De zin staat in uw profiel");
              },
              () => undefined,
            )
          }
        />
      ) : (
        <div ref={back} className="vw-no-print">
          <Button onClick={() => setAdding(true)} aria-label={`Zin toevoegen bij ‘${title}’`}>
            Zin toevoegen
          </Button>
        </div>
      )}
    </section>
  );
}
