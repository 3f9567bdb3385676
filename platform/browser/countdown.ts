import { useEffect, useRef, useState } from "react";

/** Time left as the house counted it, at the moment of its answer. */
type Counted = { readonly secondsLeft: number; readonly running: boolean };

/**
 * Counts on from what the house said, so that every screen shows the same whatever its own clock says. Only the time
 * since the answer is measured here; a laptop that slept is right again with the next answer.
 *
 * @param answeredAt when the answer came (`dataUpdatedAt` of the question)
 * @returns seconds left, below zero when the time is over; undefined when nothing is counted
 */
export const useCountdown = (counted: Counted | null | undefined, answeredAt: number): number | undefined => {
  const [now, setNow] = useState(() => Date.now());
  const running = counted?.running ?? false;
  useEffect(() => {
    setNow(Date.now());
    if (!running) return undefined;
    const timer = setInterval(() => setNow(Date.now()), 250);
    return () => clearInterval(timer);
  }, [running]);
  if (!counted) return undefined;
  return running ? Math.ceil(counted.secondsLeft - Math.max(0, now - answeredAt) / 1000) : counted.secondsLeft;
};

/** For a screen without a session, that has no stream: asks again every so often, as long as somebody can see it. */
export const useRegularly = (milliseconds: number, ask: () => unknown): void => {
  const latest = useRef(ask);
  latest.current = ask;
  useEffect(() => {
    const timer = setInterval(() => {
      if (!document.hidden) latest.current();
    }, milliseconds);
    return () => clearInterval(timer);
  }, [milliseconds]);
};
