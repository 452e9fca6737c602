import { ESCAPE, FIELD_END, type SearchIndex } from "./search-index.ts";

/** The words of one row at a time, as numbers of terms; between fields stands the number after that of the last term. */
export interface StreamReader {
  /** Those of the row that was read last are the first `length`. */
  readonly numbers: Int32Array;
  length: number;
  /** Where the title ends in them. */
  titleEnd: number;
  readonly read: (row: number) => void;
}

export function streamReader({ streams, terms }: SearchIndex): StreamReader {
  const { units, starts } = streams;
  let longest = 0;
  for (let row = 1; row < starts.length; row++) longest = Math.max(longest, starts[row]! - starts[row - 1]!);
  const numbers = new Int32Array(longest);
  const fieldEnd = terms.length;
  const reader: StreamReader = {
    numbers,
    length: 0,
    titleEnd: 0,
    read(row) {
      const end = starts[row + 1]!;
      let length = 0;
      let titleEnd = -1;
      for (let at = starts[row]!; at < end; at++) {
        const unit = units[at]!;
        if (unit < ESCAPE) numbers[length++] = unit;
        else if (unit !== FIELD_END) numbers[length++] = ESCAPE + (unit - ESCAPE) * ESCAPE + units[++at]!;
        else {
          if (titleEnd < 0) titleEnd = length;
          numbers[length++] = fieldEnd;
        }
      }
      reader.length = length;
      reader.titleEnd = titleEnd;
    },
  };
  return reader;
}
