import { Disclosure, ResponsiveTable } from "@vliegwiel/ui-kit";
import { warningsInWords } from "../../benefits/ui/parts/index.ts";
import type { Variant } from "../contract.ts";
import { inEuros } from "./wording.ts";

type Row = { readonly id: string; readonly label: string; readonly amounts: readonly (number | undefined)[] };

/** @param heading what the net is called: for who has beslag or debts, that one does not keep it all */
const rowsOf = (variants: readonly Variant[], heading: string): Row[] => {
  // The variant with most lines leads, so that the order is that of the engine: wage first.
  const longest = variants.toSorted((a, b) => b.outcome.lines.length - a.outcome.lines.length);
  const labels = new Map(longest.flatMap(({ outcome }) => outcome.lines.map(({ id, label }) => [id, label] as const)));
  const lines = [...labels].map(([id, label]) => ({
    id,
    label,
    amounts: variants.map(({ outcome }) => outcome.lines.find((line) => line.id === id)?.amount),
  }));
  return [
    ...lines,
    { id: "net", label: heading, amounts: variants.map(({ outcome }) => outcome.net) },
    { id: "paid", label: "Daarvan in een gewone maand", amounts: variants.map(({ outcome }) => outcome.paidMonthly) },
  ];
};

const plain = "Samen, netto per maand";

type OutcomesProps = {
  readonly variants: readonly Variant[];
  readonly caption: string;
  /** While someone types: what remains stands there, and the lines it is made of are folded. */
  readonly linesFolded?: boolean;
};

/** Several ways of working beside each other, line by line. */
export function Outcomes({ variants, caption, linesFolded = false }: OutcomesProps) {
  const { assumed, checks, others } = warningsInWords(variants.flatMap(({ outcome }) => outcome.warnings));
  // Only when the heading says more than that it is net: that someone does not keep all of it.
  const headings = [...new Set(variants.map(({ outcome }) => outcome.netHeading))].filter((one) => one.includes(":"));
  const rows = rowsOf(variants, headings.length === 1 ? (headings[0] ?? plain) : plain);
  const lines = rows.slice(0, -2);
  const table = (name: string, shown: readonly Row[]) => (
    <ResponsiveTable<Row>
      caption={name}
      columns={[
        { key: "label", header: "Per maand", rowHeader: true, cell: ({ label }) => label },
        ...variants.map(({ name, work }, at) => ({
          key: String(at),
          header: `${name} (${String(work.hoursWeek).replace(".", ",")} uur)`,
          numeric: true,
          cell: ({ amounts }: Row) => {
            const amount = amounts[at];
            return amount === undefined ? "–" : inEuros(amount);
          },
        })),
      ]}
      rows={shown}
      rowKey={({ id }) => id}
    />
  );
  return (
    <div className="vw-stack vw-gap-2">
      {table(caption, linesFolded ? rows.slice(-2) : rows)}
      {linesFolded && (
        <Disclosure summary={`Regel voor regel: loon, uitkering, belasting en toeslagen (${lines.length})`}>
          {table(`${caption}, regel voor regel`, lines)}
        </Disclosure>
      )}
      {headings.length > 1 && headings.map((heading) => <p key={heading}>{heading}.</p>)}
      <p>
        Dit is een schatting. Geen onafhankelijke deskundige heeft deze rekenhulp nog bekeken. Alleen de gemeente, UWV
        en Dienst Toeslagen beslissen wat iemand krijgt.
      </p>
      {others.length > 0 && (
        <ul>
          {others.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      {assumed.length + checks.length > 0 && (
        <Disclosure summary={`Waar wij van uitgaan, en wat nog na te vragen is (${assumed.length + checks.length})`}>
          <ul>
            {[...assumed, ...checks].map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </Disclosure>
      )}
    </div>
  );
}
