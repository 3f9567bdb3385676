import { type RefObject, useEffect } from "react";

/** A panel that was folded out shuts on Escape, with the focus back where it was opened, and on a click elsewhere. */
export const useShutting = (panel: RefObject<HTMLDetailsElement | null>): void => {
  useEffect(() => {
    const shut = (event: Event) => {
      const details = panel.current;
      if (!details?.open) return;
      const escaped = event instanceof KeyboardEvent && event.key === "Escape";
      const elsewhere = event.type === "pointerdown" && event.target instanceof Node && !details.contains(event.target);
      if (!escaped && !elsewhere) return;
      details.open = false;
      if (escaped) details.querySelector("summary")?.focus();
    };
    document.addEventListener("keydown", shut);
    document.addEventListener("pointerdown", shut);
    return () => {
      document.removeEventListener("keydown", shut);
      document.removeEventListener("pointerdown", shut);
    };
  }, [panel]);
};
