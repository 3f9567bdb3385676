import "./lessons.css";
import {
  dutchDate,
  dutchNumber,
  EmptyState,
  ErrorState,
  Field,
  LinkButton,
  LoadingFrame,
  Page,
  PrintButton,
  ResponsiveTable,
  Select,
} from "@vliegwiel/ui-kit";
import { useFilter } from "../../../platform/browser/address.ts";
import { useEndpoint } from "../../../platform/browser/query.ts";
import { type Figure, notShownInWords } from "../../../platform/shared/small-numbers.ts";
import { type CountedPeriod, getCounts, measures, measureWords } from "../contract.ts";

const title = "Cijfers van het casusoverleg";
const crumbs = [{ href: "/lessen", label: "Lessen en werkafspraken" }];

const inWords = (figure: Figure | undefined): string => {
  if (typeof figure === "number") return dutchNumber(figure);
  return notShownInWords(figure ?? "hidden");
};
const periodWord = (period: string): string => {
  const [year, quarter] = period.split("-Q");
  return quarter ? `${quarter}e kwartaal ${year}` : `Heel ${year}`;
};

type Line = { key: string; what: string; part: boolean; figures: readonly string[] };

/** Totals with what they are made of, in the order they are read. */
const linesOf = ({ rows }: CountedPeriod): Line[] => {
  const there = new Set(rows.flatMap(({ figures }) => Object.keys(figures)));
  const keys = measures.flatMap(({ total, parts }) => [
    { key: total as string, part: false },
    ...parts.map((part) => ({ key: part as string, part: true })),
  ]);
  const seen = new Set<string>();
  const lines = keys
    .filter(({ key }) => there.has(key) && !seen.has(key) && seen.add(key))
    // A line in which nothing may be shown says nothing; the file has them all.
    .filter(({ key, part }) => !part || rows.some(({ figures }) => typeof figures[key] === "number"))
    .map(({ key, part }) => ({
      key,
      part,
      what: measureWords[key] ?? key,
      figures: rows.map(({ figures }) => inWords(figures[key])),
    }));
  const wait = {
    key: "median-wait",
    part: false,
    what: measureWords["median-wait"] ?? "",
    figures: rows.map(({ medianWait }) => (medianWait === null ? "niet getoond" : dutchNumber(medianWait))),
  };
  return [...lines, wait];
};

function Period({ found }: { found: CountedPeriod }) {
  const lines = linesOf(found);
  return (
    <ResponsiveTable
      caption={periodWord(found.period)}
      columns={[
        {
          key: "what",
          header: "Wat",
          rowHeader: true,
          cell: ({ what, part }: Line) => (part ? `Waarvan: ${what}` : what),
        },
        ...found.rows.map(({ groupId, name }, index) => ({
          key: groupId ?? "regio",
          header: name,
          numeric: true,
          cell: ({ figures }: Line) => figures[index] ?? "",
        })),
      ]}
      rows={lines}
      rowKey={({ key }) => key}
    />
  );
}

/** Before the numbers: what they are not. */
function Explained({ nextOn }: { nextOn: string }) {
  return (
    <ul>
      <li>“Niet getoond” betekent: uit dit getal is een klein getal uit te rekenen.</li>
      <li>Regels waarin geen getal te tonen is, staan er niet.</li>
      <li>Elk kwartaal tellen we één keer, als het voorbij is. Wat daarna verandert, telt niet meer mee.</li>
      <li>Het lopende kwartaal staat hier vanaf {dutchDate(nextOn)}.</li>
    </ul>
  );
}

/** Numbers per quarter and year: what was brought, advised, helped. Small ones are not shown. */
export default function CountsPage() {
  const [year, setYear] = useFilter("jaar");
  const { data, problem, refetch } = useEndpoint(getCounts, /^\d{4}$/.test(year) ? { year: Number(year) } : {});
  if (problem)
    return (
      <Page title={title} breadcrumb={crumbs}>
        <ErrorState problem={problem} kept="Er is niets veranderd." onRetry={() => void refetch()} />
      </Page>
    );
  if (!data) return <LoadingFrame title={title} />;
  return (
    <Page
      title={title}
      breadcrumb={crumbs}
      width="wide"
      lead="Om samen te leren, niet om af te rekenen. Getallen onder de 5 staan er niet: daarin is een persoon te herkennen."
    >
      {data.years.length > 1 && (
        <Field name="jaar" label="Jaar" error={undefined}>
          {(wiring) => (
            <Select
              {...wiring}
              options={data.years.map((each) => ({ value: String(each), label: String(each) }))}
              value={String(data.year)}
              onChange={(event) => setYear(event.target.value)}
            />
          )}
        </Field>
      )}
      {data.periods.length === 0 ? (
        <EmptyState title="Er is nog geen kwartaal geteld">
          <p>Een kwartaal wordt geteld als het voorbij is. Het eerste komt op {dutchDate(data.nextOn)}.</p>
        </EmptyState>
      ) : (
        <>
          <Explained nextOn={data.nextOn} />
          {data.periods.map((found) => (
            <Period key={found.period} found={found} />
          ))}
          <div className="vw-cluster vw-gap-2 vw-no-print">
            <LinkButton href={`/api/v1/lesson-counts/export?year=${data.year}`}>Cijfers als bestand (CSV)</LinkButton>
            <PrintButton />
          </div>
        </>
      )}
    </Page>
  );
}
