import "./text-help.css";
import { answerTo, asksOf } from "../../contract.ts";
import { MarkedPieces, pieces } from "./Behind.tsx";
import { type TextHelp, useTyped } from "./use-text-help.ts";

/** A text to be read through once more, with what stays in it marked. */
export function Marked({ help, name, text }: { help: TextHelp; name: string; text: string }) {
  useTyped(help, name, text);
  const reading = help.reading(name);
  const stays = [...new Set(reading.marks.filter((mark) => answerTo(mark, help.answers())).map(({ words }) => words))];
  const open = reading.marks.some((mark) => asksOf(mark, help.answers()) !== "nothing");
  return (
    <>
      <p className="vw-text">
        <MarkedPieces text={text} places={reading.text === text ? pieces(reading.marks, [], help.answers()) : []} />
      </p>
      {stays.length > 0 && (
        <p className="vw-quiet">Dit laat je staan: {stays.map((words) => `“${words}”`).join(", ")}.</p>
      )}
      {open && <p>Hier staat nog iets wat een antwoord vraagt. Ga terug naar de tekst.</p>}
    </>
  );
}
