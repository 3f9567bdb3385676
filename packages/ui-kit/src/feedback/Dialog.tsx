import { type ReactNode, useEffect, useId, useRef } from "react";
import { Button } from "../actions/Button.tsx";

type DialogProps = {
  open: boolean;
  title: string;
  onClose: () => void;
  /** The buttons, most important first; closing is always there as well. */
  actions?: ReactNode;
  closeLabel?: string | undefined;
  children: ReactNode;
};

/** The browser's own dialog: it keeps focus inside, closes on Escape and gives focus back to where it came from. */
export function Dialog({ open, title, onClose, actions, closeLabel = "Sluiten", children }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useEffect(() => {
    const element = dialog.current;
    if (!open || !element) return;
    const cameFrom = document.activeElement;
    if (!element.open) element.showModal();
    return () => {
      element.close();
      if (cameFrom instanceof HTMLElement) cameFrom.focus();
    };
  }, [open]);
  if (!open) return null;
  return (
    <dialog ref={dialog} className="vw-dialog" aria-labelledby={titleId} onClose={onClose} onCancel={onClose}>
      <div className="vw-dialog__inner">
        <h2 id={titleId} tabIndex={-1}>
          {title}
        </h2>
        {children}
        <div className="vw-cluster vw-gap-2">
          {actions}
          <Button kind="subtle" onClick={onClose}>
            {closeLabel}
          </Button>
        </div>
      </div>
    </dialog>
  );
}
