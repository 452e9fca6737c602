import { ESCAPE, FIELD_END, type SearchIndex, type TermRows, TITLE_WEIGHT, type TokenStreams } from "./search-index.ts";

/** Words of some rows that stand beside each other, as numbers of terms in the order in which these came first. */
export interface TokenBatch {
  readonly firstRow: number;
  readonly tokens: Uint32Array;
  /** By row of the batch, where its tokens end. */
  readonly ends: Uint32Array;
}

/** Stands in a batch after title and text. */
export const BATCH_FIELD_END = 0xffffffff;

/** What is known of the words while the texts come in. */
interface GatheredTerms {
  /** Every term with its number by first coming. */
  readonly numbers: ReadonlyMap<string, number>;
  /** By that number, how often it stands anywhere. */
  readonly uses: Uint32Array;
  /** By that number, how many rows have it. */
  readonly rows: Uint32Array;
}

/** Turn what was gathered into an index: terms by code unit, numbers by frequency, rows in order. One step a batch. */
export function* packIndex(
  rows: number,
  batches: readonly TokenBatch[],
  gathered: GatheredTerms,
): Generator<void, SearchIndex, void> {
  const terms = yield* sortTerms([...gathered.numbers.keys()]);
  // By place, the number by first coming; and the other way round.
  const gatheredNumbers = Uint32Array.from(terms, (term) => gathered.numbers.get(term) ?? 0);
  const places = new Uint32Array(terms.length);
  for (let place = 0; place < terms.length; place++) places[gatheredNumbers[place]!] = place;
  yield;
  const uses = gatheredNumbers.map((number) => gathered.uses[number]!);
  const numbers = numbersByUse(uses);
  const termRows = emptyTermRows(
    rows,
    gatheredNumbers.map((number) => gathered.rows[number]!),
  );
  const streams = emptyStreams(rows, uses, numbers);
  yield;
  const lengths = new Uint32Array(rows);
  const fill = fillerOf(termRows, streams, places, numbers);
  let row = 0;
  let tokens = 0;
  for (const batch of [...batches].sort((one, other) => one.firstRow - other.firstRow)) {
    while (row < batch.firstRow) fill(row++, [], 0, 0);
    for (let at = 0; at < batch.ends.length; at++) {
      const [start, end] = [at === 0 ? 0 : batch.ends[at - 1]!, batch.ends[at]!];
      lengths[row] = end - start - 2;
      tokens += end - start - 2;
      fill(row++, batch.tokens, start, end);
    }
    yield;
  }
  while (row < rows) fill(row++, [], 0, 0);
  return { rows, terms, termRows, numbers, streams, lengths, tokens };
}

/** Sort by code unit, in steps: by the first two letters, then each such group. */
function* sortTerms(terms: readonly string[]): Generator<void, string[], void> {
  const groups = new Map<number, string[]>();
  for (const term of terms) {
    const key = term.charCodeAt(0) * 0x10000 + (term.length > 1 ? term.charCodeAt(1) : 0);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [term]);
    else group.push(term);
  }
  yield;
  const sorted: string[] = [];
  for (const key of Float64Array.from(groups.keys()).sort()) {
    for (const term of groups.get(key)!.sort()) sorted.push(term);
    yield;
  }
  return sorted;
}

/** By place, 0 for the term of most uses, and so on; of equal ones the first place first. */
function numbersByUse(uses: Uint32Array): Uint32Array {
  const SHIFT = 2 ** 24;
  const keys = Float64Array.from(uses, (use, place) => place - use * SHIFT).sort();
  const numbers = new Uint32Array(uses.length);
  // Taken modulo the shift, a key is its place again.
  for (let number = 0; number < keys.length; number++) numbers[((keys[number]! % SHIFT) + SHIFT) % SHIFT] = number;
  return numbers;
}

function emptyTermRows(rows: number, counts: Uint32Array): TermRows {
  const words = Math.ceil(rows / 32);
  const starts = new Uint32Array(counts.length + 1);
  const bitmapOf = new Int32Array(counts.length).fill(-1);
  const bitmaps: Uint32Array[] = [];
  const bitmapUses: Uint8Array[] = [];
  for (let place = 0; place < counts.length; place++) {
    const isDense = counts[place]! > words;
    starts[place + 1] = starts[place]! + (isDense ? 0 : counts[place]!);
    if (!isDense) continue;
    bitmapOf[place] = bitmaps.push(new Uint32Array(words)) - 1;
    bitmapUses.push(new Uint8Array(counts[place]!));
  }
  const length = starts[counts.length]!;
  const [listed, listedUses] = [new Uint32Array(length), new Uint8Array(length)];
  return { starts, listed, listedUses, bitmapOf, bitmaps, bitmapUses, counts };
}

function emptyStreams(rows: number, uses: Uint32Array, numbers: Uint32Array): TokenStreams {
  let length = 2 * rows;
  const placed = Math.min(ESCAPE, uses.length);
  const useStarts = new Uint32Array(placed + 1);
  for (let place = 0; place < uses.length; place++) {
    const number = numbers[place]!;
    length += uses[place]! * (number < ESCAPE ? 1 : 2);
    if (number < ESCAPE) useStarts[number + 1] = uses[place]!;
  }
  for (let number = 0; number < placed; number++) useStarts[number + 1]! += useStarts[number]!;
  return {
    units: new Uint16Array(length),
    starts: new Uint32Array(rows + 1),
    uses: new Uint32Array(useStarts[placed]!),
    useStarts,
  };
}

/** Writes the tokens from `start` to `end` as those of a row; rows must come in order. */
type FillRow = (row: number, tokens: ArrayLike<number>, start: number, end: number) => void;

function fillerOf(termRows: TermRows, streams: TokenStreams, places: Uint32Array, numbers: Uint32Array): FillRow {
  const { starts, listed, listedUses, bitmapOf, bitmaps, bitmapUses } = termRows;
  const noted = new Uint32Array(numbers.length);
  const lastRows = new Int32Array(numbers.length).fill(-1);
  const { units, uses: standing } = streams;
  const nextUse = streams.useStarts.slice();
  let length = 0;

  function write(number: number): void {
    if (number >= ESCAPE) {
      units[length++] = ESCAPE + Math.floor((number - ESCAPE) / ESCAPE);
      units[length++] = (number - ESCAPE) % ESCAPE;
      return;
    }
    standing[nextUse[number]!++] = length;
    units[length++] = number;
  }
  function note(row: number, place: number, weight: number): void {
    const bitmap = bitmapOf[place]!;
    const isNew = lastRows[place] !== row;
    lastRows[place] = row;
    if (isNew) noted[place]!++;
    const at = noted[place]! - 1 + (bitmap < 0 ? starts[place]! : 0);
    const uses = bitmap < 0 ? listedUses : bitmapUses[bitmap]!;
    uses[at] = Math.min(255, uses[at]! + weight);
    if (!isNew) return;
    if (bitmap < 0) listed[at] = row;
    else bitmaps[bitmap]![row >>> 5]! |= 1 << (row & 31);
  }
  return (row, tokens, start, end) => {
    let weight = TITLE_WEIGHT;
    for (let at = start; at < end; at++) {
      const token = tokens[at]!;
      if (token === BATCH_FIELD_END) {
        units[length++] = FIELD_END;
        weight = 1;
        continue;
      }
      const place = places[token]!;
      write(numbers[place]!);
      note(row, place, weight);
    }
    streams.starts[row + 1] = length;
  };
}
