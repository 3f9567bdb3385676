import type { PageRoute } from "../../../platform/browser/page.ts";

export const routes: readonly PageRoute[] = [
  { path: "/", title: "Werk en herstel gaan samen", access: "public", load: () => import("./FrontPage.tsx") },
];
