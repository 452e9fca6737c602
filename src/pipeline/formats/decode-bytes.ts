import type { FindingCode } from "../../model/finding.ts";

/** What every browser and Node have, and the language alone does not. @throws what is no text in that encoding */
declare const TextDecoder: new (
  encoding: string,
  options: { readonly fatal: boolean },
) => {
  readonly encoding: string;
  decode(bytes: Uint8Array): string;
};

/** The text of a file's bytes, or the code of the finding that says why there is none. */
export type Decoded =
  | {
      readonly text: string;
      /** Why the encoding is not certain. */
      readonly doubt?: string;
    }
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
const ESCAPE = 27;
/** Encodings that write other letters with the bytes of ASCII, and so pass for it. */
const SEVEN_BIT = /^iso-2022-/i;

/**
 * Decode a file's bytes; a byte order mark is dropped.
 *
 * A mark decides; else what is UTF-16 by its zero bytes, else what is UTF-8 without a flaw, else the encoding that the
 * file names (`named`), as far as it is known. What is left is read with a `doubt`: UTF-8 that has a few wrong bytes,
 * or Windows-1252, which is no doubt where its letters stand as they do in words. UTF-32 and broken UTF-16 are
 * `encoding-unknown`, bytes that no text holds are `file-binary`.
 */
export function decodeBytes(bytes: Uint8Array, named: string | null = null): Decoded {
  const marked = BYTE_ORDER_MARKS.find(([mark]) => mark.every((byte, place) => bytes[place] === byte));
  if (marked) return decodeMarked(bytes, marked[1]);
  const isBinary = looksBinary(bytes);
  if (isBinary) return decodeWide(bytes);
  const isSevenBit = named !== null && SEVEN_BIT.test(named) && bytes.includes(ESCAPE);
  const text = (isSevenBit ? null : decodeStrictly(bytes, "utf-8")) ?? (named && decodeStrictly(bytes, named));
  if (text === null) return decodeUnnamed(bytes);
  return BINARY_STARTS.some((start) => text.startsWith(start)) ? { code: "file-binary" } : { text };
}

function decodeMarked(bytes: Uint8Array, encoding: string | null): Decoded {
  const text = encoding && decodeStrictly(bytes, encoding);
  return text === null ? { code: "encoding-unknown" } : { text };
}

const CONTROL = /(?![\t\n\f\r])\p{Cc}/u;

/** UTF-16 without a mark, or nothing. */
function decodeWide(bytes: Uint8Array): Decoded {
  const encoding = twoByteEncoding(bytes);
  const text = encoding && decodeStrictly(bytes, encoding);
  return text === null || CONTROL.test(text) ? { code: "file-binary" } : { text };
}

/** Null for what is no text in that encoding, and for one that nobody knows. */
function decodeStrictly(bytes: Uint8Array, encoding: string): string | null {
  try {
    return decodeBy(encoding, true, bytes);
  } catch {
    return null;
  }
}

const WESTERN_CODE = "windows-1252";
/** What Windows-1252 has from 0x80 on, where Latin-1 has control characters; `�` where it has nothing. */
const WINDOWS_SIGNS = "€�‚ƒ„…†‡ˆ‰Š‹Œ�Ž��‘’“”•–—˜™š›œ�žŸ";

/** Node 20 reads Windows-1252, and all the names that mean it, as Latin-1; so its signs are put in here. */
function decodeBy(encoding: string, fatal: boolean, bytes: Uint8Array): string {
  const decoder = new TextDecoder(encoding, { fatal });
  const text = decoder.decode(bytes);
  if (decoder.encoding !== WESTERN_CODE) return text;
  return text.replace(/[\u0080-\u009F]/g, (sign) => WINDOWS_SIGNS[sign.charCodeAt(0) - 0x80] ?? sign);
}

function decodeUnnamed(bytes: Uint8Array): Decoded {
  const utf8 = decodeBy("utf-8", false, bytes);
  const wrong = countOf(utf8, /\uFFFD/g);
  const right = countOf(utf8, /[\u0080-\uFFFC]/g);
  if (right > 4 * wrong) {
    return { text: utf8, doubt: `UTF-8 with ${wrong === 1 ? "one wrong letter" : `${wrong} wrong letters`}` };
  }
  const text = decodeBy(WESTERN_CODE, false, bytes);
  return looksWestern(text) ? { text } : { text, doubt: "read as Windows-1252" };
}

/** Letters within words, and the quotes, dashes and signs of Western print; the rest is hardly ever written. */
const WESTERN = /(?<=\p{L})[À-ÖØ-öø-ÿŠšŽžŒœŸ]|[À-ÖØ-öø-ÿŠšŽžŒœŸ](?=\p{Ll})|[‘’“”„–—…•€£©®™°·«»§ºª½¼¾¡¿\u00A0\u00AD]/gu;
const HIGH = /[\u0080-\uFFFF]/g;
const MOST_HIGH_SHARE = 0.25;
const LEAST_WESTERN_SHARE = 0.8;

function looksWestern(text: string): boolean {
  const sample = text.slice(0, SAMPLE_BYTES);
  const high = countOf(sample, HIGH);
  return high < MOST_HIGH_SHARE * sample.length && countOf(sample, WESTERN) >= LEAST_WESTERN_SHARE * high;
}

function countOf(text: string, pattern: RegExp): number {
  let count = 0;
  for (const _ of text.matchAll(pattern)) count++;
  return count;
}

/** A zero byte, or more than one control character in a hundred bytes; tabs, line and page breaks are none. */
function looksBinary(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  if (sample.includes(0)) return true;
  let controls = 0;
  for (let at = 0; at < sample.length; at++) {
    const byte = sample[at] ?? 0;
    if (byte < 32 && (byte < 9 || byte > 13) && byte !== ESCAPE) controls++;
  }
  return controls * 100 > sample.length;
}

/** UTF-16 by zero bytes in every second place, as Latin letters, spaces and stops have them; null for anything else. */
function twoByteEncoding(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  const zeros = [0, 0];
  sample.forEach((byte, place) => {
    if (byte === 0) zeros[place % 2] = (zeros[place % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  if (Math.min(even, odd) > 0 || Math.max(even, odd) * 2 <= sample.length * 0.1) return null;
  return odd > even ? "utf-16le" : "utf-16be";
}
