import { useCallback, useEffect, useLayoutEffect, useReducer, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { call } from "../../../platform/browser/call.ts";
import { useLive } from "../../../platform/browser/live.ts";
import { type OneText, oneText } from "../../../platform/browser/one-text.ts";
import { asProblem, type Problem } from "../../../platform/browser/problem.ts";
import { type Left, useTextHelp } from "../../text-help/ui/parts/index.ts";
import { type Colleague, getSharedNotes, longestSharedText, writeSharedNotes } from "../contract.ts";

type Save =
  | { state: "untouched" }
  | { state: "saving" }
  | { state: "saved"; at: Date }
  | { state: "failed"; reason: string };

/** Texts that still wait to be sent stay, also when their page is left; gone with the window, never on the disk. */
const waiting = new Map<string, OneText<readonly Left[]>>();
/** Quiet time after the last key before sending. */
const pause = 400;
const tryAgainAfter = 3_000;

const open = (caseId: string, onHands: (hands: readonly Colleague[]) => void): OneText<readonly Left[]> =>
  oneText({
    read: async (since) => {
      const answer = await call(getSharedNotes, { caseId, since });
      onHands(answer.hands);
      return answer;
    },
    write: (edits, left) => call(writeSharedNotes, { caseId, ...edits, left: [...left] }),
  });

/** The text of a case's notes as this hand sees it, kept level with everybody else's. `name`: that of its field. */
export const useOneText = (caseId: string, topic: string | undefined, name: string) => {
  const [hands, setHands] = useState<readonly Colleague[]>([]);
  const [loaded, setLoaded] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  const [save, setSave] = useState<Save>({ state: "untouched" });
  const help = useTextHelp();
  const [, draw] = useReducer((n: number) => n + 1, 0);
  const field = useRef<HTMLTextAreaElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const kept = useRef<OneText<readonly Left[]>>(undefined);
  kept.current ??= waiting.get(caseId) ?? open(caseId, setHands);
  const text = kept.current;
  const shown = text.read();
  const house = text.atHouse();
  const { typed, readAll, left } = help;
  // What others wrote was looked at by them; here only what comes with this hand.
  useLayoutEffect(() => typed(name, shown, house), [typed, name, shown, house]);
  const tooLong = shown.length > longestSharedText;
  const mayGo = help.mayGo(name) && !tooLong;
  const fits = useRef(!tooLong);
  fits.current = !tooLong;
  const asks = useRef(help.mayGo);
  asks.current = help.mayGo;

  const send = useCallback(async (): Promise<void> => {
    clearTimeout(timer.current);
    if (!text.waits()) return;
    await readAll();
    if (!fits.current || !asks.current(name)) return;
    setSave({ state: "saving" });
    try {
      await text.push(left());
      setProblem(undefined);
      if (text.waits()) timer.current = setTimeout(() => void send(), pause);
      else {
        waiting.delete(caseId);
        setSave({ state: "saved", at: new Date() });
      }
    } catch (thrown) {
      const refused = asProblem(thrown);
      setSave({ state: "failed", reason: refused.title.toLowerCase() });
      if (refused.code === "case-consultation/edits-missing") text.startOver();
      // Without a line, or when two stood in each other's way: it goes again by itself. A refusal needs the writer.
      if (refused.status === 0 || refused.status >= 500 || refused.status === 409)
        timer.current = setTimeout(() => void send(), tryAgainAfter);
      else setProblem(refused);
    }
  }, [caseId, text, name, readAll, left]);

  const pull = useCallback(async () => {
    try {
      await text.pull();
      setLoaded(true);
      draw();
    } catch (thrown) {
      setProblem((before) => before ?? (text.read() === "" ? asProblem(thrown) : undefined));
    }
  }, [text]);

  useEffect(() => {
    text.whenRemote((apply) => {
      const element = field.current;
      const focused = element !== null && element === document.activeElement;
      const marks = focused ? [text.mark(element.selectionStart), text.mark(element.selectionEnd)] : [];
      const scrolled = element?.scrollTop ?? 0;
      apply();
      // At once: the next key must find what the reader sees.
      flushSync(draw);
      const [start, end] = marks.map((mark) => mark());
      if (element && start !== undefined && end !== undefined) element.setSelectionRange(start, end);
      if (element) element.scrollTop = scrolled;
    });
    void pull();
    const leave = () => void send();
    const warn = (event: BeforeUnloadEvent) => {
      if (text.waits()) event.preventDefault();
    };
    window.addEventListener("online", leave);
    window.addEventListener("pagehide", leave);
    window.addEventListener("beforeunload", warn);
    return () => {
      window.removeEventListener("online", leave);
      window.removeEventListener("pagehide", leave);
      window.removeEventListener("beforeunload", warn);
      text.whenRemote(undefined);
      void send();
    };
  }, [text, pull, send]);

  // An answer was given, or the helper only now read it: what waited goes.
  useEffect(() => {
    if (mayGo && text.waits()) timer.current = setTimeout(() => void send(), pause);
  }, [mayGo, text, send]);

  const live = useLive(topic, async () => {
    await pull();
    if (text.waits()) await send();
  });

  return {
    field,
    shown,
    hands,
    loaded,
    problem,
    save,
    help,
    /** The others do not see it yet: the helper asks something first. */
    waitsForAnswer: text.waits() && help.open(name) > 0,
    tooLong,
    live,
    type: (after: string, caret: number) => {
      text.type(after, caret);
      waiting.set(caseId, text);
      typed(name, text.read(), text.atHouse());
      draw();
      clearTimeout(timer.current);
      timer.current = setTimeout(() => void send(), pause);
    },
    hold: text.hold,
    release: text.release,
    retry: pull,
  };
};
