import { useEffect, useRef } from "react";

/** After each answer the keyboard stands at the next thing that waits, or at the top when nothing does. */
export const useNextAnswer = <Part extends HTMLElement>(count: number) => {
  const list = useRef<Part>(null);
  const answered = useRef(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: when something left the list, the next one takes focus
  useEffect(() => {
    if (!answered.current) return;
    answered.current = false;
    const next = list.current?.querySelector("li button") ?? document.querySelector("main h1");
    if (next instanceof HTMLElement) next.focus();
  }, [count]);
  return {
    list,
    /** Said before the answer is in: the list may be shorter before the one that asked hears that it is done. */
    onAnswer: (given: boolean) => {
      answered.current = given;
    },
  };
};
