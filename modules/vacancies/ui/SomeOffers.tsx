import { count, EmptyState, ErrorState, LoadingPart, LoadMore, PrintButton } from "@vliegwiel/ui-kit";
import type { ReactNode } from "react";
import { useList } from "../../../platform/browser/query.ts";
import { listOffers } from "../contract.ts";
import { OfferList } from "./OfferList.tsx";

/** A part of the list with a page of its own. */
export function SomeOffers({
  which,
  empty,
}: {
  which: "week" | "ask-again";
  empty: { title: string; text: ReactNode };
}) {
  const list = useList(listOffers, { which, limit: 50 });
  if (list.problem) return <ErrorState problem={list.problem} kept="Er is niets veranderd." onRetry={list.retry} />;
  if (!list.items) return <LoadingPart lines={6} />;
  if (list.items.length === 0)
    return (
      <EmptyState title={empty.title}>
        <p>{empty.text}</p>
      </EmptyState>
    );
  return (
    <>
      <OfferList items={list.items} />
      <LoadMore
        shown={`${count(list.items.length, "plek", "plekken")} getoond`}
        hasMore={list.hasMore}
        busy={list.loadingMore}
        onMore={list.more}
      />
      <PrintButton />
    </>
  );
}
