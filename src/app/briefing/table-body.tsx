import type { ColumnGroup, SlideBody } from "../../briefing/slide.ts";

/** Columns above which letters are smaller. */
const WIDE = 8;

/** A table of text; numbers are set to the right. */
export function TableBody({ table, remark }: Extract<SlideBody, { kind: "table" }>) {
  const isNumber = table.heads.map((_, column) =>
    table.rows.every(({ cells }) => /^[\d.%–]*$/.test(cells[column] ?? "")),
  );
  // Two groups may have a stage of the same name.
  const keys = table.heads.map((head, column) => `${head} ${column}`);
  const isWide = table.heads.length > WIDE;
  return (
    <>
      {table.rows.length > 0 && (
        <table className={isWide ? "slide-table wide" : "slide-table"}>
          <thead>
            {table.groups !== undefined && (
              <tr className="groups">
                {table.groups.map(({ name, columns }, place) => (
                  <GroupHead key={table.groups?.[place - 1]?.name ?? "first"} name={name} columns={columns} />
                ))}
              </tr>
            )}
            <tr>
              {table.heads.map((head, column) => (
                <th key={keys[column]} scope="col" className={isNumber[column] ? "number" : undefined}>
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
                    <th key={keys[column]} scope="row" dir="auto">
                      {cell}
                    </th>
                  ) : (
                    <td
                      key={keys[column]}
                      dir="auto"
                      data-name={table.heads[column]}
                      className={isNumber[column] ? "number" : undefined}
                    >
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

function GroupHead({ name, columns }: ColumnGroup) {
  return name === "" ? (
    <td colSpan={columns} />
  ) : (
    <th colSpan={columns} scope="colgroup">
      {name}
    </th>
  );
}
