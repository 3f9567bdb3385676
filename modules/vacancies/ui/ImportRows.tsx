import { count, ErrorState, LoadingPart, LoadMore, ResponsiveTable } from "@vliegwiel/ui-kit";
import { useList } from "../../../platform/browser/query.ts";
import { type ImportRow, listImportRows } from "../contract.ts";

const line = { key: "line", header: "Regel", numeric: true, cell: (row: ImportRow) => row.line } as const;
const good = [
  { key: "title", header: "Werk", rowHeader: true, cell: (row: ImportRow) => row.title },
  { key: "employer", header: "Werkgever", cell: (row: ImportRow) => row.employerName },
  { key: "town", header: "Plaats", cell: (row: ImportRow) => row.town || "–" },
] as const;
const bad = [
  {
    key: "problems",
    header: "Wat er niet klopt",
    cell: ({ problems }: ImportRow) => (
      <ul className="vw-vacancies__problems">
        {problems.map(({ column, message }) => (
          <li key={`${column} ${message}`}>
            {column && <strong>{column}: </strong>}
            {message}
          </li>
        ))}
      </ul>
    ),
  },
] as const;

/** The rows of a list, a part at a time. */
export function ImportRows({ importId, which }: { importId: string; which: "good" | "bad" }) {
  const list = useList(listImportRows, { importId, which, limit: 20 });
  if (list.problem) return <ErrorState problem={list.problem} kept="Er is niets veranderd." onRetry={list.retry} />;
  if (!list.items) return <LoadingPart lines={4} />;
  return (
    <>
      <ResponsiveTable
        caption={which === "good" ? "Regels die erin gaan" : "Regels die nog niet kloppen"}
        captionHidden
        columns={which === "good" ? [line, ...good] : [{ ...line, rowHeader: true }, ...bad]}
        rows={list.items}
        rowKey={(row) => String(row.line)}
      />
      <LoadMore
        shown={`${count(list.items.length, "regel", "regels")} getoond`}
        hasMore={list.hasMore}
        busy={list.loadingMore}
        onMore={list.more}
      />
    </>
  );
}
