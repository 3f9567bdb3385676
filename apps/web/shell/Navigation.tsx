import { useLocation } from "@tanstack/react-router";
import { Icon } from "@vliegwiel/ui-kit";
import { useState } from "react";
import type { PageRoute } from "../../../platform/browser/page.ts";
import type { Actor } from "../../../platform/browser/session.ts";
import { pages } from "../pages.ts";

type NavItem = { path: string; label: string; order: number };

const isFor = (nav: NonNullable<PageRoute["nav"]>, actor: Actor | null | undefined): boolean =>
  nav.for === "everyone" ||
  (nav.for === "reader" ? actor !== undefined && actor?.kind !== "professional" : nav.for === actor?.kind);

/** What stands in the menu for this person, in order. The first is their own start page. */
export const navItems = (actor: Actor | null | undefined): NavItem[] =>
  pages
    .flatMap(({ path, nav }) => (nav && isFor(nav, actor) ? [{ path, label: nav.label, order: nav.order }] : []))
    .sort((a, b) => a.order - b.order);

/** On a phone the menu folds behind one button; it closes when one arrives somewhere else. */
export function Navigation({ actor }: { actor: Actor | null | undefined }) {
  const { pathname } = useLocation();
  const [openAt, setOpenAt] = useState<string>();
  const items = navItems(actor);
  const open = openAt === pathname;
  if (items.length === 0) return null;
  // More words than fit beside a name on a small desk: then they get a line of their own, rather than two halves.
  const long = items.reduce((letters, { label }) => letters + label.length, 0) > 70;
  const here = (path: string) => pathname === path || (path !== "/" && pathname.startsWith(`${path}/`));
  return (
    <nav className={long ? "vw-nav vw-nav--long vw-no-print" : "vw-nav vw-no-print"} aria-label="Hoofdmenu">
      <button
        type="button"
        className="vw-nav__toggle"
        aria-expanded={open}
        aria-controls="hoofdmenu"
        onClick={() => setOpenAt(open ? undefined : pathname)}
      >
        <Icon name="menu" />
        Menu
      </button>
      <ul id="hoofdmenu" className="vw-nav__list" data-open={open || undefined}>
        {items.map(({ path, label }) => (
          <li key={path}>
            <a href={path} {...(here(path) && { "aria-current": pathname === path ? "page" : "true" })}>
              {label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
