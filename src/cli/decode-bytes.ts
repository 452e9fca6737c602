import type { FindingCode } from "../model/finding.ts";

/** The text of a file's bytes, or the code of the finding that says why there is none. */
export type Decoded =
  | { readonly text: string }
  | { readonly code: Extract<FindingCode, "file-binary" | "encoding-unknown"> };

const BYTE_ORDER_MARKS: readonly (readonly [mark: readonly number[], encoding: string | null])[] = [
  // UTF-32 begins like UTF-16, so it is looked for first.
  [[0xff, 0xfe, 0, 0], null],
  [[0, 0, 0xfe, 0xff], null],
  [[0xef, 0xbb, 0xbf], "utf-8"],
  [[0xff, 0xfe], "utf-16le"],
  [[0xfe, 0xff], "utf-16be"],
];

/** What files that are not text begin with, where that may pass for text: PDF, RTF. */
const BINARY_STARTS = ["%PDF-", "{\\rtf"];
const SAMPLE_BYTES = 65_536;

/**
 * Decode UTF-8 with or without a byte order mark, and UTF-16 with one; the mark is dropped.
 *
 * Other text (UTF-16 without a mark, UTF-32, an older code page) is `encoding-unknown`: a guess would turn letters into
 * others. What holds bytes that no text holds is `file-binary`.
 */
export function decodeBytes(bytes: Uint8Array): Decoded {
  const marked = BYTE_ORDER_MARKS.find(([mark]) => mark.every((byte, place) => bytes[place] === byte));
  if (marked?.[1] === null) return { code: "encoding-unknown" };
  const text = decodeStrictly(bytes, marked?.[1] ?? "utf-8");
  if (text === null) return { code: marked || !looksBinary(bytes) ? "encoding-unknown" : "file-binary" };
  if (BINARY_STARTS.some((start) => text.startsWith(start))) return { code: "file-binary" };
  if (!marked && looksBinary(bytes)) return { code: isTwoByteText(bytes) ? "encoding-unknown" : "file-binary" };
  return { text };
}

function decodeStrictly(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** A zero byte, or more than one control character in a hundred bytes; tabs, line and page breaks are none. */
function looksBinary(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  if (sample.includes(0)) return true;
  const controls = sample.reduce(
    (count, byte) => count + Number(byte < 9 || (byte > 13 && byte < 32 && byte !== 27)),
    0,
  );
  return controls * 100 > sample.length;
}

/** Whether zero bytes stand in every second place, as in UTF-16 of Latin letters. */
function isTwoByteText(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  const zeros = [0, 0];
  sample.forEach((byte, place) => {
    if (byte === 0) zeros[place % 2] = (zeros[place % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  return Math.max(even, odd) * 2 > sample.length * 0.6 && Math.min(even, odd) === 0;
}
