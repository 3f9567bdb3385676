import { type Kept, type KeptCount, type KeptMetric, keptMetrics } from "../contract.ts";
import { metricTexts, noPercentageUnder } from "../data/metrics.ts";

type Text = { readonly name: string; readonly definition: string };
const textOf: Readonly<Record<KeptMetric, Text>> = {
  ...metricTexts,
  "job-start-rate": {
    name: `${metricTexts["job-start-rate"].name}, binnen 6 maanden`,
    definition: metricTexts["job-start-rate"].definition,
  },
  "contact-within-30": {
    name: "Binnen 30 dagen een werkgever gesproken",
    definition:
      "Deel van de mensen met een intake voor wie binnen 30 dagen met een werkgever is gesproken: door de coach, door de persoon, of samen. Mail en formulieren tellen niet.",
  },
};

const shown = ({ from, until, numerator, denominator }: Omit<KeptCount, "metric">) => ({
  from,
  until,
  numerator,
  denominator,
  percentage: denominator < noPercentageUnder ? null : Math.round((100 * numerator) / denominator),
});
const total = (counts: readonly KeptCount[], of: "numerator" | "denominator") =>
  counts.reduce((sum, count) => sum + count[of], 0);

/** What was kept, by figure. Who works in one quarter often works in the next: those quarters are not added up. */
export const asKept = (counts: readonly KeptCount[]): Kept[] =>
  keptMetrics.flatMap((metric) => {
    const own = counts.filter((one) => one.metric === metric).sort((a, b) => (a.until < b.until ? 1 : -1));
    const [last, first] = [own[0], own.at(-1)];
    if (!last || !first) return [];
    const { name, definition } = textOf[metric];
    const together =
      metric === "quarterly-employed-share" || own.length === 1
        ? null
        : shown({
            from: first.from,
            until: last.until,
            numerator: total(own, "numerator"),
            denominator: total(own, "denominator"),
          });
    return [{ metric, name, definition, together, spans: own.map(shown) }];
  });
