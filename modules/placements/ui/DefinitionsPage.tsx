import "./placements.css";
import {
  Card,
  Disclosure,
  dutchDate,
  EmptyState,
  ErrorState,
  LinkButton,
  LoadingPart,
  Page,
  PrintButton,
  Stack,
  StatusBadge,
} from "@vliegwiel/ui-kit";
import { useEndpoint } from "../../../platform/browser/query.ts";
import { listDefinitions } from "../contract.ts";
import { asksInWords, whose } from "./definition-words.ts";

/** What each partner calls a placement, with every version. */
export default function DefinitionsPage() {
  const { data, problem, refetch } = useEndpoint(listDefinitions, {});
  const latest = data?.definitions.filter((one) => one.latest) ?? [];
  const mayAdd = data && (data.own.region || data.own.organisation);
  return (
    <Page
      title="Wat is een plaatsing?"
      lead="Elke partner telt anders. Hier staat hoe. Dan gaat het gesprek over mensen en niet over cijfers."
      breadcrumb={[{ href: "/plaatsingen", label: "Plaatsingen" }]}
      action={
        mayAdd ? (
          <LinkButton kind="primary" href="/plaatsingen/afspraken/nieuw">
            Afspraak vastleggen
          </LinkButton>
        ) : undefined
      }
    >
      {problem && <ErrorState problem={problem} kept="Er is niets veranderd." onRetry={() => void refetch()} />}
      {!data && !problem && <LoadingPart lines={5} />}
      {data && !mayAdd && (
        <p className="vw-quiet">
          Een afspraak vastleggen doet de regiobeheerder, of de beheerder van een organisatie voor de eigen organisatie.
        </p>
      )}
      {data && latest.length === 0 && (
        <EmptyState title="Er is nog niets vastgelegd">
          <p>
            Leg eerst vast wat voor de hele regio een plaatsing is. Daarna kan elke partner de eigen afspraak toevoegen.
          </p>
        </EmptyState>
      )}
      <Stack as="ul" gap={2}>
        {latest.map((definition) => {
          const earlier =
            data?.definitions.filter(
              (one) =>
                !one.latest &&
                one.organisationId === definition.organisationId &&
                one.partnerKind === definition.partnerKind,
            ) ?? [];
          return (
            <Card as="li" key={definition.definitionId}>
              <div className="vw-stack vw-gap-1">
                <div className="vw-cluster vw-gap-2 vw-cluster--between">
                  <h2 className="vw-card__heading">
                    {whose(definition)}: {definition.name}
                  </h2>
                  <StatusBadge tone={definition.inForce ? "success" : definition.ended ? "neutral" : "waiting"}>
                    {definition.inForce ? "Geldt nu" : definition.ended ? "Niet meer gebruikt" : "Geldt nog niet"}
                  </StatusBadge>
                </div>
                <p>Telt mee: {asksInWords(definition)}.</p>
                <p className="vw-quiet">
                  Versie {definition.version}, {definition.ended ? "gestopt" : "geldt"} vanaf{" "}
                  {dutchDate(definition.validFrom)}. {definition.why}
                </p>
                {earlier.length > 0 && (
                  <Disclosure summary="Eerdere versies">
                    <ul>
                      {earlier.map((one) => (
                        <li key={one.definitionId}>
                          Versie {one.version}, vanaf {dutchDate(one.validFrom)}: {asksInWords(one)}.
                        </li>
                      ))}
                    </ul>
                  </Disclosure>
                )}
                {definition.may.change.allowed && (
                  <div className="vw-no-print">
                    <LinkButton href={`/plaatsingen/afspraken/nieuw?afspraak=${definition.definitionId}`}>
                      Nieuwe versie maken
                    </LinkButton>
                  </div>
                )}
              </div>
            </Card>
          );
        })}
      </Stack>
      <PrintButton />
    </Page>
  );
}
