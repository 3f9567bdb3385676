import type { QueryClient } from "@tanstack/react-query";
import { createRootRoute, createRoute, createRouter } from "@tanstack/react-router";
import { arrive } from "@vliegwiel/ui-kit";
import { sessionEnded } from "../../platform/browser/call.ts";
import type { PageRoute } from "../../platform/browser/page.ts";
import { pages } from "./pages.ts";
import { NotFound } from "./shell/NotFound.tsx";
import { framed } from "./shell/PageFrame.tsx";
import { Shell } from "./shell/Shell.tsx";

/** Our addresses say ":caseId", the router's "$caseId". */
const routerPath = (path: string): string => path.replace(/:([a-zA-Z]+)/g, "$$$1");

// To look at while building and in tests/screens, never shipped: the bundler leaves the branch out.
const withGallery = import.meta.env.DEV || import.meta.env.MODE === "gallery";
const galleryPages: readonly PageRoute[] = withGallery
  ? [{ path: "/onderdelen", title: "Onderdelen", access: "public", load: () => import("./gallery/Gallery.tsx") }]
  : [];

/** Filters are plain words in the address. */
const readSearch = (text: string): Record<string, string> => Object.fromEntries(new URLSearchParams(text));
const writeSearch = (search: Record<string, unknown>): string => {
  const filled = Object.entries(search).flatMap(([name, value]) =>
    value === undefined || value === "" ? [] : [[name, String(value)]],
  );
  const text = new URLSearchParams(filled).toString();
  return text && `?${text}`;
};

export const createAppRouter = (queryClient: QueryClient) => {
  const root = createRootRoute({ component: Shell, notFoundComponent: NotFound });
  const children = [...pages, ...galleryPages].map((page) =>
    createRoute({ getParentRoute: () => root, path: routerPath(page.path), component: framed(page) }),
  );
  const router = createRouter({
    routeTree: root.addChildren(children),
    parseSearch: readSearch,
    stringifySearch: writeSearch,
    scrollRestoration: true,
    defaultNotFoundComponent: NotFound,
  });
  router.subscribe("onBeforeNavigate", ({ fromLocation, pathChanged }) => {
    if (fromLocation && pathChanged) arrive();
  });
  window.addEventListener(sessionEnded, () => {
    const { pathname, searchStr } = router.state.location;
    if (pathname.startsWith("/inloggen")) return;
    const shown = router.state.matches.at(-1)?.fullPath;
    if (pages.some(({ path, access }) => access === "public" && routerPath(path) === shown)) {
      // What anybody may read stays where it is, with what was typed there; only who one was goes.
      const isSession = ({ queryKey }: { queryKey: readonly unknown[] }) => queryKey[0] === "GET /session";
      queryClient.removeQueries({ predicate: (query) => !isSession(query) });
      void queryClient.resetQueries({ predicate: isSession });
      return;
    }
    queryClient.clear();
    // Without what stands after the #: a browser never sends that, and as part of a question it would be sent.
    void router.navigate({ href: `/inloggen?terug=${encodeURIComponent(pathname + searchStr)}`, replace: true });
  });
  return router;
};
