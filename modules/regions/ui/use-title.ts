import { useEffect } from "react";

/** Public pages may name their region in the tab; pages about people never do this. */
export const useTitle = (title: string | undefined): void => {
  useEffect(() => {
    if (title) document.title = `${title} – Vliegwiel`;
  }, [title]);
};
