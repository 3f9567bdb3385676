import "./matching.css";
import {
  count,
  Disclosure,
  EmptyState,
  ErrorState,
  LinkButton,
  LoadingPart,
  LoadMore,
  Page,
  PrintButton,
} from "@vliegwiel/ui-kit";
import { usePathParam } from "../../../platform/browser/address.ts";
import { useEndpoint, useList } from "../../../platform/browser/query.ts";
import { askedAbout } from "../contract.ts";

/** From a vacancy: who asked to hear of such work and said so. By the alphabet; nobody is compared with anybody. */
export default function AskedPage() {
  const offerId = usePathParam("offerId");
  const { data, problem: shut } = useEndpoint(askedAbout, { offerId, limit: 1 });
  const list = useList(askedAbout, { offerId });
  const crumbs = [
    { href: "/vacatures", label: "Vacatures en plekken" },
    ...(data ? [{ href: `/vacatures/${offerId}`, label: data.title }] : []),
  ];
  const problem = shut ?? list.problem;
  return (
    <Page
      title="Wie wil hiervan horen?"
      lead={data ? `${data.title}, ${data.employer}` : undefined}
      breadcrumb={crumbs}
    >
      {problem && <ErrorState problem={problem} kept="Er is niets veranderd." onRetry={list.retry} />}
      {!list.items && !problem && <LoadingPart lines={4} />}
      {list.items && (
        <Disclosure summary="Waarom zie ik deze mensen?">
          <p>
            Zij vroegen om van dit soort werk te horen, en vinden het goed dat anderen dat zien. Je ziet alleen wie een
            profiel met je deelt, op volgorde van het alfabet. Mensen worden hier niet vergeleken. Vraag eerst aan de
            persoon voor je iets aan de werkgever vertelt.
          </p>
        </Disclosure>
      )}
      {list.items?.length === 0 && (
        <EmptyState title="Niemand van wie je dat mag zien">
          <p>Vraag het aan de mensen met wie je werkt. Zij kiezen zelf waar ze van willen horen, en wie dat ziet.</p>
        </EmptyState>
      )}
      <ul className="vw-stack vw-gap-2 vw-matching__list">
        {list.items?.map((one) =>
          "personId" in one ? (
            <li key={one.personId} className="vw-card">
              <a href={`/personen/${one.personId}/passend-werk`}>{one.name}</a>
            </li>
          ) : (
            <li key={one.profileId} className="vw-card">
              <a href={`/profielen/${one.profileId}`}>Profiel zonder naam</a>
            </li>
          ),
        )}
      </ul>
      {list.items && list.items.length > 0 && (
        <LoadMore
          hasMore={list.hasMore}
          shown={`${count(list.items.length, "kandidaat", "kandidaten")} getoond`}
          busy={list.loadingMore}
          onMore={list.more}
        />
      )}
      {data?.others && <p>Er zijn ook mensen die dit vroegen en hun profiel niet met jou delen.</p>}
      <div className="vw-cluster vw-gap-2 vw-no-print">
        <LinkButton href={`/vacatures/${offerId}`}>Terug naar de plek</LinkButton>
        <PrintButton />
      </div>
    </Page>
  );
}
