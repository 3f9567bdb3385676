import type { PageRoute } from "../../../platform/browser/page.ts";

export const routes: readonly PageRoute[] = [
  { path: "/instellingen", title: "Instellingen", access: "public", load: () => import("./Settings.tsx") },
];
