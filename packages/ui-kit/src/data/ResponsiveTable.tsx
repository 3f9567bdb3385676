import type { ReactNode } from "react";

export type Column<Row> = {
  key: string;
  header: string;
  cell: (row: Row) => ReactNode;
  /** The cell that names the row. */
  rowHeader?: boolean | undefined;
  numeric?: boolean | undefined;
};

type ResponsiveTableProps<Row> = {
  /** What the table shows; read aloud first. */
  caption: string;
  captionHidden?: boolean | undefined;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
};

// On a phone the rows are shown as cards. A table that is displayed as blocks is no table any more to some screen
// readers, so it says what it is in roles as well.
const is = (role: string) => ({ role });

export function ResponsiveTable<Row>({ caption, captionHidden, columns, rows, rowKey }: ResponsiveTableProps<Row>) {
  const classOf = (column: Column<Row>) => (column.numeric ? { className: "vw-table__number" } : {});
  return (
    <table className="vw-table" {...is("table")}>
      <caption>{captionHidden ? <span className="vw-visually-hidden">{caption}</span> : caption}</caption>
      <thead {...is("rowgroup")}>
        <tr {...is("row")}>
          {columns.map((column) => (
            <th key={column.key} scope="col" {...is("columnheader")} {...classOf(column)}>
              {column.header}
            </th>
          ))}
        </tr>
      </thead>
      <tbody {...is("rowgroup")}>
        {rows.map((row) => (
          <tr key={rowKey(row)} {...is("row")}>
            {columns.map((column) =>
              column.rowHeader ? (
                <th key={column.key} scope="row" {...is("rowheader")} {...classOf(column)}>
                  {column.cell(row)}
                </th>
              ) : (
                <td key={column.key} data-label={column.header} {...is("cell")} {...classOf(column)}>
                  {column.cell(row)}
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
