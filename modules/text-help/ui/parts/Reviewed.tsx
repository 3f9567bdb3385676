import "./text-help.css";
import { Looked } from "./Looked.tsx";
import { type TextHelp, useTyped } from "./use-text-help.ts";

type ReviewedProps = { help: TextHelp; name: string; text: string };

/** A text that stands elsewhere on the page and goes further as it is: for each mark whoever sends it says that it stays. */
export function Reviewed({ help, name, text }: ReviewedProps) {
  useTyped(help, name, text);
  return <Looked name={name} text={text} help={help} />;
}
