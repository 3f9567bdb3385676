import "./matching.css";
import { count, EmptyState, ErrorState, LoadingPart, LoadMore, Page, StatusBadge } from "@vliegwiel/ui-kit";
import { useList } from "../../../platform/browser/query.ts";
import { peopleToLookAt } from "../contract.ts";

/** For whom something waits: a question about work, or something new that fits. */
export default function PeoplePage() {
  const list = useList(peopleToLookAt, {});
  return (
    <Page
      title="Passend werk"
      lead="Kandidaten met een vraag over werk, of voor wie deze week iets nieuws is gekomen dat kan passen."
    >
      {list.problem && <ErrorState problem={list.problem} kept="Er is niets veranderd." onRetry={list.retry} />}
      {!list.items && !list.problem && <LoadingPart lines={4} />}
      {list.items?.length === 0 && (
        <EmptyState
          title="Er wacht nu niets"
          action={<a href="/profielen">Naar de profielen die met je gedeeld zijn</a>}
        >
          <p>
            Hier komen mensen die iets over werk vroegen. En mensen die hun profiel met je delen, als er iets nieuws
            past.
          </p>
        </EmptyState>
      )}
      <ul className="vw-stack vw-gap-2 vw-matching__list">
        {list.items?.map(({ personId, name, asks, hasNews }) => (
          <li key={personId} className="vw-card vw-cluster vw-gap-2 vw-cluster--between">
            <h2 className="vw-matching__title">
              <a href={`/personen/${personId}/passend-werk`}>{name}</a>
            </h2>
            <span className="vw-cluster vw-gap-1">
              {asks && <StatusBadge tone="waiting">Heeft iets gevraagd</StatusBadge>}
              {hasNews && <StatusBadge tone="success">Iets nieuws</StatusBadge>}
            </span>
          </li>
        ))}
      </ul>
      {list.items && list.items.length > 0 && (
        <LoadMore
          hasMore={list.hasMore}
          shown={`${count(list.items.length, "kandidaat", "kandidaten")} getoond`}
          busy={list.loadingMore}
          onMore={list.more}
        />
      )}
    </Page>
  );
}
