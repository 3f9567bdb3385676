import {
  announce,
  count,
  Disclosure,
  dutchDate,
  EmptyState,
  ErrorState,
  Field,
  LinkButton,
  LoadingPart,
  Page,
  PrintButton,
  ResponsiveTable,
  Select,
  StatusBadge,
  Sure,
} from "@vliegwiel/ui-kit";
import { useFilter } from "../../../platform/browser/address.ts";
import { useAct, useEndpoint } from "../../../platform/browser/query.ts";
import {
  activityWords,
  closeMonth,
  correctionWords,
  type FundingLine,
  funderWords,
  type MonthOfFunder,
  monthWords,
  showFunding,
} from "../contract.ts";
import { hoursWords } from "./wording.ts";

const stateOf = ({ closed, over }: MonthOfFunder): string =>
  closed ? `Afgesloten op ${dutchDate(closed.on)}` : over ? "Kan afgesloten worden" : "Loopt nog";

/** One payer and month: what it comes to, the file, and closing it. */
function Month({ one, mayDeclare }: { one: MonthOfFunder; mayDeclare: boolean }) {
  const { act, busy, problem } = useAct(closeMonth);
  const { month, funder, lines, minutes, closed, over } = one;
  const less = closed && closed.lines > lines;
  return (
    <li className="vw-card vw-stack vw-gap-1">
      <div className="vw-cluster vw-gap-2 vw-cluster--between">
        <h3>{funderWords[funder]}</h3>
        <StatusBadge tone={closed ? "success" : over ? "waiting" : "neutral"}>{stateOf(one)}</StatusBadge>
      </div>
      <p>
        {closed
          ? `${count(closed.lines, "regel", "regels")}, ${hoursWords(closed.minutes)}, zoals afgesloten.`
          : `${count(lines, "regel", "regels")}, ${hoursWords(minutes)}.`}
      </p>
      {less && (
        <p className="vw-quiet">
          Nu staan er {count(lines, "regel", "regels")}: van wie is uitgeschreven, zijn de regels gewist. Het aantal bij
          afsluiten blijft.
        </p>
      )}
      {closed && closed.later > 0 && (
        <p>
          Sinds het afsluiten: {count(closed.later, "regel", "regels")} over deze maand. Die{" "}
          {closed.later === 1 ? "hoort" : "horen"} bij de declaratie van een latere maand.
        </p>
      )}
      {problem && <p role="alert">{problem.fieldErrors[0]?.message ?? problem.detail ?? problem.title}</p>}
      <div className="vw-cluster vw-gap-2 vw-no-print">
        <LinkButton href={`/api/v1/ips/funding/file?month=${month}&funder=${funder}`} download>
          Regels van mijn mensen (csv)
        </LinkButton>
        {mayDeclare && closed && (
          <LinkButton href={`/api/v1/ips/funding/organisation-file?month=${month}&funder=${funder}`} download>
            Bestand van de hele organisatie (csv)
          </LinkButton>
        )}
        {!closed && over && (
          <Sure
            label="Maand afsluiten"
            question={`${monthWords(month)} afsluiten voor ${funderWords[funder]}?`}
            busy={busy}
            onDo={() =>
              void act({ month, funder }).then(
                () => announce("De maand is afgesloten"),
                () => undefined,
              )
            }
          >
            <p>
              Doe dit als de maand is gedeclareerd. Daarna verandert er niets meer aan: een fout krijgt een regel
              ertegenover, in de eerste open maand.
            </p>
          </Sure>
        )}
      </div>
    </li>
  );
}

const what = ({ kind, correction }: FundingLine): string =>
  [
    kind === null ? "Verwijderde activiteit" : activityWords[kind],
    correction && `correctie: ${correctionWords[correction].toLowerCase()}`,
  ]
    .filter(Boolean)
    .join(", ");

