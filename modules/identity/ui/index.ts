import type { PageRoute } from "../../../platform/browser/page.ts";

/** What the shell itself does with a session. */
export { chooseRole, configuration, logOut } from "../contract.ts";

export const routes: readonly PageRoute[] = [
  { path: "/inloggen", title: "Inloggen", access: "public", load: () => import("./LogIn.tsx") },
  { path: "/inloggen/tweede-stap", title: "Tweede stap", access: "public", load: () => import("./SecondStep.tsx") },
  { path: "/inloggen/verder", title: "Inloggen", access: "public", load: () => import("./LoggedInElsewhere.tsx") },
  {
    path: "/wachtwoord-vergeten",
    title: "Wachtwoord vergeten",
    access: "public",
    load: () => import("./ForgotPassword.tsx"),
  },
  { path: "/wachtwoord", title: "Nieuw wachtwoord", access: "public", load: () => import("./NewPassword.tsx") },
  { path: "/uitnodiging", title: "Uitnodiging", access: "public", load: () => import("./Invitation.tsx") },
  { path: "/kies-rol", title: "Kies uw rol", access: "any", load: () => import("./ChooseRole.tsx") },
  { path: "/instellingen/inloggen", title: "Mijn log-in", access: "any", load: () => import("./OwnLogIn.tsx") },
  {
    path: "/organisatie/log-in-herstellen",
    title: "Log-in herstellen",
    access: "professional",
    load: () => import("./HelpColleague.tsx"),
  },
  { path: "/uitnodigen", title: "Uitnodigen", access: "professional", load: () => import("./Invite.tsx") },
];
