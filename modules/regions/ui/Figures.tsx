import { ResponsiveTable, StatusBadge } from "@vliegwiel/ui-kit";
import type { Figure } from "../contract.ts";
import { certainty, figureValue, moment } from "./wording.ts";

/** No number without its date, how certain it is, and where it comes from. */
export function Figures({ caption, figures }: { caption: string; figures: readonly Figure[] }) {
  return (
    <ResponsiveTable
      caption={caption}
      rows={figures}
      rowKey={({ id }) => id}
      columns={[
        { key: "label", header: "Wat", rowHeader: true, cell: ({ label }) => label },
        { key: "value", header: "Aantal", numeric: true, cell: figureValue },
        { key: "date", header: "Peildatum", cell: ({ referenceDate }) => moment(referenceDate) },
        {
          key: "certainty",
          header: "Hoe zeker",
          cell: (figure) => (
            <StatusBadge tone={certainty[figure.certainty].tone}>{certainty[figure.certainty].word}</StatusBadge>
          ),
        },
        { key: "source", header: "Bron", cell: ({ source }) => source },
      ]}
    />
  );
}
