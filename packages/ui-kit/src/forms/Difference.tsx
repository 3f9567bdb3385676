import { useId } from "react";
import { Button } from "../actions/Button.tsx";
import { type Piece, wordDifference } from "./word-difference.ts";

type DifferenceProps = {
  mine: string;
  theirs: string;
  /** Who saved the other text and when, if the reader may know: "door Fatima Amrani, 14.03 uur". */
  savedBy?: string | undefined;
  /** Put both in one text: yours, with theirs below it, to edit further. */
  /** How the reader is spoken to: "je" to professionals, "u" to the person concerned. */
  address: "je" | "u";
  onMerge: () => void;
  onKeepMine: () => void;
  onTakeTheirs: () => void;
};

// A text has no ids of its own: a piece is known by where it starts.
const placed = (pieces: readonly Piece[]) => {
  let start = 0;
  return pieces.map((piece) => {
    const key = start;
    start += piece.text.length;
    return { ...piece, key };
  });
};

/** A second editor is refused with the difference shown: nobody's text is overwritten without being seen. */
export function Difference({ mine, theirs, savedBy, address, onMerge, onKeepMine, onTakeTheirs }: DifferenceProps) {
  const pieces = wordDifference(mine, theirs);
  const id = useId();
  const your = address === "u" ? "Uw" : "Jouw";
  return (
    <section className="vw-stack vw-gap-2" aria-labelledby={id}>
      <h2 id={id}>Iemand anders heeft dit ook veranderd</h2>
      <p>{your} tekst is nog niet opgeslagen en is niet weg. Kies wat er moet blijven staan.</p>
      <div className="vw-difference">
        <div className="vw-card">
          <h3>{your} tekst</h3>
          <p className="vw-difference__text">
            {placed(pieces.mine).map(({ key, text, changed }) => (changed ? <ins key={key}>{text}</ins> : text))}
          </p>
          <Button onClick={onKeepMine}>Mijn tekst opslaan</Button>
        </div>
        <div className="vw-card">
          <h3>Nu opgeslagen{savedBy && `, ${savedBy}`}</h3>
          <p className="vw-difference__text">
            {placed(pieces.theirs).map(({ key, text, changed }) => (changed ? <del key={key}>{text}</del> : text))}
          </p>
          <Button onClick={onTakeTheirs}>Deze tekst laten staan</Button>
        </div>
      </div>
      <div>
        <Button kind="primary" onClick={onMerge}>
          Allebei samenvoegen en verder schrijven
        </Button>
      </div>
    </section>
  );
}
