import { drawBelow, openRandom, type Random } from "../../../src/cli/generate/seeded-random.ts";
import { type BenchColumns, NO_DAY, type Tagged } from "./bench-columns.ts";

/** A filter in places of the dictionaries; an empty list and null are open. Days are inclusive. */
export interface BenchFilter {
  readonly country: readonly number[];
  readonly theme: readonly number[];
  readonly agreement: readonly number[];
  readonly publisher: readonly number[];
  readonly from: number | null;
  readonly to: number | null;
}

const OPEN_FILTER: BenchFilter = { country: [], theme: [], agreement: [], publisher: [], from: null, to: null };

/** How often each kind of change is among the eighty. */
const CHANGES = { country: 24, theme: 16, agreement: 12, publisher: 10, brush: 12, clear: 6 } as const;

type Change = keyof typeof CHANGES;

const SEED_OF_CHANGES = 99;
/** As many as a person ticks in one list. */
const MOST_CHOSEN = 3;
const SHORTEST_BRUSH_DAYS = 90;

/** The filters that eighty changes lead to, one after another. Values are drawn as often as they occur. */
export function drawChanges(columns: BenchColumns, seed: number): BenchFilter[] {
  const random = openRandom(seed, SEED_OF_CHANGES);
  const kinds = Object.entries(CHANGES).flatMap(([kind, count]) => new Array<Change>(count).fill(kind as Change));
  for (let at = kinds.length - 1; at > 0; at--) {
    const other = drawBelow(random, at + 1);
    [kinds[at], kinds[other]] = [kinds[other] ?? "clear", kinds[at] ?? "clear"];
  }
  let filter = OPEN_FILTER;
  return kinds.map((kind) => {
    filter = change(filter, kind, columns, random);
    return filter;
  });
}

function change(filter: BenchFilter, kind: Change, columns: BenchColumns, random: Random): BenchFilter {
  switch (kind) {
    case "country":
    case "theme":
    case "agreement":
      return { ...filter, [kind]: toggle(filter[kind], drawTag(columns, kind, random)) };
    case "publisher":
      return { ...filter, publisher: toggle(filter.publisher, drawPublisher(columns, random)) };
    case "brush": {
      const dated = columns.firstDays.filter((day) => day !== NO_DAY);
      const [first, last] = [dated[0] ?? 0, dated[dated.length - 1] ?? 0];
      const from = first + drawBelow(random, last - first);
      return { ...filter, from, to: from + SHORTEST_BRUSH_DAYS + drawBelow(random, last - first) };
    }
    case "clear":
      return OPEN_FILTER;
  }
}

function toggle(chosen: readonly number[], place: number): number[] {
  if (chosen.includes(place)) return chosen.filter((other) => other !== place);
  return [...chosen, place].slice(-MOST_CHOSEN);
}

function drawTag({ tags }: BenchColumns, kind: Tagged, random: Random): number {
  const { values } = tags[kind];
  return values[drawBelow(random, values.length)] ?? 0;
}

function drawPublisher({ publishers, count }: BenchColumns, random: Random): number {
  for (;;) {
    const place = publishers[drawBelow(random, count)] ?? -1;
    if (place !== -1) return place;
  }
}
