import { answer } from "@vliegwiel/benefit-rules";
import { Button, dutchEuros, dutchNumber } from "@vliegwiel/ui-kit";
import { useState } from "react";
import type { Case } from "../situation-of.ts";

type Step = {
  readonly label: string;
  readonly value: number;
  readonly unit: string;
  readonly source: { readonly law: string; readonly article: string; readonly url?: string };
};

const amountOf = ({ value, unit }: Step): string =>
  unit === "euro"
    ? dutchEuros(Math.round(value * 100))
    : unit === "percent"
      ? `${dutchNumber(value)}%`
      : dutchNumber(value);

function Source({ law, article, url }: Step["source"]) {
  if (law === "eigen opgave") return "uw antwoord";
  const words = `${law}, artikel ${article}`;
  return url ? (
    <a href={url} target="_blank" rel="noreferrer">
      {words}
    </a>
  ) : (
    words
  );
}

/** Every step of the calculation with its article; written only when somebody asks, for it is long. */
export function Steps({ asked: { date, now, work } }: { asked: Case }) {
  const [open, setOpen] = useState(false);
  const outcome = open ? answer({ id: null, rule: "household.month", date, input: { ...now, work } }) : undefined;
  const steps = outcome && !("error" in outcome) ? outcome.steps.map((step, at) => ({ ...step, at })) : [];
  return (
    <div className="vw-stack vw-gap-2">
      <p>
        Elke stap van de berekening met dit werk, met het artikel in de wet. Het is een lange lijst. De wet opent in een
        nieuw tabblad.
      </p>
      <div>
        <Button aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? "Verberg de stappen" : "Laat alle stappen zien"}
        </Button>
      </div>
      {open && (
        <ol className="vw-earn__steps">
          {steps.map((step) => (
            <li key={step.at}>
              <span>{step.label}</span>
              <strong>{amountOf(step)}</strong>
              <span className="vw-quiet">
                <Source {...step.source} />
              </span>
            </li>
          ))}
        </ol>
      )}
    </div>
  );
}
