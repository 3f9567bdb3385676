import { createContext } from "react";

/** Where someone's own work starts: the first place in their menu. The shell knows; pages may ask. */
export const StartPage = createContext<{ path: string; label: string } | undefined>(undefined);
