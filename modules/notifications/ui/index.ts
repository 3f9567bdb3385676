import type { PageRoute } from "../../../platform/browser/page.ts";

export { Bell } from "./Bell.tsx";

export const routes: readonly PageRoute[] = [
  { path: "/meldingen", title: "Meldingen", access: "any", load: () => import("./NoticesPage.tsx") },
  {
    path: "/meldingen/instellingen",
    title: "Meldingen instellen",
    access: "any",
    load: () => import("./SettingsPage.tsx"),
  },
  {
    path: "/meldingen/geen-mail",
    title: "De mail uitzetten",
    access: "public",
    load: () => import("./StopMailPage.tsx"),
  },
];
