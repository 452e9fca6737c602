import { BATCH_FIELD_END, packIndex, type TokenBatch } from "./pack-index.ts";
import type { SearchIndex } from "./search-index.ts";
import { splitTokens } from "./split-tokens.ts";

/** What of an article is searched. */
export interface SearchedTexts {
  readonly title: string | null;
  readonly text: string;
  readonly publisher: string | null;
}

/** An index in the making. */
export interface IndexBuilder {
  /** Add the rows from `firstRow` on. Each row is added at most once; the order of the calls changes nothing. */
  readonly add: (firstRow: number, texts: readonly SearchedTexts[]) => void;
  /**
   * What is left to do when all is added, in steps of a few milliseconds; the last gives the index.
   *
   * A row that was not added is found by no word.
   */
  readonly finish: () => Generator<void, SearchIndex, void>;
}

/** Start an index of a collection with `rows` articles. */
export function startIndex(rows: number): IndexBuilder {
  const batches: TokenBatch[] = [];
  const numbers = new Map<string, number>();
  let counts: Counts = {
    uses: new Uint32Array(1024),
    rows: new Uint32Array(1024),
    lastRow: new Int32Array(1024).fill(-1),
  };
  let gathered: Uint32Array = new Uint32Array(1 << 15);
  let length = 0;
  let row = 0;

  function push(number: number): void {
    if (length === gathered.length) gathered = grown(gathered, new Uint32Array(2 * length));
    gathered[length++] = number;
  }
  function take(term: string): void {
    let number = numbers.get(term);
    if (number === undefined) {
      number = numbers.size;
      // The slice of a text would keep the whole text in memory; one of a string of its own keeps that alone.
      numbers.set(` ${term}`.slice(1), number);
      if (number === counts.uses.length) counts = twice(counts);
    }
    push(number);
    counts.uses[number]!++;
    if (counts.lastRow[number] === row) return;
    counts.lastRow[number] = row;
    counts.rows[number]!++;
  }

  return {
    add(firstRow, texts) {
      length = 0;
      const ends = new Uint32Array(texts.length);
      for (const [place, { title, text, publisher }] of texts.entries()) {
        row = firstRow + place;
        splitTokens(title ?? "", take);
        push(BATCH_FIELD_END);
        splitTokens(text, take);
        push(BATCH_FIELD_END);
        splitTokens(publisher ?? "", take);
        ends[place] = length;
      }
      batches.push({ firstRow, tokens: gathered.slice(0, length), ends });
    },
    finish: () => packIndex(rows, batches, { numbers, uses: counts.uses, rows: counts.rows }),
  };
}

interface Counts {
  readonly uses: Uint32Array;
  readonly rows: Uint32Array;
  readonly lastRow: Int32Array;
}

function twice({ uses, rows, lastRow }: Counts): Counts {
  const length = 2 * uses.length;
  return {
    uses: grown(uses, new Uint32Array(length)),
    rows: grown(rows, new Uint32Array(length)),
    lastRow: grown(lastRow, new Int32Array(length).fill(-1)),
  };
}

function grown<Column extends Uint32Array | Int32Array>(old: Column, larger: Column): Column {
  larger.set(old);
  return larger;
}
