import { useEffect, useState } from "react";

const listeners = new Set<(message: string) => void>();

/** Says something politely to people who do not see the screen change. Nothing moves. */
export const announce = (message: string): void => {
  for (const listener of listeners) listener(message);
};

/** Stands once in the shell. */
export function Announcer() {
  const [message, setMessage] = useState("");
  useEffect(() => {
    // The same sentence twice must be heard twice: an invisible character makes it a new text.
    const hear = (next: string) => setMessage((last) => (last === next ? `${next}\u200b` : next));
    listeners.add(hear);
    return () => void listeners.delete(hear);
  }, []);
  return (
    <div className="vw-visually-hidden" aria-live="polite" aria-atomic="true">
      {message}
    </div>
  );
}
