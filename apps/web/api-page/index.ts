import type { PageRoute } from "../../../platform/browser/page.ts";

export const routes: readonly PageRoute[] = [
  { path: "/api-uitleg", title: "API", access: "public", load: () => import("./ApiPage.tsx") },
];
