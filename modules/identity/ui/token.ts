import { useEffect, useState } from "react";

let kept = "";
const read = (): string => {
  // Kept in memory alone, for who logs in half-way and comes back to the same page.
  kept = window.location.hash.slice(1) || kept;
  return kept;
};
const again = () => window.location.reload();

/**
 * The secret of a link. It stands behind the # of the address: a browser sends that part to nobody, so it stands in no
 * log of a proxy and in no Referer.
 */
export const useTokenInAddress = (): string => {
  const [token] = useState(read);
  useEffect(() => {
    window.addEventListener("hashchange", again);
    return () => window.removeEventListener("hashchange", again);
  }, []);
  return token;
};
