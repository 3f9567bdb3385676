import "./case-consultation.css";
import {
  Card,
  dutchDate,
  EmptyState,
  ErrorState,
  LoadingFrame,
  LoadMore,
  Page,
  PrintButton,
  Stack,
} from "@vliegwiel/ui-kit";
import { usePathParam } from "../../../platform/browser/address.ts";
import { useEndpoint, useList } from "../../../platform/browser/query.ts";
import { getGroup, listRules, type RulesVersion } from "../contract.ts";
import { RulesText } from "./RulesOfPlay.tsx";
import { byLine } from "./wording.ts";

const title = "Spelregels";
const whenWords = ({ adoptedOn, replacedOn, proposedOn }: RulesVersion): string =>
  adoptedOn === null
    ? `Voorstel van ${dutchDate(proposedOn)}`
    : replacedOn === null
      ? `Geldt sinds ${dutchDate(adoptedOn)}`
      : `Gold van ${dutchDate(adoptedOn)} tot ${dutchDate(replacedOn)}`;

/** Every version of a group's rules of play, with what changed each time. */
export default function RulesPage() {
  const groupId = usePathParam("groupId");
  const { data: group } = useEndpoint(getGroup, { groupId });
  const { items, problem, hasMore, loadingMore, more, retry } = useList(listRules, { groupId });
  const crumbs = [
    { href: "/groepen", label: "Mijn groepen" },
    { href: `/groepen/${groupId}`, label: group?.name ?? "De groep" },
  ];
  if (problem)
    return (
      <Page title={title} breadcrumb={crumbs}>
        <ErrorState problem={problem} kept="Er is niets veranderd." onRetry={retry} />
      </Page>
    );
  if (!items) return <LoadingFrame title={title} />;
  return (
    <Page title={title} breadcrumb={crumbs} lead="Wat de groep heeft afgesproken, en wat er telkens is veranderd.">
      {items.length === 0 && (
        <EmptyState title="Er zijn nog geen spelregels">
          <p>Wie in de groep zit, kan een voorstel doen op de bladzijde van de groep.</p>
        </EmptyState>
      )}
      <Stack as="ul">
        {items.map((version, index) => (
          <Card key={version.number} as="li" level={2} heading={whenWords(version)}>
            <p className="vw-quiet">
              Versie {version.number}. Voorgesteld door {byLine(version.proposedBy)} op {dutchDate(version.proposedOn)}.
            </p>
            <RulesText version={version} before={items[index + 1]} />
          </Card>
        ))}
      </Stack>
      {hasMore && (
        <LoadMore shown={`${items.length} versies getoond`} hasMore={hasMore} busy={loadingMore} onMore={more} />
      )}
      <div className="vw-no-print">
        <PrintButton />
      </div>
    </Page>
  );
}
