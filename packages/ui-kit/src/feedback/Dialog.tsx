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

/**
 * The browser's own dialog: it keeps focus inside, closes on Escape and gives focus back to where it came from. What
 * was done in it may have taken that place away; then the page's heading takes focus, which it could not while the
 * dialog was open.
 */
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
      const back = cameFrom?.isConnected ? cameFrom : document.querySelector("main h1");
      if (back instanceof HTMLElement) back.focus();
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
