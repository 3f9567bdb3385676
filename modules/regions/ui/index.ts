import type { PageRoute } from "../../../platform/browser/page.ts";

export const routes: readonly PageRoute[] = [
  {
    path: "/regios",
    title: "Regio’s",
    access: "public",
    load: () => import("./RegionsPage.tsx"),
    nav: { label: "Regio’s", order: 80, for: "everyone", under: "about-work" },
  },
  { path: "/regios/:code", title: "Een regio", access: "public", load: () => import("./RegionPage.tsx") },
  {
    path: "/regios/:code/portret/:slug",
    title: "Zo deden ze het in een regio",
    access: "public",
    load: () => import("./PortraitPage.tsx"),
  },
  {
    path: "/wat-regios-deden",
    title: "Wat regio’s deden",
    access: "public",
    load: () => import("./ComparePage.tsx"),
  },
];
