import { useLocation } from "@tanstack/react-router";
import { Icon } from "@vliegwiel/ui-kit";
import { useEffect, useRef, useState } from "react";
import type { PageRoute } from "../../../platform/browser/page.ts";
import type { Actor } from "../../../platform/browser/session.ts";
import { pages } from "../pages.ts";
import { useShutting } from "./shutting.ts";

type Nav = NonNullable<PageRoute["nav"]>;
type NavItem = { path: string; label: string; order: number; under: Nav["under"] };
type NavGroup = { label: string; items: NavItem[] };

/** Pages that belong together stand behind one word: a menu one can take in at a glance. */
const groupLabels: Readonly<Record<NonNullable<Nav["under"]>, string>> = {
  "finding-work": "Naar werk",
  "about-work": "Over werk",
};

const isFor = (nav: Nav, actor: Actor | null | undefined): boolean =>
  nav.for === "everyone" ||
  (nav.for === "reader" ? actor !== undefined && actor?.kind !== "professional" : nav.for === actor?.kind);

/** What stands in the menu for this person, in order. The first is their own start page. */
export const navItems = (actor: Actor | null | undefined): NavItem[] =>
  pages
    .flatMap(({ path, nav }) =>
      nav && isFor(nav, actor) ? [{ path, label: nav.label, order: nav.order, under: nav.under }] : [],
    )
    .sort((a, b) => a.order - b.order);

/** Each group stands where its first page would; a page that is alone in its group stands by itself. */
const grouped = (items: readonly NavItem[]): (NavItem | NavGroup)[] =>
  items.flatMap((item): (NavItem | NavGroup)[] => {
    const together = item.under ? items.filter(({ under }) => under === item.under) : [];
    if (!item.under || together.length < 2) return [item];
    return together[0] === item ? [{ label: groupLabels[item.under], items: together }] : [];
  });

type Here = (path: string) => "page" | "true" | undefined;

function Item({ item: { path, label }, here }: { item: NavItem; here: Here }) {
  const current = here(path);
  return (
    <li>
      <a href={path} {...(current && { "aria-current": current })}>
        {label}
      </a>
    </li>
  );
}

function Group({ group: { label, items }, here }: { group: NavGroup; here: Here }) {
  const panel = useRef<HTMLDetailsElement>(null);
  const { pathname } = useLocation();
  useShutting(panel);
  // Arrived somewhere: what was folded out has done its work.
  useEffect(() => {
    if (panel.current && pathname) panel.current.open = false;
  }, [pathname]);
  return (
    <li>
      <details className="vw-nav__group" ref={panel} data-here={items.some(({ path }) => here(path)) || undefined}>
        <summary className="vw-nav__word">
          {label}
          <Icon name="chevron" />
        </summary>
        <ul className="vw-nav__more">
          {items.map((item) => (
            <Item key={item.path} item={item} here={here} />
          ))}
        </ul>
      </details>
    </li>
  );
}

/** On a phone the menu folds behind one button; it closes when one arrives somewhere else. */
export function Navigation({ actor }: { actor: Actor | null | undefined }) {
  const { pathname } = useLocation();
  const [openAt, setOpenAt] = useState<string>();
  const items = grouped(navItems(actor));
  const open = openAt === pathname;
  if (items.length === 0) return null;
  // More words than fit beside a name on a small desk: then they get a line of their own, rather than two halves.
  const long = items.reduce((letters, item) => letters + item.label.length + ("items" in item ? 3 : 0), 0) > 70;
  const here: Here = (path) =>
    pathname === path ? "page" : path !== "/" && pathname.startsWith(`${path}/`) ? "true" : undefined;
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
        {items.map((item) =>
          "items" in item ? (
            <Group key={item.label} group={item} here={here} />
          ) : (
            <Item key={item.path} item={item} here={here} />
          ),
        )}
      </ul>
    </nav>
  );
}
