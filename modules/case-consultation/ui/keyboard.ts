import { useEffect } from "react";

const typing = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

/** Single keys, for who leads a meeting from a keyboard: only outside fields, and never with Ctrl or Alt. */
export const useKeys = (keys: Readonly<Record<string, () => void>>): void => {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || typing(event.target)) return;
      const act = keys[event.key];
      if (!act) return;
      event.preventDefault();
      act();
    };
    window.addEventListener("keydown", press);
    return () => window.removeEventListener("keydown", press);
  }, [keys]);
};

/** Brings someone to a place on the page: in view, and with the keyboard. */
export const focusOn = (id: string): void => {
  const element = document.getElementById(id);
  element?.focus();
  element?.scrollIntoView({ block: "start" });
};
