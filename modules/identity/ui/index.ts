import type { PageRoute } from "../../../platform/browser/page.ts";

export { chooseRole, configuration, logOut } from "../contract.ts";

export const routes: readonly PageRoute[] = [
  { path: "/inloggen", title: "Inloggen", access: "public", load: () => import("./LogIn.tsx") },
  { path: "/kies-rol", title: "Kies uw rol", access: "any", load: () => import("./ChooseRole.tsx") },
];
