import { answerTo, asksOf, keyOf, type Left, type LeftReason, type Mark } from "../../contract.ts";
import type { Seen } from "./reading-along.ts";

/** A text as the helper read it last. `text` lags behind what is typed for a moment. */
export type Reading = Seen & {
  readonly text: string;
  readonly before: string;
  readonly state: "reading" | "read" | "failed";
};

type Field = {
  wanted: string;
  before: string;
  reading: Reading;
  underway?: { readonly text: string; readonly before: string; readonly done: Promise<void> } | undefined;
  timer?: ReturnType<typeof setTimeout>;
};

const nothing: Reading = { text: "", before: "", state: "read", marks: [], benefit: [], limits: "" };
/** Quiet time after the last key before the helper reads again. */
const pause = 200;

const isRead = ({ wanted, before, reading }: Field): boolean =>
  reading.state === "read" && reading.text === wanted && reading.before === before;

/**
 * What the helper sees in the texts of one form, and what the writer answered. Nothing goes that was not read: while
 * the helper reads or when it fails, `settled` says so.
 */
export const textHelpStore = (read: (text: string, before: string) => Promise<Seen>) => {
  const fields = new Map<string, Field>();
  const listeners = new Set<() => void>();
  let answers: readonly Left[] = [];
  let tried = false;
  let version = 0;
  const changed = () => {
    version += 1;
    for (const listener of listeners) listener();
  };

  const set = (field: Field, reading: Reading) => {
    field.reading = reading;
    changed();
  };
  const look = (field: Field): Promise<void> => {
    clearTimeout(field.timer);
    const { wanted: text, before } = field;
    if (isRead(field)) return Promise.resolve();
    if (field.underway?.text === text && field.underway.before === before) return field.underway.done;
    const asked = () => field.wanted === text && field.before === before;
    const done = read(text, before).then(
      (seen) => {
        if (field.underway === mine) field.underway = undefined;
        if (asked()) set(field, { ...seen, text, before, state: "read" });
      },
      () => {
        if (field.underway === mine) field.underway = undefined;
        if (asked()) set(field, { ...field.reading, state: "failed" });
      },
    );
    // Forgotten when it is done: who types on and back again asks for the same text once more.
    const mine = { text, before, done };
    field.underway = mine;
    return done;
  };
  /** Waits until the helper read what was typed last, also for who types on meanwhile; not for a helper that failed. */
  const readAll = async (): Promise<void> => {
    const waits = () => [...fields.values()].filter((field) => !isRead(field) && field.reading.state !== "failed");
    for (let n = 0; n < 20 && waits().length > 0; n += 1) await Promise.all(waits().map(look));
  };
  const openIn = ({ reading }: Field): Mark[] => reading.marks.filter((mark) => asksOf(mark, answers) !== "nothing");

  return {
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    version: () => version,
    answers: () => answers,
    /** True from the moment someone wanted to send while something was still open. */
    tried: () => tried,
    reading: (name: string): Reading => fields.get(name)?.reading ?? nothing,

    /** A field has this text now; `before` is what others see of it already. */
    typed: (name: string, text: string, before = ""): void => {
      const known = fields.get(name);
      if (known?.wanted === text && known.before === before) return;
      const field: Field = known ?? { wanted: text, before, reading: nothing };
      fields.set(name, field);
      field.wanted = text;
      field.before = before;
      clearTimeout(field.timer);
      if (text.trim() === "") {
        set(field, { ...nothing, text, before });
        // A form that was sent and emptied begins anew.
        if ([...fields.values()].every(({ wanted }) => wanted.trim() === "")) answers = [];
        return;
      }
      if (field.reading.state === "read") set(field, { ...field.reading, state: "reading" });
      field.timer = setTimeout(() => void look(field), field.reading.text === "" ? 0 : pause);
    },
    /** The mark stays, here and wherever the same words stand. */
    leave: ({ words, category }: Mark, why?: LeftReason): void => {
      const answer: Left = { words: words.slice(0, 200), category, ...(why && { why }) };
      answers = [...answers.filter((one) => keyOf(one) !== keyOf(answer)), answer];
      changed();
    },
    takeBack: (mark: Mark): void => {
      answers = answers.filter((one) => keyOf(one) !== keyOf(mark));
      changed();
    },
    again: (): void => {
      for (const field of fields.values()) {
        field.underway = undefined;
        if (isRead(field)) continue;
        set(field, { ...field.reading, state: "reading" });
        void look(field);
      }
    },

    /** What the helper says of itself; empty as long as it read nothing. */
    limits: (): string => [...fields.values()].map(({ reading }) => reading.limits).find(Boolean) ?? "",
    /** The first field the helper could not read. */
    firstFailed: (): string | undefined => [...fields].find(([, { reading }]) => reading.state === "failed")?.[0],
    failed: (): boolean => [...fields.values()].some(({ reading }) => reading.state === "failed"),
    /** Everything of this field was read, and every mark in it has its answer. */
    mayGo: (name: string): boolean => {
      const field = fields.get(name);
      return field !== undefined && isRead(field) && openIn(field).length === 0;
    },
    readAll,
    /** How many marks in this field wait for an answer. */
    open: (name: string): number => {
      const field = fields.get(name);
      return field ? openIn(field).length : 0;
    },
    /** Before sending. @returns the fields that still ask something, in order, and whether anything was not read */
    settled: async (): Promise<{ unread: boolean; open: string[] }> => {
      await readAll();
      const open = [...fields].filter(([, field]) => openIn(field).length > 0).map(([name]) => name);
      tried = open.length > 0;
      changed();
      return { unread: ![...fields.values()].every(isRead), open };
    },
    /** What goes along: the answers about what stands in these texts. */
    left: (): Left[] => {
      const here = [...fields.values()].flatMap(({ reading }) => reading.marks);
      return answers.filter((answer) => here.some((mark) => answerTo(mark, [answer]))).slice(0, 100);
    },
  };
};
export type TextHelpStore = ReturnType<typeof textHelpStore>;
