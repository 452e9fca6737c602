import { ESCAPE, FIELD_END, type TokenStreams } from "./search-index.ts";

/** The words of one row at a time, as numbers of terms; a field ends with `FIELD_STOP`. */
export interface StreamReader {
  /** Those of the row that was read last are the first `length`. */
  readonly numbers: Uint32Array;
  length: number;
  readonly read: (row: number) => void;
}

/** Ends title and text in what was read; no term has this number. */
export const FIELD_STOP = 0xffffffff;

export function streamReader({ units, starts }: TokenStreams): StreamReader {
  let longest = 0;
  for (let row = 1; row < starts.length; row++) longest = Math.max(longest, starts[row]! - starts[row - 1]!);
  const numbers = new Uint32Array(longest);
  const reader: StreamReader = {
    numbers,
    length: 0,
    read(row) {
      let length = 0;
      const end = starts[row + 1]!;
      for (let at = starts[row]!; at < end; at++) {
        const unit = units[at]!;
        if (unit < ESCAPE) numbers[length++] = unit;
        else if (unit === FIELD_END) numbers[length++] = FIELD_STOP;
        else numbers[length++] = ESCAPE + (((unit - ESCAPE) << 16) | units[++at]!);
      }
      reader.length = length;
    },
  };
  return reader;
}
