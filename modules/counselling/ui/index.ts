import type { PageRoute } from "../../../platform/browser/page.ts";

export const routes: readonly PageRoute[] = [];
