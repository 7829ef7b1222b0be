import type { ReactNode } from "react";
import type { Cell, Table } from "../../core/report/table.ts";

type Props = {
  table: Table;
  /** What stands under the name of a row. */
  under?: (row: string, name: string) => ReactNode;
};

/** A table of the report, as the page of the report shows it. */
export function ReportTable({ table, under }: Props) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: no set of fields, only a place that scrolls
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <div className="wide" role="group" tabIndex={0} aria-label={table.caption}>
      <table>
        <caption>{table.caption}</caption>
        <thead>
          <tr>
            {table.columns.map(({ id, label, align }) => (
              <th key={id} scope="col" className={align === "right" ? "number" : undefined}>
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map(({ id, cells: [head, ...cells] }) => (
            <tr key={id}>
              <th scope="row">
                {under?.(id, head?.text ?? "") ?? head?.text}
                {head?.detail && <small>{head.detail}</small>}
              </th>
              {cells.map((cell, at) => (
                <ReportCell
                  // biome-ignore lint/suspicious/noArrayIndexKey: cells never move
                  key={at}
                  cell={cell}
                  isNumber={table.columns[at + 1]?.align === "right"}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {table.note && <p className="quiet-words">{table.note}</p>}
    </div>
  );
}

function ReportCell({ cell, isNumber }: { cell: Cell; isNumber: boolean }) {
  const tone = cell.tone === undefined ? "" : ` tone-${cell.tone}`;
  return (
    <td className={`${isNumber ? "number" : ""}${tone}`}>
      {cell.text}
      {cell.detail && <small>{cell.detail}</small>}
    </td>
  );
}
