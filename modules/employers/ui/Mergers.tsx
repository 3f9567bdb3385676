import { announce, Button, dutchDate } from "@vliegwiel/ui-kit";
import { useAct } from "../../../platform/browser/query.ts";
import { type Employer, undoMerge } from "../contract.ts";
import { Told } from "./Told.tsx";
import { refusal } from "./wording.ts";

/** Files that were put together with this one, and the way back. */
export function Mergers({ employer: { mergers, may } }: { employer: Employer }) {
  const undo = useAct(undoMerge);
  if (mergers.length === 0) return null;
  return (
    <section className="vw-stack vw-gap-2" aria-labelledby="samengevoegd">
      <h2 id="samengevoegd">Samengevoegd</h2>
      <Told problem={undo.problem} />
      <ul>
        {mergers.map(({ mergerId, name, on }) => (
          <li key={mergerId}>
            ‘{name}’ op {dutchDate(on)}. Terug kan 90 dagen lang.{" "}
            <Button
              kind="subtle"
              busy={undo.busy}
              disabledReason={refusal(may.change)}
              onClick={() =>
                void undo.act({ mergerId }).then(
                  () => announce("Het zijn weer twee werkgevers"),
                  () => undefined,
                )
              }
            >
              {`‘${name}’ weer los maken`}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
