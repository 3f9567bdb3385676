import { useEffect, useRef } from "react";

/**
 * After navigation the heading of the new page takes focus, so that a screen reader says where one is. A page that
 * first shows its frame and then its content has two headings after each other: both may take focus, until the
 * person does something themselves.
 */
let arriving = false;

/** Called by the shell when the address changes. */
export const arrive = (): void => {
  arriving = true;
  const end = () => {
    arriving = false;
    for (const act of ["keydown", "pointerdown"] as const) window.removeEventListener(act, end, true);
  };
  for (const act of ["keydown", "pointerdown"] as const) window.addEventListener(act, end, true);
};

/** A ref for the heading that should be found on arrival. */
export const useArrivalHeading = () => {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (arriving) heading.current?.focus({ preventScroll: true });
  }, []);
  return heading;
};
