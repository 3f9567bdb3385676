import { useState } from "react";
import { dutchDate, readDutchDate } from "../dutch.ts";
import { TextInput } from "./controls.tsx";
import type { Wiring } from "./Field.tsx";

type DateInputProps = Wiring & {
  /** "2026-03-12", or what was typed as long as it is not a date. */
  value: string;
  /** Receives "2026-03-12" when it is understood and the typed text when it is not, so that the contract refuses it. */
  onChange: (value: string) => void;
};

const asText = (value: string): string => (/^\d{4}-\d{2}-\d{2}$/.test(value) ? dutchDate(value) : value);

/** A date is typed as people write it, and shown back in words: no calendar to page through. */
export function DateInput({ value, onChange, ...wiring }: DateInputProps) {
  const [typing, setTyping] = useState<string | null>(null);
  return (
    <TextInput
      {...wiring}
      short
      autoComplete="off"
      placeholder="12 maart 2026"
      value={typing ?? asText(value)}
      onChange={(event) => {
        setTyping(event.target.value);
        onChange(readDutchDate(event.target.value) ?? event.target.value);
      }}
      onBlur={() => setTyping(null)}
    />
  );
}
