import { useEffect, useLayoutEffect, useRef, useState } from "react";
import { Icon } from "../Icon.tsx";
import { type FieldError, fieldId, type ProblemShape } from "../problem.ts";

type ErrorSummaryProps = {
  fieldErrors: readonly FieldError[];
  /** The answer of the server when it refused the whole. */
  problem?: ProblemShape | undefined;
  /** Focus moves here again each time this changes: count the attempts to send. */
  attempt: number;
};

const goTo = (name: string) => {
  const field = document.getElementById(fieldId(name));
  // What is folded away cannot take the keyboard.
  for (let fold = field?.closest("details"); fold; fold = fold.parentElement?.closest("details")) fold.open = true;
  field?.focus();
  field?.scrollIntoView({ block: "center" });
};

/** The errors as their fields stand on the page; what has no field of its own comes last. */
const asOnThePage = (errors: readonly FieldError[]): readonly FieldError[] => {
  const fields = errors.map((error) => ({ error, field: document.getElementById(fieldId(error.name)) }));
  const placed = fields.flatMap(({ error, field }) => (field ? [{ error, field }] : []));
  placed.sort((one, other) =>
    one.field.compareDocumentPosition(other.field) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1,
  );
  return [...placed, ...fields.filter(({ field }) => !field)].map(({ error }) => error);
};

/** Says at the top what went wrong, is read at once, and leads to each field. Nothing is shown while all is well. */
export function ErrorSummary({ fieldErrors, problem, attempt }: ErrorSummaryProps) {
  const box = useRef<HTMLDivElement>(null);
  const [ordered, setOrdered] = useState(fieldErrors);
  // Fields may come or go with the answer: where they stand is known once they are drawn.
  useLayoutEffect(() => setOrdered(asOnThePage(fieldErrors)), [fieldErrors]);
  const something = fieldErrors.length > 0 || Boolean(problem);
  useEffect(() => {
    if (something && attempt > 0) box.current?.focus();
  }, [something, attempt]);
  if (!something) return null;
  return (
    <div ref={box} className="vw-notice vw-tone-error" role="alert" tabIndex={-1}>
      <Icon name="error" label="Fout" />
      <div className="vw-notice__body">
        <h2 className="vw-notice__title">{problem ? problem.title : "Er klopt nog iets niet"}</h2>
        {problem?.detail && <p>{problem.detail}</p>}
        {problem && <p>Wat is ingevuld, staat er nog.</p>}
        {fieldErrors.length > 0 && (
          <ul>
            {ordered.map(({ name, message }) => (
              <li key={`${name} ${message}`}>
                <a
                  href={`#${fieldId(name)}`}
                  onClick={(event) => {
                    event.preventDefault();
                    goTo(name);
                  }}
                >
                  {message}
                </a>
              </li>
            ))}
          </ul>
        )}
      </div>
    </div>
  );
}
