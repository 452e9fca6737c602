import type { PartialDate } from "../../../model/partial-date.ts";
import type { PageBlock } from "./find-page-blocks.ts";

const ENTRY = /^(?:LI|TD|TH|DT|DD|TR)$/;
/** Entries of one list stand as near as this, in blocks: a table has a cell or two between its days. */
const REACH = 4;
const FEWEST = 3;

/**
 * The blocks, by place, that are entries of a list or table with three days or more, as a history or an agenda has;
 * `dates` are the days of each block.
 */
export function findEventLists(
  blocks: readonly PageBlock[],
  dates: readonly (readonly { readonly date: PartialDate }[])[],
): ReadonlySet<number> {
  const found = new Set<number>();
  let run: number[] = [];
  const end = () => {
    if (new Set(run.map((at) => dates[at]?.[0]?.date)).size >= FEWEST) for (const at of run) found.add(at);
    run = [];
  };
  for (const [at, { tag }] of blocks.entries()) {
    if (!ENTRY.test(tag) || dates[at]?.length === 0) continue;
    const last = run.at(-1);
    if (last !== undefined && at - last > REACH) end();
    run.push(at);
  }
  end();
  return found;
}
