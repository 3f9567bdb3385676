import { announce, Button, Dialog, ErrorState } from "@vliegwiel/ui-kit";
import { useState } from "react";
import { useGoTo } from "../../../platform/browser/address.ts";
import { useAct } from "../../../platform/browser/query.ts";
import { type Case, stepOut } from "../contract.ts";

/** "Ik ken deze persoon", or simply not wanting to: nobody asks why. */
export function StepOut({ found }: { found: Case }) {
  const [open, setOpen] = useState(false);
  const { act, busy, problem } = useAct(stepOut);
  const goTo = useGoTo();
  const promised = found.agreements.filter(({ mine, state }) => mine && state === "open");
  if (!found.may.stepOut.allowed) return null;
  return (
    <>
      <Button kind="subtle" onClick={() => setOpen(true)}>
        {found.seated && found.status !== "draft" ? "Ik ken deze persoon" : "Liever niet meelezen"}
      </Button>
      <Dialog
        open={open}
        title="Stap uit deze casus"
        onClose={() => setOpen(false)}
        closeLabel="Toch niet"
        actions={
          <Button
            kind="danger"
            busy={busy}
            onClick={() =>
              void act({ caseId: found.caseId }).then(
                () => {
                  announce("Je bent uit de casus gestapt.");
                  goTo(found.seated ? `/groepen/${found.groupId}` : "/mijn-werk");
                },
                () => undefined,
              )
            }
          >
            Uit de casus stappen
          </Button>
        }
      >
        {problem && <ErrorState problem={problem} kept="Er is niets veranderd." />}
        <p>
          Je ziet deze casus dan niet meer, ook niet op een agenda. Je hoeft niet te zeggen waarom. Dit kun je niet
          terugdraaien.
        </p>
        {promised.length > 0 && (
          <>
            <p>Wat op jouw naam staat, gaat meteen naar wie de casus inbracht. De anderen zien dat, niet waarom:</p>
            <ul>
              {promised.map(({ id, what }) => (
                <li key={id} className="vw-text">
                  {what}
                </li>
              ))}
            </ul>
            <p>
              Wil je het liever zelf aan een collega geven? <a href="/overdragen">Draag het eerst over</a>.
            </p>
          </>
        )}
      </Dialog>
    </>
  );
}
