import type { PageRoute } from "../../../platform/browser/page.ts";

export const routes: readonly PageRoute[] = [
  {
    path: "/overleg/:meetingId",
    title: "Een overleg",
    access: "professional",
    load: () => import("./MeetingPage.tsx"),
  },
];
