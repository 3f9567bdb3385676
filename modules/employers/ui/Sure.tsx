import { Button, Dialog } from "@vliegwiel/ui-kit";
import { type ReactNode, useState } from "react";

type SureProps = {
  /** What happens, as a verb: on the button that asks and on the one that does it. */
  label: string;
  question: string;
  busy: boolean;
  refused?: string | undefined;
  onDo: () => void;
  children: ReactNode;
};

/** What others will notice at once is asked once more, with what it means. */
export function Sure({ label, question, busy, refused, onDo, children }: SureProps) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button busy={busy} disabledReason={refused} onClick={() => setOpen(true)}>
        {label}
      </Button>
      <Dialog
        open={open}
        title={question}
        onClose={() => setOpen(false)}
        closeLabel="Niet doen"
        actions={
          <Button
            kind="primary"
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
