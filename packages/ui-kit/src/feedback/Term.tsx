import { useId, useState } from "react";

/** A word from the glossary: dotted underline, explained on the spot when pressed. */
export function Term({ children, explanation }: { children: string; explanation: string }) {
  const id = useId();
  const [open, setOpen] = useState(false);
  return (
    <span className="vw-term">
      <button
        type="button"
        className="vw-term__word"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        {children}
      </button>
      <span id={id} className="vw-term__explanation" hidden={!open}>
        <strong>{children}:</strong> {explanation}
      </span>
    </span>
  );
}
