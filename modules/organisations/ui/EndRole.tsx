import { announce, Button, Dialog, ErrorState } from "@vliegwiel/ui-kit";
import { useAct } from "../../../platform/browser/query.ts";
import { type Colleague, endMembership, roleOf, taskOf } from "../contract.ts";

/** Cannot be undone, so it is asked; what happens is said before the button. */
export function EndRole({ person, open, onClose }: { person: Colleague; open: boolean; onClose: () => void }) {
  const { act, busy, problem } = useAct(endMembership);
  const end = () =>
    act({ membershipId: person.membershipId }).then(
      () => {
        announce(`De rol van ${person.name} is beëindigd.`);
        onClose();
      },
      () => undefined,
    );
  return (
    <Dialog
      open={open}
      title={person.me ? "Je eigen rol beëindigen" : `Rol van ${person.name} beëindigen`}
      onClose={onClose}
      closeLabel="Niet beëindigen"
      actions={
        <Button kind="danger" busy={busy} onClick={() => void end()}>
          Nu beëindigen
        </Button>
      }
    >
      <p>
        {roleOf[person.role]}, {taskOf[person.task].toLowerCase()}. De toegang stopt meteen, op elk scherm. Waarnemingen
        van en door {person.me ? "jou" : person.name} stoppen ook.
      </p>
      {person.me ? (
        <p>
          Staat er nog iets van je open in een groep? <a href="/overdragen">Draag het eerst over</a>. Anders komt het
          bij de voorzitter.
        </p>
      ) : (
        <p>
          Wat van {person.name} open staat in een groep, komt bij de voorzitter. Beter is dat {person.name} het eerst
          zelf overdraagt, bij Mijn groepen.
        </p>
      )}
      <p>Terugdraaien kan niet. Een nieuwe uitnodiging kan altijd.</p>
      {problem && <ErrorState problem={problem} kept="Er is niets veranderd." />}
    </Dialog>
  );
}
