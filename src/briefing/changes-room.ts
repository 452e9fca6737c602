import type { ChangeGroup } from "./slide.ts";

/** Letters of a line in half a slide, and what stands between two entries and above the first, in lines. */
const LINE_LETTERS = 70;
const EDGE_LINES = 0.5;
const HEADING_LINES = 1.7;
/** Lines of a slide below a title of two lines and a line. */
const MOST_LINES = 23;

/** All entries of one sort, each with how many changes it tells. */
export interface WholeGroup {
  readonly heading: string;
  readonly entries: readonly (ChangeGroup["lines"][number] & { readonly count: number })[];
  /** Of the changes, those without an entry too. */
  readonly total: number;
}

/** The group with its first `most` entries. */
export function cutGroup<Group extends WholeGroup>({ entries, total, ...group }: Group, most: number) {
  const shown = entries.slice(0, most);
  const more = total - shown.reduce((sum, { count }) => sum + count, 0);
  const linesOf = (words: string) => Math.ceil(words.length / LINE_LETTERS) + EDGE_LINES;
  return {
    ...group,
    lines: shown.map(({ agreement, words }) => ({ agreement, words })),
    more,
    height: shown.reduce(
      (sum, { agreement, words }) => sum + linesOf(`${agreement} ${words}`),
      HEADING_LINES + (more > 0 ? linesOf("and more") : 0),
    ),
  };
}

/** How many entries of each group have room on a slide, at most `most`: the last groups give way first, and each keeps one. */
export function fitEntries(groups: readonly WholeGroup[], most: number): number[] {
  const shown = groups.map(({ entries }) => Math.min(entries.length, most));
  for (;;) {
    const heights = groups.map((group, at) => cutGroup(group, shown[at] ?? 0).height);
    // Two by two, as they stand.
    const rows = heights.map((height, at) => (at % 2 === 0 ? Math.max(height, heights[at + 1] ?? 0) : 0));
    if (rows.reduce((sum, row) => sum + row, 0) <= MOST_LINES) return shown;
    const rowOf = (at: number) => Math.floor(at / 2);
    const [next] = heights
      .flatMap((height, at) => ((shown[at] ?? 0) > 1 ? [{ at, height }] : []))
      .sort((a, b) => rowOf(b.at) - rowOf(a.at) || b.height - a.height);
    if (next === undefined) return shown;
    shown[next.at] = (shown[next.at] ?? 0) - 1;
  }
}
