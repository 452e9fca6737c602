import type { SlideBody } from "../../briefing/slide.ts";

/** A table of text; numbers are set to the right. */
export function TableBody({ table, remark }: Extract<SlideBody, { kind: "table" }>) {
  const isNumber = table.heads.map((_, column) =>
    table.rows.every(({ cells }) => /^[\d.%–]*$/.test(cells[column] ?? "")),
  );
  return (
    <>
      {table.rows.length > 0 && (
        <table className="slide-table">
          <thead>
            <tr>
              {table.heads.map((head, column) => (
                <th key={head} scope="col" className={isNumber[column] ? "number" : undefined}>
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.rows.map(({ cells, isHot }) => (
              <tr key={cells.join("\n")} className={isHot ? "hot" : undefined}>
                {cells.map((cell, column) =>
                  column === 0 ? (
                    <th key={table.heads[column]} scope="row">
                      {cell}
                    </th>
                  ) : (
                    <td key={table.heads[column]} className={isNumber[column] ? "number" : undefined}>
                      {cell}
                    </td>
                  ),
                )}
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {remark !== "" && <p className="slide-remark">{remark}</p>}
    </>
  );
}
