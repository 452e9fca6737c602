import { inflate } from "./inflate.ts";

/** What every browser and Node have, and the language alone does not. */
declare const TextDecoder: new (label: string) => { decode(bytes: Uint8Array): string };

const STREAM = /\bstream\r?\n/g;
const PACKED = /\/(?:FlateDecode|Fl)\b/;
const PICTURE = /\/Subtype\s*\/Image\b/;

/** In bytes, before the word `stream`. */
const LONGEST_DICTIONARY = 2_000;

/**
 * Whether the packed streams of a PDF hold more than `mostBytes`, pictures left out, which nobody unpacks for text.
 *
 * Found before the file is opened, as a library unpacks a stream whole: a file of 10 MB can hold 10 GB. Streams packed
 * twice, or by another method than Flate, are counted as they stand. Source: ISO 32000-1, 7.3.8 and 7.4.4.
 */
export async function unpacksPast(bytes: Uint8Array, mostBytes: number): Promise<boolean> {
  const text = new TextDecoder("latin1").decode(bytes);
  let left = mostBytes;
  for (const { index, 0: word } of text.matchAll(STREAM)) {
    const start = index + word.length;
    const before = text.slice(Math.max(0, index - LONGEST_DICTIONARY), index);
    const dictionary = before.slice(before.lastIndexOf(" obj") + 1);
    if (!PACKED.test(dictionary) || PICTURE.test(dictionary)) continue;
    const next = text.indexOf("endobj", start);
    left -= await unpackedLength(bytes.subarray(start, next === -1 ? bytes.length : next), left);
    if (left < 0) return true;
  }
  return false;
}

/** How many bytes a packed stream holds, up to its end or damage; counting stops past `most`. */
async function unpackedLength(packed: Uint8Array, most: number): Promise<number> {
  let length = 0;
  try {
    for await (const piece of inflate(packed, "deflate")) {
      length += piece.length;
      if (length > most) break;
    }
  } catch {
    // What came before the damage counts; the line end after the bytes is one, too.
  }
  return length;
}
