import { type ReactNode, useState } from "react";
import { Button } from "../actions/Button.tsx";
import { Dialog } from "./Dialog.tsx";

type SureProps = {
  /** What happens, as a verb: on the button that asks and on the one that does it. */
  label: string;
  question: string;
  busy: boolean;
  /** For what does not come back. */
  danger?: boolean | undefined;
  /** Why it cannot be done now. */
  refused?: string | undefined;
  onDo: () => void;
  children: ReactNode;
};

/** What others notice at once, or what does not come back, is asked once more, with what it means. */
export function Sure({ label, question, busy, danger = false, refused, onDo, children }: SureProps) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button kind={danger ? "danger" : "secondary"} busy={busy} disabledReason={refused} onClick={() => setOpen(true)}>
        {label}
      </Button>
      <Dialog
        open={open}
        title={question}
        onClose={() => setOpen(false)}
        closeLabel="Niet doen"
        actions={
          <Button
            kind={danger ? "danger" : "primary"}
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
