import type { PageRoute } from "../../../platform/browser/page.ts";

export const routes: readonly PageRoute[] = [
  {
    path: "/wat-levert-werken-op",
    title: "Wat levert werken mij op?",
    access: "public",
    load: () => import("./public/EarningsPage.tsx"),
    nav: { label: "Wat levert werk op?", order: 76, for: "everyone", under: "about-work" },
  },
];
