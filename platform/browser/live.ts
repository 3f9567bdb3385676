import { useEffect, useRef, useState } from "react";
import { hear, type LiveState } from "./live-connection.ts";

export type { LiveState };

/** What a screen says about its line; nothing while all is well. */
const liveInWords: Readonly<Record<LiveState, string | undefined>> = {
  connecting: undefined,
  live: undefined,
  away: "De verbinding is weg, we proberen het opnieuw. Wat je typte, staat er nog.",
  ended: "Dit scherm wordt niet meer vanzelf bijgewerkt.",
};

/** Not more often than the eye follows; the first change goes at once. */
const breath = 150;

/**
 * Keeps a page up to date: `onChange` is called whenever what the page is about changed, on whichever computer; fetch
 * the page again in it. One call at a time; what changes meanwhile is fetched once more after it.
 *
 * @param topic the `topic` of the page's own answer; nothing is heard without one
 * @param elsewhere a part of the page that is asked again by itself: a change of only that is no reason to fetch here
 */
export const useLive = (
  topic: string | undefined,
  onChange: () => unknown,
  elsewhere?: string,
): { state: LiveState; words: string | undefined } => {
  const [state, setState] = useState<LiveState>("connecting");
  const latest = useRef({ topic, onChange, elsewhere });
  latest.current = { topic, onChange, elsewhere };
  // The version in the word moves on with each answer; the line stays the same.
  const id = topic?.split(".")[0];

  useEffect(() => {
    if (!id) return undefined;
    let busy = false;
    let again = false;
    let left = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const fetchAgain = async () => {
      if (busy) {
        again = true;
        return;
      }
      busy = true;
      // A fetch that fails says so on the page itself; the line goes on.
      await Promise.resolve(latest.current.onChange()).catch(() => undefined);
      timer = setTimeout(() => {
        busy = false;
        if (again && !left) {
          again = false;
          void fetchAgain();
        }
      }, breath);
    };
    const line = hear(latest.current.topic ?? id, {
      changed: (part) => {
        if (part === undefined || part !== latest.current.elsewhere) void fetchAgain();
      },
      state: setState,
    });
    return () => {
      left = true;
      clearTimeout(timer);
      line.leave();
    };
  }, [id]);

  return { state, words: liveInWords[state] };
};
