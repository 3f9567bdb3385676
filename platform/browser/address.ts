import { useLocation, useNavigate, useParams, useSearch } from "@tanstack/react-router";
import { useEffect, useState } from "react";

/** What varies in the address of this page: usePathParam("caseId") for "/casussen/:caseId". */
export const usePathParam = (name: string): string => {
  const params: Readonly<Record<string, string | undefined>> = useParams({ strict: false });
  const value = params[name];
  if (value === undefined) throw new Error(`This page has no ${name} in its address`);
  return value;
};

/** Goes to another page of the site. */
export const useGoTo = (): ((href: string, options?: { replace?: boolean }) => void) => {
  const navigate = useNavigate();
  return (href, { replace = false } = {}) => void navigate({ href, replace });
};

/**
 * A filter that stands in the address, so that it survives going back, reloading and sharing a link. Never for a name
 * or free text about a person: addresses end up in histories and logs.
 */
export const useFilter = (name: string, initial = ""): [value: string, set: (value: string) => void] => {
  const navigate = useNavigate();
  const search: Readonly<Record<string, unknown>> = useSearch({ strict: false });
  const value = typeof search[name] === "string" ? search[name] : initial;
  const set = (next: string) => {
    const changed = { ...search, [name]: next === initial ? undefined : next };
    void navigate({ to: ".", search: changed as never, replace: true, resetScroll: false });
  };
  return [value, set];
};

/**
 * Where someone is within a page of steps. Back and forward of the browser work, and the address stays as it is: it
 * tells nothing about the steps, to a history or to a server.
 */
export const usePlaceInPage = (initial: string): [place: string, go: (place: string) => void] => {
  const navigate = useNavigate();
  // A jump within the page (the skip link) is an entry of its own that knows no place: then someone stays where they are.
  const place = useLocation({
    select: ({ state, hash }) => {
      const there = (state as { readonly place?: unknown }).place;
      return typeof there === "string" ? there : hash ? undefined : initial;
    },
  });
  const [last, keep] = useState(initial);
  useEffect(() => {
    if (place !== undefined) keep(place);
  }, [place]);
  const go = (next: string) => void navigate({ to: ".", search: true, state: { place: next } as never });
  return [place ?? last, go];
};
