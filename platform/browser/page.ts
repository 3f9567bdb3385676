import type { ComponentType } from "react";

/** For whom a page is: everyone, whoever is logged in, a professional in a role, or the person concerned. */
export type PageAccess = "public" | "any" | "professional" | "person";

export type PageRoute = {
  /** With `:name` for what varies: "/casussen/:caseId". Read it with usePathParam("caseId"). */
  readonly path: `/${string}`;
  /** Stands in the title of the tab and so in the browser's history: never a name or anything about a person. */
  readonly title: string;
  readonly load: () => Promise<{ default: ComponentType }>;
  readonly access: PageAccess;
  /** In the main navigation, lowest order first. */
  readonly nav?: {
    readonly label: string;
    readonly order: number;
    /** "reader": whoever is here for themselves, logged in or not; professionals find it in the footer. */
    readonly for: "professional" | "person" | "everyone" | "reader";
    /** Together with others behind one word of the menu. Alone it stands in the menu itself. */
    readonly under?: "finding-work" | "about-work";
  };
};
