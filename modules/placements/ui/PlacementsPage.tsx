import "./placements.css";
import {
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
  ResponsiveTable,
  Select,
} from "@vliegwiel/ui-kit";
import { useFilter } from "../../../platform/browser/address.ts";
import { useList } from "../../../platform/browser/query.ts";
import { kinds, listPlacements } from "../contract.ts";
import { hoursInWords, kindWords, optionsOf } from "./wording.ts";

const whichWords = { now: "Nu aan het werk", ahead: "Begint nog", ended: "Voorbij", all: "Alles" } as const;

/** Work of the people who permit it to this professional. */
export default function PlacementsPage() {
  const [which, setWhich] = useFilter("toon", "now");
  const [kind, setKind] = useFilter("soort");
  const asked = {
    which: which in whichWords ? (which as keyof typeof whichWords) : ("now" as const),
    kind: kinds.find((one) => one === kind) ?? ("" as const),
  };
  const list = useList(listPlacements, { ...asked, limit: 25 });
  return (
    <Page
      width="wide"
      title="Plaatsingen"
      lead="Werk van mensen die jou daarvoor toestemming gaven. Alles staat er één keer, voor iedereen hetzelfde."
      action={
        <div className="vw-cluster vw-gap-2">
          <LinkButton href="/plaatsingen/geteld">Plaatsingen geteld</LinkButton>
          <LinkButton href="/plaatsingen/afspraken">Wat is een plaatsing?</LinkButton>
        </div>
      }
    >
      <div className="vw-placements__filters">
        <Field name="toon" label="Toon" error={undefined}>
          {(wiring) => (
            <Select
              {...wiring}
              aria-required={false}
              options={optionsOf(whichWords)}
              value={asked.which}
              onChange={(event) => setWhich(event.target.value)}
            />
          )}
        </Field>
        <Field name="soort" label="Wat voor werk" error={undefined}>
          {(wiring) => (
            <Select
              {...wiring}
              aria-required={false}
              placeholder="Alles"
              options={optionsOf(kindWords)}
              value={asked.kind}
              onChange={(event) => setKind(event.target.value)}
            />
          )}
        </Field>
      </div>
      {list.problem && <ErrorState problem={list.problem} kept="Er is niets veranderd." onRetry={list.retry} />}
      {!list.items && !list.problem && <LoadingPart lines={5} />}
      {list.items?.length === 0 && (
        <EmptyState title="Hier staat nu niemand">
          <p>
            Werk opschrijven kan bij de persoon, als die toestemming gaf voor ‘Werken en nazorg’. Ga naar{" "}
            <a href="/personen">Mijn mensen</a>. Zoek je iets anders? Kies bij ‘Toon’ wat je wilt zien.
          </p>
        </EmptyState>
      )}
      {list.items && list.items.length > 0 && (
        <ResponsiveTable
          caption="Werk van mensen met wie je werkt"
          captionHidden
          rows={list.items}
          rowKey={({ placementId }) => placementId}
          columns={[
            {
              key: "name",
              header: "Wie",
              rowHeader: true,
              cell: ({ personId, name }) => <a href={`/personen/${personId}/werk`}>{name ?? "Naam niet gedeeld"}</a>,
            },
            {
              key: "work",
              header: "Werk",
              cell: ({ placementId, title, employerName }) => (
                <a href={`/plaatsingen/${placementId}`}>
                  {title}, {employerName}
                </a>
              ),
            },
            { key: "kind", header: "Wat voor werk", cell: (row) => kindWords[row.kind] },
            { key: "hours", header: "Uren", cell: ({ hours }) => hoursInWords(hours) },
            {
              key: "since",
              header: "Sinds",
              cell: ({ startsOn, endsOn }) =>
                endsOn ? `${dutchDate(startsOn)} tot en met ${dutchDate(endsOn)}` : dutchDate(startsOn),
            },
            {
              key: "remarks",
              header: "Klopt niet",
              cell: ({ remarks }) => (remarks > 0 ? count(remarks, "ding", "dingen") : "Niets gemeld"),
            },
          ]}
        />
      )}
      {list.hasMore && (
        <LoadMore
          hasMore
          shown={`${count(list.items?.length ?? 0, "plaatsing", "plaatsingen")} getoond`}
          busy={list.loadingMore}
          onMore={list.more}
        />
      )}
      <PrintButton />
    </Page>
  );
}
