import { useEffect } from "react";

/**
 * Names the thing itself in the tab: a group, a meeting by its day, a region, a working agreement. Tabs end up in the
 * history of a computer others use too, so never a person, and never a case: its title is somebody's own words.
 *
 * @param title nothing changes while it is undefined
 */
export const useTitle = (title: string | undefined): void => {
  useEffect(() => {
    if (title) document.title = `${title} – Vliegwiel`;
  }, [title]);
};
