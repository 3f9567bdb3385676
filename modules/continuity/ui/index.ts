import type { PageRoute } from "../../../platform/browser/page.ts";

export const routes: readonly PageRoute[] = [
  {
    path: "/groepen/:groupId/bijpraten",
    title: "Bijpraten",
    access: "professional",
    load: () => import("./CatchUpPage.tsx"),
  },
];
