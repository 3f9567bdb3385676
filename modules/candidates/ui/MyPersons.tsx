import { count, EmptyState, ErrorState, LinkButton, LoadingPart, LoadMore, Page, StatusBadge } from "@vliegwiel/ui-kit";
import { useEndpoint, useList } from "../../../platform/browser/query.ts";
import { myPersons } from "../contract.ts";

/** The people one works with, and who chose one. No search for anyone else. */
export default function MyPersons() {
  const list = useList(myPersons, {});
  const first = useEndpoint(myPersons, { limit: 1 });
  const register = first.data?.may.register;
  return (
    <Page
      title="Mijn mensen"
      lead="Wie je zelf begeleidt, en wie jou toestemming gaf. Anderen zijn hier niet te vinden."
      action={
        register?.allowed === false ? undefined : (
          <LinkButton kind="primary" href="/personen/inschrijven">
            Iemand inschrijven
          </LinkButton>
        )
      }
      waits={register?.allowed === false ? <p>{register.detail}</p> : undefined}
    >
      {list.problem && <ErrorState problem={list.problem} kept="Er is niets veranderd." onRetry={list.retry} />}
      {!list.items && !list.problem && <LoadingPart lines={5} />}
      {list.items?.length === 0 && (
        <EmptyState title="Er staat nog niemand">
          <p>
            Schrijf iemand in die je begeleidt, of wacht tot iemand jou kiest. Een casus zonder naam inbrengen kan
            altijd.
          </p>
        </EmptyState>
      )}
      {list.items && list.items.length > 0 && (
        <>
          <ul className="vw-stack vw-gap-1">
            {list.items.map(({ personId, name, via }) => (
              <li key={personId} className="vw-card">
                <div className="vw-cluster vw-gap-2 vw-cluster--between">
                  <a href={`/personen/${personId}`}>{name}</a>
                  <StatusBadge tone={via === "own-work" ? "neutral" : "info"}>
                    {via === "own-work" ? "Eigen werk" : "Met toestemming"}
                  </StatusBadge>
                </div>
              </li>
            ))}
          </ul>
          <LoadMore
            shown={`${count(list.items.length, "persoon", "personen")} getoond`}
            hasMore={list.hasMore}
            busy={list.loadingMore}
            onMore={list.more}
          />
        </>
      )}
    </Page>
  );
}
