import { dutchClock } from "../dutch.ts";
import { Icon } from "../Icon.tsx";

export type SaveState =
  | { state: "untouched" }
  | { state: "saving" }
  | { state: "saved"; at: Date | string }
  | { state: "failed"; reason: string };

/** The quiet "opgeslagen 14.03" of autosave, said politely. */
export function SavedAt({ save }: { save: SaveState }) {
  return (
    <span className="vw-saved-at" role="status">
      {save.state === "saving" && "Bezig met opslaan"}
      {save.state === "saved" && (
        <>
          <Icon name="success" />
          Opgeslagen {dutchClock(save.at)}
        </>
      )}
      {save.state === "failed" && (
        <>
          <Icon name="warning" />
          Nog niet opgeslagen: {save.reason}
        </>
      )}
    </span>
  );
}
