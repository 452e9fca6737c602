import type { NativeDecoder } from "../../model/base64.ts";
import type { ArticleColumns, ClaimColumns, Dictionaries, PackedDays, PackedLists } from "../../model/dataset.ts";
import { NO_DAY } from "../../model/day-number.ts";
import { type Column, type PackedNumbers, unpackNumbers } from "../../model/packed.ts";

/** The rows of a dataset that was encoded before, to be taken over into the next one. */
export interface KnownRows {
  readonly dictionaries: Dictionaries;
  /** Of each row the days of publication, `NO_DAY` for none. */
  readonly firstDays: Int32Array;
  readonly lastDays: Int32Array;
  readonly kinds: Column;
  readonly bases: Column;
  readonly precisions: Column;
  readonly publishers: Column;
  readonly lists: Readonly<Record<ListName, KnownLists>>;
  readonly claims: KnownClaims;
}

export const LIST_NAMES = ["countries", "themes", "agreements", "families"] as const;
export type ListName = (typeof LIST_NAMES)[number];

/** Row r has the values from `starts[r]` up to, not including, `starts[r + 1]`. */
export interface KnownLists {
  readonly starts: Int32Array;
  readonly values: Column;
}

/** Claims, of row r from `starts[r]` up to, not including, `starts[r + 1]`. */
export interface KnownClaims {
  readonly starts: Int32Array;
  readonly agreements: Column;
  readonly modalities: Column;
  readonly stages: KnownWords;
  readonly parties: KnownWords;
  readonly firstDays: Column;
  readonly precisions: Column;
}

export interface KnownWords {
  readonly words: readonly string[];
  readonly numbers: Column;
}

/** Unpack the columns of a dataset; null when one of them is damaged. */
export function openKnownRows(
  dictionaries: Dictionaries,
  articles: ArticleColumns,
  claims: ClaimColumns,
  decode?: NativeDecoder,
): KnownRows | null {
  try {
    const unpack = (packed: PackedNumbers): Column => unpackNumbers(packed, decode) ?? damaged();
    const listsOf = ({ counts, values }: PackedLists): KnownLists => ({
      starts: startsOf(unpack(counts)),
      values: unpack(values),
    });
    return {
      dictionaries,
      ...daysOf(articles.days, unpack),
      kinds: unpack(articles.kinds),
      bases: unpack(articles.bases),
      precisions: unpack(articles.precisions),
      publishers: unpack(articles.publishers),
      lists: {
        countries: listsOf(articles.countries),
        themes: listsOf(articles.themes),
        agreements: listsOf(articles.agreements),
        families: listsOf(articles.families),
      },
      claims: {
        starts: startsOf(unpack(claims.counts)),
        agreements: unpack(claims.agreements),
        modalities: unpack(claims.modalities),
        stages: { words: claims.stages.words, numbers: unpack(claims.stages.numbers) },
        parties: { words: claims.parties.words, numbers: unpack(claims.parties.numbers) },
        firstDays: unpack(claims.dates.firstDays),
        precisions: unpack(claims.dates.precisions),
      },
    };
  } catch (error) {
    if (error instanceof DamagedRows) return null;
    throw error;
  }
}

/** Ends the unpacking. */
class DamagedRows extends Error {}

function damaged(): never {
  throw new DamagedRows();
}

function startsOf(counts: Column): Int32Array {
  const starts = new Int32Array(counts.length + 1);
  for (let row = 0; row < counts.length; row++) starts[row + 1] = (starts[row] ?? 0) + (counts[row] ?? 0);
  return starts;
}

function daysOf(packed: PackedDays, unpack: (packed: PackedNumbers) => Column) {
  const [gaps, lengths, ends] = [unpack(packed.gaps), unpack(packed.lengths), unpack(packed.lastDays)];
  const firstDays = new Int32Array(gaps.length + ends.length).fill(NO_DAY);
  const lastDays = new Int32Array(gaps.length + ends.length);
  let day = packed.start;
  for (let row = 0; row < gaps.length; row++) {
    day += gaps[row] ?? 0;
    const length = lengths[row] ?? -1;
    firstDays[row] = day;
    lastDays[row] = length === -1 ? NO_DAY : day + length;
  }
  lastDays.set(ends, gaps.length);
  return { firstDays, lastDays };
}

/** The days of publication of a row. */
export function daysAt({ firstDays, lastDays }: KnownRows, row: number) {
  const [first, last] = [firstDays[row] ?? NO_DAY, lastDays[row] ?? NO_DAY];
  return { first: first === NO_DAY ? null : first, last: last === NO_DAY ? null : last };
}

/** By place in a former dictionary, the place in this one; -1 for what it lacks. */
export function placesFrom(
  former: readonly { readonly id: string }[],
  now: readonly { readonly id: string }[],
): Int32Array {
  const places = new Map(now.map(({ id }, place) => [id, place]));
  return Int32Array.from(former, ({ id }) => places.get(id) ?? -1);
}
