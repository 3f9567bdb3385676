import type { PageRoute } from "../../../platform/browser/page.ts";

export const routes: readonly PageRoute[] = [
  { path: "/over", title: "Wat is Vliegwiel?", access: "public", load: () => import("./About.tsx") },
  { path: "/privacy", title: "Privacy", access: "public", load: () => import("./Privacy.tsx") },
  { path: "/toegankelijkheid", title: "Toegankelijkheid", access: "public", load: () => import("./Accessibility.tsx") },
];
