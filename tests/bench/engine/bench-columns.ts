import type { MadeUpCollection } from "../../../src/cli/generate/draw-rows.ts";
import { SOURCE_KINDS, type TagKind } from "../../../src/model/article.ts";
import type { Dictionaries } from "../../../src/model/dataset.ts";
import { calendarDayOf, type DayNumber } from "../../../src/model/day-number.ts";
import { publicationDaysOf } from "../../../src/model/publication-days.ts";

/** Values per row, as places in the dictionary: `values[offsets[row]]` up to, not including, `values[offsets[row + 1]]`. */
export interface BenchLists {
  readonly offsets: Int32Array;
  readonly values: Int32Array;
}

export const TAGGED = ["country", "theme", "agreement"] as const;

export type Tagged = (typeof TAGGED)[number];

export const FACETS = [...TAGGED, "publisher", "kind"] as const;

export type Facet = (typeof FACETS)[number];

/** Stands for no day. */
export const NO_DAY = -0x80000000;

/** What every library is given: the collection as plain columns by row, oldest first, undated last. */
export interface BenchColumns {
  readonly count: number;
  readonly firstDays: Int32Array;
  readonly lastDays: Int32Array;
  /** The month of the oldest article, as `monthOf` counts. */
  readonly firstMonth: number;
  /** Months since then; -1 where the days do not lie in one. */
  readonly months: Int32Array;
  readonly monthCount: number;
  /** -1 for none. */
  readonly publishers: Int32Array;
  readonly kinds: Int32Array;
  readonly tags: Readonly<Record<Tagged, BenchLists>>;
  /** What the places stand for. */
  readonly ids: Readonly<Record<Facet, readonly string[]>>;
}

/** Takes the columns from what was drawn and not from the dataset, so that they check how it is written and opened. */
export function columnsOf({ articles }: MadeUpCollection, count: number, dictionaries: Dictionaries): BenchColumns {
  const { countries, themes, agreements, publishers } = dictionaries;
  const idsOf = (entries: readonly { readonly id: string }[]) => entries.map(({ id }) => id);
  const ids = {
    country: idsOf(countries),
    theme: idsOf(themes),
    agreement: idsOf(agreements),
    publisher: idsOf(publishers),
    kind: SOURCE_KINDS,
  };
  const [firstDays, lastDays] = [new Int32Array(count), new Int32Array(count)];
  const [publisherColumn, kinds] = [new Int32Array(count), new Int32Array(count)];
  const publisherPlaces = new Map(ids.publisher.map((id, place) => [id, place]));
  const lists = { country: openLists(ids.country), theme: openLists(ids.theme), agreement: openLists(ids.agreement) };
  let row = 0;
  for (const { published, publisher, kind, tags } of articles()) {
    const { first, last } = publicationDaysOf(published);
    firstDays[row] = first ?? NO_DAY;
    lastDays[row] = last ?? NO_DAY;
    publisherColumn[row] = publisher === null ? -1 : (publisherPlaces.get(publisher) ?? -1);
    kinds[row] = SOURCE_KINDS.indexOf(kind);
    for (const tag of TAGGED) lists[tag].add(tags, tag);
    row++;
  }
  return {
    count,
    firstDays,
    lastDays,
    ...monthsOf(firstDays, lastDays),
    publishers: publisherColumn,
    kinds,
    tags: { country: lists.country.close(), theme: lists.theme.close(), agreement: lists.agreement.close() },
    ids,
  };
}

function openLists(ids: readonly string[]) {
  const places = new Map(ids.map((id, place) => [id, place]));
  const [offsets, values] = [[0], [] as number[]];
  return {
    add(tags: readonly { readonly kind: TagKind; readonly id: string }[], kind: TagKind) {
      const own = tags.flatMap((tag) => (tag.kind === kind ? [places.get(tag.id) ?? -1] : []));
      values.push(...own.sort((a, b) => a - b));
      offsets.push(values.length);
    },
    close: () => ({ offsets: Int32Array.from(offsets), values: Int32Array.from(values) }),
  };
}

/** Months since the year 0. */
export function monthOf(day: DayNumber): number {
  const { year, month } = calendarDayOf(day);
  return year * 12 + month;
}

function monthsOf(
  firstDays: Int32Array,
  lastDays: Int32Array,
): Pick<BenchColumns, "months" | "monthCount" | "firstMonth"> {
  const absolute = firstDays.map((day, row) => {
    const last = lastDays[row] ?? NO_DAY;
    if (day === NO_DAY || last === NO_DAY) return -1;
    return monthOf(day) === monthOf(last) ? monthOf(day) : -1;
  });
  let [first, end] = [Number.POSITIVE_INFINITY, 0];
  for (const month of absolute) if (month !== -1) [first, end] = [Math.min(first, month), Math.max(end, month + 1)];
  const months = absolute.map((month) => (month === -1 ? -1 : month - first));
  return { months, monthCount: Math.max(0, end - first), firstMonth: first };
}
