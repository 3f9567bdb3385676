import { fieldId } from "@vliegwiel/ui-kit";
import { createContext, useContext, useLayoutEffect, useRef, useState, useSyncExternalStore } from "react";
import type { Left } from "../../contract.ts";
import { readOwnText, readText } from "./reading-along.ts";
import { type TextHelpStore, textHelpStore } from "./store.ts";

export const doesNotWork = "De teksthulp doet het niet. Daarom kan deze tekst nu niet weg.";
const stillOpen = "Beantwoord eerst wat de teksthulp aanwijst.";

/**
 * False around what nobody of Work & Income reads. Who doesn't know leaves it out: then what may touch a benefit is
 * pointed out.
 */
export const WorkAndIncomeReads = createContext(true);

/** The helper of one form, to be given to each of its texts. */
export type TextHelp = TextHelpStore & {
  /** The same one for as long as the form is there: what only draws marks is not drawn again for each key. */
  readonly store: TextHelpStore;
  /** Whether what may touch a benefit is pointed out. */
  readonly benefitMatters: boolean;
  /** Whether the writer is the person it is about: then the screen says "u", and nobody is called a candidate. */
  readonly byOneself: boolean;
  /** Why nothing can be sent now. */
  readonly refused: string | undefined;
  /** Goes on when the helper read everything and each mark has its answer; otherwise leads to the first that has none. */
  readonly send: (go: (left: Left[]) => unknown) => Promise<void>;
  /** The same as errors of the fields, for a form that gathers its own. */
  readonly problems: () => Promise<{ name: string; message: string }[]>;
};

type About = {
  /** False for a text about no person, such as the rules of a group. */
  aboutSomeone?: boolean | undefined;
  /** True where people write about themselves. */
  byOneself?: boolean | undefined;
};

/** One for each form. The form is drawn again when the helper saw something or an answer was given. */
export const useTextHelp = ({ aboutSomeone = true, byOneself = false }: About = {}): TextHelp => {
  const reads = useContext(WorkAndIncomeReads);
  const [store] = useState(() => textHelpStore(byOneself ? readOwnText : readText));
  const sending = useRef(false);
  useSyncExternalStore(store.subscribe, store.version);
  return {
    ...store,
    store,
    benefitMatters: aboutSomeone && reads,
    byOneself,
    refused: store.failed() ? doesNotWork : undefined,
    send: async (go) => {
      // Pressed twice while the helper still reads: it goes once.
      if (sending.current) return;
      sending.current = true;
      const { unread, open } = await store.settled().finally(() => {
        sending.current = false;
      });
      const [first] = open;
      if (first !== undefined) document.getElementById(fieldId(first))?.focus();
      else if (!unread) go(store.left());
    },
    problems: async () => {
      const { unread, open } = await store.settled();
      if (unread && open.length === 0) return [{ name: "", message: doesNotWork }];
      return open.map((name) => ({ name, message: stillOpen }));
    },
  };
};

/** Tells the helper what stands in a field. A field that leaves the screen, as when two versions meet, stays read. */
export const useTyped = ({ typed }: TextHelp, name: string, text: string): void =>
  useLayoutEffect(() => typed(name, text), [typed, name, text]);

export { stillOpen };
