import type { Reader } from "@vliegwiel/matching";
import { dutchDate, StatusBadge } from "@vliegwiel/ui-kit";
import type { Said } from "../contract.ts";
import { saidWords } from "./wording.ts";

/** What the person said to a place, and who took it up. */
export function SaidLine({ said, reader }: { said: Said; reader: Reader }) {
  const by = said.pickedUpBy && said.pickedUpOn && `Opgepakt door ${said.pickedUpBy} op ${dutchDate(said.pickedUpOn)}.`;
  return (
    <p className="vw-cluster vw-gap-1">
      <StatusBadge tone={said.said === "off" ? "neutral" : by ? "success" : "waiting"}>
        {saidWords[said.said][reader]}
      </StatusBadge>
      <span>
        {dutchDate(said.on)}. {by}
        {!by && said.said !== "off" && (reader === "person" ? "Nog niemand pakt dit op." : "Nog niet opgepakt.")}
      </span>
    </p>
  );
}
