import { Button, Dialog } from "@vliegwiel/ui-kit";
import { type ReactNode, useState } from "react";

type SureProps = {
  /** What happens, as a verb: on the button that asks and on the one that does it. */
  label: string;
  question: string;
  busy: boolean;
  onDo: () => void;
  children: ReactNode;
};

/** Something that does not come back is asked once more, with what it means. */
export function Sure({ label, question, busy, onDo, children }: SureProps) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button kind="danger" busy={busy} onClick={() => setOpen(true)}>
        {label}
      </Button>
      <Dialog
        open={open}
        title={question}
        onClose={() => setOpen(false)}
        closeLabel="Niet doen"
        actions={
          <Button
            kind="danger"
            busy={busy}
            onClick={() => {
              setOpen(false);
              onDo();
            }}
          >
            {label}
          </Button>
        }
      >
        {children}
      </Dialog>
    </>
  );
}
