import type { PackedNumbers } from "../../model/packed.ts";
import { type Lists, NO_DAY, type OpenArticles, type Stories } from "../dataset.ts";
import { type ColumnPlace, DamagedColumn, readColumn } from "../read-columns.ts";

/** Read the column of stories. @throws DamagedColumn when a head is none, or there are not `count` heads. */
export function openStories(
  place: ColumnPlace,
  packed: PackedNumbers,
  articles: Pick<OpenArticles, "count" | "firstDays" | "lastDays">,
  count: number,
): Stories {
  const gaps = readColumn(place, packed, articles.count, -articles.count, articles.count);
  const heads = new Int32Array(articles.count);
  for (let row = 0; row < articles.count; row++) heads[row] = row - gaps[row]!;
  const storyOf = new Int32Array(articles.count);
  let stories = 0;
  for (let row = 0; row < articles.count; row++) {
    if (heads[heads[row]!] !== heads[row]) throw new DamagedColumn(place);
    if (heads[row] === row) storyOf[row] = stories++;
  }
  if (stories !== count) throw new DamagedColumn(place);
  for (let row = 0; row < articles.count; row++) storyOf[row] = storyOf[heads[row]!]!;
  return { storyOf, members: membersOf(storyOf, stories, articles) };
}

/** Later than any day. */
const NEVER = 0x7fff_ffff;

function membersOf(
  storyOf: Int32Array,
  stories: number,
  { firstDays, lastDays }: Pick<OpenArticles, "firstDays" | "lastDays">,
): Lists<Int32Array> {
  const offsets = new Int32Array(stories + 1);
  for (let row = 0; row < storyOf.length; row++) offsets[storyOf[row]! + 1]!++;
  for (let story = 0; story < stories; story++) offsets[story + 1]! += offsets[story]!;
  const values = new Int32Array(storyOf.length);
  const next = offsets.slice();
  for (let row = 0; row < storyOf.length; row++) values[next[storyOf[row]!]!++] = row;
  const dayOf = (row: number) => (firstDays[row] === NO_DAY || lastDays[row] === NO_DAY ? NEVER : lastDays[row]!);
  for (let story = 0; story < stories; story++) {
    const [start, end] = [offsets[story]!, offsets[story + 1]!];
    // Rows stand by first day, so that few stories are out of order.
    let isSorted = true;
    for (let at = start + 1; at < end; at++) isSorted &&= dayOf(values[at - 1]!) <= dayOf(values[at]!);
    if (isSorted) continue;
    values.subarray(start, end).sort((a, b) => (dayOf(a) === dayOf(b) ? a - b : dayOf(a) - dayOf(b)));
  }
  return { offsets, values };
}
