import { useEffect } from "react";
import { useEndpoint } from "../../platform/browser/query.ts";
import { configuration } from "./session.ts";

/** Kept in this browser only: how someone likes to read is nobody else's business. */
const storeKey = "vliegwiel-tekstgrootte";
export const textSizes = ["gewoon", "groot", "grootst"] as const;
export type TextSize = (typeof textSizes)[number];

export const chosenTextSize = (): TextSize =>
  textSizes.find((size) => size === window.localStorage.getItem(storeKey)) ?? "gewoon";

export const showTextSize = (size: TextSize): void => {
  const page = document.documentElement;
  for (const each of textSizes) page.classList.toggle(`vw-text-${each}`, each === size && each !== "gewoon");
};

export const chooseTextSize = (size: TextSize): void => {
  window.localStorage.setItem(storeKey, size);
  showTextSize(size);
};

const safeThemeName = /^[a-z][a-z0-9-]{0,60}$/;

/** Puts the organisation's theme on the page. "vliegwiel" is our own; another is the class of its token file. */
const showTheme = (theme: string): void => {
  const page = document.documentElement;
  for (const name of [...page.classList]) if (name.startsWith("theme-")) page.classList.remove(name);
  if (theme !== "vliegwiel" && safeThemeName.test(theme))
    page.classList.add(theme.startsWith("theme-") ? theme : `theme-${theme}`);
};

/** How this installation looks and whether its people are invented. */
export const useConfiguration = (): { demo: boolean } => {
  const { data } = useEndpoint(configuration, {});
  const theme = data?.theme;
  useEffect(() => {
    if (theme) showTheme(theme);
  }, [theme]);
  return { demo: data?.demo ?? false };
};
