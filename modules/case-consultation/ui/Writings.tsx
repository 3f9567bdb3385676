import { announce, Button, Difference, ErrorState } from "@vliegwiel/ui-kit";
import { type FormEvent, useState } from "react";
import { z } from "zod";
import { useAct } from "../../../platform/browser/query.ts";
import { CheckedText, useTextHelp } from "../../text-help/ui/parts/index.ts";
import { type Advice, changeAdvice, changeNote, type Note, writeAdvice, writeNote } from "../contract.ts";
import { SharedNotes } from "./SharedNotes.tsx";
import { byLine, errorFor, wholeProblem } from "./wording.ts";

const words = {
  note: {
    write: writeNote,
    change: changeNote,
    label: "Nieuwe notitie",
    button: "Notitie toevoegen",
    opener: "Notitie schrijven",
    none: "Nog geen notities.",
  },
  advice: {
    write: writeAdvice,
    change: changeAdvice,
    label: "Nieuw advies",
    button: "Advies toevoegen",
    opener: "Advies schrijven",
    none: "Nog geen advies.",
  },
} as const;
type Kind = keyof typeof words;
const Saved = z.object({ text: z.string(), version: z.number() });

/** One text with its own version: a second hand that is behind sees both. */
function Change({ kind, item, onDone }: { kind: Kind; item: Note | Advice; onDone: () => void }) {
  const [text, setText] = useState(item.text);
  const [version, setVersion] = useState(item.version);
  const help = useTextHelp();
  const { act, busy, problem, reset } = useAct(words[kind].change);
  const theirs = problem?.status === 409 ? Saved.safeParse(problem.body.saved).data : undefined;
  const save = (from: number) =>
    help.send((left) => act({ id: item.id, version: from, text, left }).then(onDone, () => undefined));
  const goOn = (chosen: string) => {
    if (theirs) setVersion(theirs.version);
    setText(chosen);
    reset();
  };
  const name = `verander-${item.id}`;
  const whole = theirs ? undefined : wholeProblem(problem);
  return (
    <form
      className="vw-stack vw-gap-2 vw-written-form"
      noValidate
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        void save(version);
      }}
    >
      {whole && <ErrorState problem={whole} kept="Wat je typte, staat er nog." />}
      {theirs ? (
        <Difference
          address="je"
          mine={text}
          theirs={theirs.text}
          onKeepMine={() => void save(theirs.version)}
          onTakeTheirs={onDone}
          onMerge={() => goOn(`${text}\n\n${theirs.text}`)}
        />
      ) : (
        <>
          <CheckedText
            help={help}
            name={name}
            label="Tekst"
            limit={4000}
            value={text}
            onChange={setText}
            error={errorFor(problem, "text")}
          />
          <div className="vw-cluster vw-gap-2">
            <Button type="submit" busy={busy} disabledReason={help.refused}>
              Opslaan
            </Button>
            <Button kind="subtle" onClick={onDone}>
              Niet veranderen
            </Button>
          </div>
        </>
      )}
    </form>
  );
}

function Written({ kind, item }: { kind: Kind; item: Note | Advice }) {
  const [changing, setChanging] = useState(false);
  if (changing) return <Change kind={kind} item={item} onDone={() => setChanging(false)} />;
  return (
    <>
      <p className="vw-text">{item.text}</p>
      <p className="vw-quiet">
        {byLine(item.by)}
        {item.may.change.allowed && (
          <>
            {" "}
            <span className="vw-no-print">
              <Button
                kind="subtle"
                onClick={() => setChanging(true)}
                aria-label={`Veranderen: ${item.text.slice(0, 60)}`}
              >
                Veranderen
              </Button>
            </span>
          </>
        )}
      </p>
    </>
  );
}

type WritingsProps = {
  kind: Kind;
  caseId: string;
  items: readonly (Note | Advice)[];
  refused: string | undefined;
  /** At the table one writes all the time; elsewhere the field opens when asked for. */
  open?: boolean | undefined;
};

/** Notes or advice at a case: what is there, and one field to add to it. */
export function Writings({ kind, caseId, items, refused, open = false }: WritingsProps) {
  const [writing, setWriting] = useState(open);
  const { write, label, button, none, opener } = words[kind];
  const [text, setText] = useState("");
  const help = useTextHelp();
  const { act, busy, problem } = useAct(write);
  const name = `${kind}-${caseId}`;
  const add = (event: FormEvent) => {
    event.preventDefault();
    void help.send((left) =>
      act({ caseId, text, left }).then(
        () => {
          setText("");
          announce(kind === "note" ? "De notitie staat erbij." : "Het advies staat erbij.");
        },
        () => undefined,
      ),
    );
  };
  const whole = wholeProblem(problem);
  return (
    <>
      {items.length === 0 && <p className="vw-quiet">{none}</p>}
      <ul className="vw-written">
        {items.map((item) => (
          <li key={item.id}>
            <Written kind={kind} item={item} />
          </li>
        ))}
      </ul>
      {!refused && !writing && (
        <div className="vw-no-print">
          <Button onClick={() => setWriting(true)}>{opener}</Button>
        </div>
      )}
      {!refused && writing && (
        <form className="vw-stack vw-gap-2 vw-written-form" onSubmit={add} noValidate>
          {whole && <ErrorState problem={whole} kept="Wat je typte, staat er nog." />}
          <CheckedText
            help={help}
            name={name}
            label={label}
            limit={4000}
            rows={2}
            value={text}
            onChange={setText}
            error={errorFor(problem, "text")}
          />
          <div>
            <Button type="submit" busy={busy} disabledReason={help.refused}>
              {button}
            </Button>
          </div>
        </form>
      )}
    </>
  );
}

type NotesProps = Omit<WritingsProps, "kind" | "open"> & {
  /** The `topic` of the page this stands on. */
  topic: string | undefined;
  /** The level of the heading this stands under. */
  below?: 2 | 3;
};

/** The notes of a case: one field for everybody at the table, and the loose notes that were written beside it. */
export function Notes({ caseId, topic, items, refused, below = 2 }: NotesProps) {
  const Heading = below === 2 ? "h3" : "h4";
  return (
    <>
      <SharedNotes caseId={caseId} topic={topic} refused={refused} />
      {items.length > 0 && (
        <>
          <Heading>Losse notities</Heading>
          <Writings kind="note" caseId={caseId} items={items} refused="Schrijf in het veld hierboven." />
        </>
      )}
    </>
  );
}
