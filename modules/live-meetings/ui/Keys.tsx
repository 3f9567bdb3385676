import { Button, Dialog } from "@vliegwiel/ui-kit";

/** The single keys of this page, listed under "?". */
export function Keys({ open, lead, onToggle }: { open: boolean; lead: boolean; onToggle: (open: boolean) => void }) {
  return (
    <>
      <Button kind="subtle" onClick={() => onToggle(true)}>
        Toetsen (?)
      </Button>
      <Dialog open={open} title="Toetsen" onClose={() => onToggle(false)}>
        <p>Ze werken als je niet in een veld typt.</p>
        <ul>
          <li>n: volgende casus</li>
          <li>v: vorige casus</li>
          <li>a: afspraak maken</li>
          <li>o: notitie opschrijven</li>
          {lead && <li>s: volgende stap</li>}
          {lead && <li>p: pauze, en weer verder</li>}
          <li>?: deze lijst</li>
        </ul>
      </Dialog>
    </>
  );
}
