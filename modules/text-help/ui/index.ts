import type { PageRoute } from "../../../platform/browser/page.ts";

export const routes: readonly PageRoute[] = [
  {
    path: "/hoe-goed-is-de-teksthulp",
    title: "Hoe goed is deze hulp?",
    access: "public",
    load: () => import("./HowGoodPage.tsx"),
  },
];