function AllMonths({ months }: { months: readonly MonthOfFunder[] }) {
  return (
    <Disclosure summary="Alle maanden">
      <ResponsiveTable
        caption="Alle maanden, de laatste bovenaan"
        captionHidden
        rows={months}
        rowKey={({ month, funder }) => `${month}-${funder}`}
        columns={[
          {
            key: "month",
            header: "Maand",
            rowHeader: true,
            cell: ({ month }) => <a href={`/ips/declaraties?maand=${month}`}>{monthWords(month)}</a>,
          },
          { key: "funder", header: "Betaler", cell: ({ funder }) => funderWords[funder] },
          { key: "lines", header: "Regels", numeric: true, cell: ({ lines }) => String(lines) },
          { key: "minutes", header: "Samen", cell: ({ minutes }) => hoursWords(minutes) },
          { key: "state", header: "Stand", cell: stateOf },
        ]}
      />
    </Disclosure>
  );
}

/** Who pays which hour: a month in counts, and the lines of one's own people. */
export default function FundingPage() {
  const [month, setMonth] = useFilter("maand");
  const { data, problem, refetch } = useEndpoint(showFunding, month ? { month } : {});
  const known = data
    ? [...new Set([data.month, data.today.slice(0, 7), ...data.months.map((one) => one.month)])].sort().reverse()
    : [];
  const ofMonth = data?.months.filter((one) => one.month === data.month) ?? [];
  return (
    <Page
      width="wide"
      title="Declaraties"
      lead="Elk uur staat bij één betaler. De aantallen zijn van jullie hele organisatie; de regels zijn van wie jij begeleidt."
      breadcrumb={[{ href: "/ips", label: "IPS" }]}
    >
      {problem && <ErrorState problem={problem} kept="Er is niets veranderd." onRetry={() => void refetch()} />}
      {!data && !problem && <LoadingPart lines={8} />}
      {data && (
        <>
          <div className="vw-no-print">
            <Field name="maand" label="Welke maand?" error={undefined}>
              {(control) => (
                <Select
                  {...control}
                  aria-required={false}
                  options={known.map((value) => ({ value, label: monthWords(value) }))}
                  value={data.month}
                  onChange={(event) => setMonth(event.target.value)}
                />
              )}
            </Field>
          </div>
          <section className="vw-stack vw-gap-2">
            <h2>Per betaler</h2>
            {ofMonth.length === 0 && (
              <EmptyState title="In deze maand staat niets bij een betaler">
                <p>Kies bij een activiteit wie het uur betaalt. Dan staat het hier.</p>
              </EmptyState>
            )}
            {data.may.declare.allowed && ofMonth.length > 0 && (
              <p>
                Is de maand afgesloten, dan kun je het bestand van de hele organisatie downloaden: alle regels van alle
                coaches, met de code uit het eigen dossier, zonder namen en zonder coach. Wat na het afsluiten
                veranderde, staat onderaan in het bestand.
              </p>
            )}
            <ul className="vw-grid">
              {ofMonth.map((one) => (
                <Month key={one.funder} one={one} mayDeclare={data.may.declare.allowed} />
              ))}
            </ul>
            <AllMonths months={data.months} />
          </section>
          <section className="vw-stack vw-gap-2">
            <h2>Regels van {monthWords(data.month)}</h2>
            <p>
              Gesprekken vóór IPS in deze maand: {data.talks.count}, met {count(data.talks.people, "persoon", "mensen")}
              . Dat getal is van jullie hele organisatie, voor het gesprek met de zorgverzekeraar.
            </p>
            {data.lines.length === 0 && <p>In deze maand staan geen regels van mensen die jij begeleidt.</p>}
            {data.lines.length > 0 && (
              <ResponsiveTable
                caption={`Regels van ${monthWords(data.month)}`}
                captionHidden
                rows={data.lines}
                rowKey={({ lineId }) => lineId}
                columns={[
                  { key: "day", header: "Dag", rowHeader: true, cell: ({ day }) => dutchDate(day) },
                  {
                    key: "who",
                    header: "Wie",
                    cell: ({ personId, name, reference }) => (
                      <a href={`/personen/${personId}/ips`}>{name ?? reference}</a>
                    ),
                  },
                  { key: "what", header: "Wat", cell: what },
                  { key: "minutes", header: "Minuten", numeric: true, cell: ({ minutes }) => String(minutes) },
                  { key: "funder", header: "Betaler", cell: ({ funder }) => funderWords[funder] },
                  { key: "by", header: "Door", cell: ({ by }) => by ?? "Een oud-collega" },
                ]}
              />
            )}
          </section>
        </>
      )}
      <PrintButton />
    </Page>
  );
}
