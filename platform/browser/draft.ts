import { useCallback, useEffect, useRef, useState } from "react";
import type { z } from "zod";
import { asProblem, type Problem } from "./problem.ts";

export type DraftState =
  | { state: "untouched" }
  | { state: "saving" }
  | { state: "saved"; at: Date }
  | { state: "failed"; reason: string };

type DraftOptions<Values, Saved> = {
  /** Sends the draft, with the version it was based on. Throws a Problem with status 409 when someone was first. */
  save: (values: Values, version: string | undefined) => Promise<Saved>;
  /** What a save answers; a refused save tells in the same shape what stands there now. */
  savedShape: z.ZodType<Saved>;
  /** The version of what was saved. */
  versionOf: (saved: Saved) => string;
  /** The version the page started from. */
  version?: string | undefined;
  /** Quiet time after the last key before saving. */
  afterMilliseconds?: number | undefined;
};

/** What someone else saved in the meantime, as the server sends it along with its refusal (409). */
const savedMeanwhile = <Saved>(problem: Problem, shape: z.ZodType<Saved>): Saved | undefined =>
  problem.status === 409 ? shape.safeParse(problem.body.saved).data : undefined;

/**
 * Autosave of a long form. What was typed lives in memory and on the server only: never in the browser's storage,
 * because the computer may be shared. A failed save is tried again with the next change, on reconnecting and on `flush`.
 */
export const useDraft = <Values, Saved>({
  save,
  savedShape,
  versionOf,
  version,
  afterMilliseconds = 900,
}: DraftOptions<Values, Saved>) => {
  const [status, setStatus] = useState<DraftState>({ state: "untouched" });
  const [conflict, setConflict] = useState<{ mine: Values; saved: Saved }>();
  const latest = useRef<{ values: Values; sent: boolean }>(undefined);
  const known = useRef(version);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const running = useRef<Promise<void>>(undefined);
  const sender = useRef({ save, savedShape, versionOf });
  sender.current = { save, savedShape, versionOf };

  const send = useCallback(async (): Promise<void> => {
    // One at a time, in order: a slow first save must not overwrite a fast second one.
    // Several may wait for the same one; each waits for whoever went first.
    while (running.current) await running.current;
    const draft = latest.current;
    if (!draft || draft.sent) return;
    draft.sent = true;
    setStatus({ state: "saving" });
    running.current = sender.current.save(draft.values, known.current).then(
      (saved) => {
        known.current = sender.current.versionOf(saved);
        setStatus({ state: "saved", at: new Date() });
      },
      (thrown: unknown) => {
        draft.sent = false;
        const problem = asProblem(thrown);
        setStatus({ state: "failed", reason: problem.title.toLowerCase() });
        const saved = savedMeanwhile(problem, sender.current.savedShape);
        if (saved !== undefined) setConflict({ mine: draft.values, saved });
      },
    );
    await running.current;
    running.current = undefined;
  }, []);

  const change = useCallback(
    (values: Values) => {
      latest.current = { values, sent: false };
      clearTimeout(timer.current);
      timer.current = setTimeout(send, afterMilliseconds);
    },
    [send, afterMilliseconds],
  );

  useEffect(() => {
    const leave = () => void send();
    const warn = (event: BeforeUnloadEvent) => {
      if (latest.current && !latest.current.sent) event.preventDefault();
    };
    window.addEventListener("online", leave);
    window.addEventListener("pagehide", leave);
    window.addEventListener("beforeunload", warn);
    return () => {
      window.removeEventListener("online", leave);
      window.removeEventListener("pagehide", leave);
      window.removeEventListener("beforeunload", warn);
      clearTimeout(timer.current);
      leave();
    };
  }, [send]);

  return {
    /** For SavedAt. */
    status,
    /** Call with all values at every change. */
    change,
    /** Saves what is waiting, now; before going to the next page. */
    flush: send,
    /** Both versions after someone else was first; show them with Difference. */
    conflict,
    /** Goes on from the other's version with the text that was chosen. */
    resolve: (chosen: Values) => {
      if (conflict) known.current = versionOf(conflict.saved);
      setConflict(undefined);
      change(chosen);
    },
  };
};
