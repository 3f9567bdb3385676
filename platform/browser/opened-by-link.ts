import { useEffect, useState } from "react";

/**
 * For who comes by a link that carries its key behind the #: gives the key once, and takes it out of the address, where
 * a history or a screen would keep it.
 *
 * @param give tells the house the key; what it answers is the page's own business, also when it refuses
 * @param ask asks anew for what the page shows
 * @returns whether there is nothing left to wait for
 */
export const useOpenedByLink = (
  give: (input: { secret: string }) => Promise<unknown>,
  ask: () => Promise<unknown>,
): boolean => {
  const [opened, setOpened] = useState(() => !window.location.hash.slice(1));
  useEffect(() => {
    const secret = window.location.hash.slice(1);
    if (!secret) return;
    window.history.replaceState(null, "", window.location.pathname);
    void give({ secret })
      .then(ask)
      .catch(() => undefined)
      .finally(() => setOpened(true));
  }, [give, ask]);
  return opened;
};
