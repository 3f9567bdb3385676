import type { PageRoute } from "../../../platform/browser/page.ts";

export const routes: readonly PageRoute[] = [
  {
    path: "/mijn/inzage",
    title: "Wie keek er mee",
    access: "person",
    nav: { label: "Wie keek mee", order: 40, for: "person" },
    load: () => import("./WhoLooked.tsx"),
  },
];
