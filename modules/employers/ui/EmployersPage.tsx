import "./employers.css";
import {
  Card,
  count,
  dutchDate,
  EmptyState,
  ErrorState,
  Field,
  LinkButton,
  LoadingPart,
  LoadMore,
  Page,
  PrintButton,
  Select,
  Stack,
  StatusBadge,
  TextInput,
} from "@vliegwiel/ui-kit";
import { useDeferredValue, useState } from "react";
import { useFilter } from "../../../platform/browser/address.ts";
import { useEndpoint, useList } from "../../../platform/browser/query.ts";
import { type EmployerCard, employerChoices, listEmployers, sectors } from "../contract.ts";
import { optionsOf, refusal, sectorWords, whoIs } from "./wording.ts";

const whose = {
  all: "Alle werkgevers die je mag zien",
  mine: "Waar ik het aanspreekpunt ben",
  organisation: "Van mijn organisatie",
  ambassadors: "Vertellen hun ervaring aan anderen",
} as const;
type Which = keyof typeof whose;
const isWhich = (value: string): value is Which => value in whose;

function Employer({ one }: { one: EmployerCard }) {
  return (
    <Card as="li" level={2} heading={one.name} href={`/werkgevers/${one.employerId}`}>
      <p>{[one.town, one.sector && sectorWords[one.sector], one.keptBy].filter(Boolean).join(" · ")}</p>
      <div className="vw-cluster vw-gap-1">
        {one.notApproached && <StatusBadge tone="error">Wil niet benaderd worden</StatusBadge>}
        {one.talkingUntil && !one.notApproached && (
          <StatusBadge tone="waiting">{`In gesprek tot en met ${dutchDate(one.talkingUntil)}`}</StatusBadge>
        )}
        {one.ambassador && <StatusBadge tone="success">Vertelt het aan anderen</StatusBadge>}
        {one.withRegion && <StatusBadge>Gedeeld met de regio</StatusBadge>}
      </div>
      <p className="vw-employers-quiet">
        {one.owner ? `Aanspreekpunt: ${whoIs(one.owner)}. ` : "Geen aanspreekpunt. "}
        {one.lastContact ? `Laatste contact: ${dutchDate(one.lastContact)}.` : "Nog geen contact."}
      </p>
    </Card>
  );
}

/** Search and list; what one should know before calling stands on the card. */
export default function EmployersPage() {
  const [typed, setTyped] = useState("");
  const [sector, setSector] = useFilter("sector");
  const [chosen, setWhich] = useFilter("wie", "all");
  const which: Which = isWhich(chosen) ? chosen : "all";
  const search = useDeferredValue(typed.trim());
  const { data: choices } = useEndpoint(employerChoices, {});
  const { items, problem, hasMore, loadingMore, more, retry } = useList(listEmployers, {
    search,
    which,
    sector: sectors.find((one) => one === sector) ?? "",
  });
  const looking = Boolean(search || sector || which !== "all");
  return (
    <Page
      title="Werkgevers"
      width="wide"
      lead="Kijk eerst wie er al belt. Wat een werkgever zegt, geldt voor ons allemaal."
      action={
        choices && !choices.may.add.allowed ? (
          <p className="vw-employers-quiet">{refusal(choices.may.add)}</p>
        ) : (
          <LinkButton kind="primary" href="/werkgevers/nieuw">
            Werkgever toevoegen
          </LinkButton>
        )
      }
    >
      <nav className="vw-cluster vw-gap-2 vw-no-print" aria-label="Bij werkgevers">
        <LinkButton href="/werkgevers/mijn">Mijn werkgevers</LinkButton>
        <LinkButton href="/werkgevers/dubbel">Dubbele werkgevers</LinkButton>
        <LinkButton href="/werkgevers/afspraken">Wie belt een werkgever?</LinkButton>
      </nav>
      {/* biome-ignore lint/a11y/useSemanticElements: the element <search> is not known to every screen reader yet */}
      <div className="vw-employers-search" role="search">
        <Field name="zoek" label="Zoek op naam of plaats" error={undefined} optional>
          {(wiring) => (
            <TextInput
              {...wiring}
              type="search"
              maxLength={80}
              value={typed}
              onChange={(event) => setTyped(event.target.value)}
            />
          )}
        </Field>
        <Field name="sector" label="Soort werk" error={undefined} optional>
          {(wiring) => (
            <Select
              {...wiring}
              options={optionsOf(sectorWords)}
              placeholder="Alles"
              value={sector}
              onChange={(event) => setSector(event.target.value)}
            />
          )}
        </Field>
        <Field name="wie" label="Welke" error={undefined} optional>
          {(wiring) => (
            <Select
              {...wiring}
              options={optionsOf(whose)}
              value={which}
              onChange={(event) => setWhich(event.target.value)}
            />
          )}
        </Field>
      </div>
      {problem && <ErrorState problem={problem} kept="Er is niets veranderd." onRetry={retry} />}
      {!items && !problem && <LoadingPart lines={6} />}
      {items?.length === 0 && (
        <EmptyState title={looking ? "Geen werkgever gevonden" : "Er staan nog geen werkgevers"}>
          <p>
            {looking
              ? "Zoek met minder letters, of kies alle werkgevers. Werkgevers uit een eigen netwerk van een andere organisatie staan hier niet."
              : "Voeg een werkgever toe die je kent. Jouw organisatie bepaalt of de regio meekijkt."}
          </p>
        </EmptyState>
      )}
      {items && items.length > 0 && (
        <>
          <Stack as="ul" gap={2}>
            {items.map((one) => (
              <Employer key={one.employerId} one={one} />
            ))}
          </Stack>
          <LoadMore
            shown={`${count(items.length, "werkgever", "werkgevers")} getoond`}
            hasMore={hasMore}
            busy={loadingMore}
            onMore={more}
          />
        </>
      )}
      <div className="vw-no-print">
        <PrintButton />
      </div>
    </Page>
  );
}
