import { inflate } from "./inflate.ts";

/** What every browser and Node have, and the language alone does not. */
declare const TextDecoder: new (label: string) => { decode(bytes: Uint8Array): string };

/** A stream of a PDF, as its bytes stand in the file. */
interface PdfStream {
  /** Of its object; null where none is told. */
  readonly number: number | null;
  readonly bytes: Uint8Array;
  /** What the file says of it, and perhaps some words before. */
  readonly dictionary: string;
  readonly isPacked: boolean;
  /** Whether objects are packed in it, pages among them. */
  readonly holdsObjects: boolean;
}

const STREAM_OR_END = /\b(?:stream\r?\n|endobj)/g;
const OBJECT = /(\d{1,9})\s+\d+\s+obj\b/;
const PACKED = /\/(?:FlateDecode|Fl)\b/;
const PICTURE = /\/Subtype\s*\/Image\b/;
const OBJECTS = /\/Type\s*\/ObjStm\b/;
const CONTENTS = /\/Contents\s*(\d{1,9}\s+\d+\s+R|\[[\d\sR]*)/g;
const REFERENCE = /(\d{1,9})\s+\d+\s+R/g;

/** In bytes, before the word `stream`. */
const LONGEST_DICTIONARY = 2_000;
/** Of an object and its generation, before the word `obj`. */
const LONGEST_NUMBERS = 16;
/** Larger ones first; a file with more of them has no more than a few letters in each of the others. */
const MOST_UNPACKED = 2_000;

/**
 * Whether the packed streams of a PDF hold more than `mostBytes`, or the streams that its pages draw do, each counted as
 * often as it is drawn. Pictures are left out, which nobody unpacks for text.
 *
 * Found before the file is opened, as a library unpacks a stream whole, and once for each page: a file of 10 MB can hold
 * 10 GB. Streams packed twice, or by another method than Flate, are counted as they stand, and so are all but the 2,000
 * longest. Source: ISO 32000-1, 7.3.8, 7.4.4, 7.5.7 and 7.7.3.3.
 */
export async function unpacksPast(bytes: Uint8Array, mostBytes: number): Promise<boolean> {
  const text = new TextDecoder("latin1").decode(bytes);
  const streams = findStreams(text, bytes).sort((a, b) => b.bytes.length - a.bytes.length);
  const packed = new Set(streams.filter(({ isPacked }) => isPacked).slice(0, MOST_UNPACKED));
  const lengths = new Map<PdfStream, number>();
  const uses = new Map<number, number>();
  countUses(text, uses);
  let left = mostBytes;
  for (const stream of packed) {
    const pieces: Uint8Array[] = [];
    const length = await unpackedLength(stream.bytes, left, stream.holdsObjects ? pieces : null);
    for (const piece of pieces) countUses(new TextDecoder("latin1").decode(piece), uses);
    lengths.set(stream, length);
    left -= length;
    if (left < 0) return true;
  }
  const drawn = streams.reduce((sum, stream) => {
    const count = stream.number === null ? 0 : (uses.get(stream.number) ?? 0);
    return sum + count * (lengths.get(stream) ?? stream.bytes.length);
  }, 0);
  return drawn > mostBytes;
}

/** Every stream that is no picture, from its start to the next one or its object's end. */
export function findStreams(text: string, bytes: Uint8Array): PdfStream[] {
  const streams: PdfStream[] = [];
  let dictionary: string | null = null;
  let [start, last] = [0, 0];
  const release = (end: number) => {
    if (dictionary === null || PICTURE.test(dictionary)) return;
    streams.push({
      number: Number(OBJECT.exec(dictionary)?.[1] ?? Number.NaN) || null,
      bytes: bytes.subarray(start, end),
      dictionary,
      isPacked: PACKED.test(dictionary),
      holdsObjects: OBJECTS.test(dictionary),
    });
  };
  for (const { index, 0: word } of text.matchAll(STREAM_OR_END)) {
    release(index);
    dictionary = null;
    if (word !== "endobj") {
      const before = text.slice(Math.max(last, index - LONGEST_DICTIONARY), index);
      dictionary = before.slice(Math.max(0, before.lastIndexOf(" obj") - LONGEST_NUMBERS));
      start = index + word.length;
    }
    last = index + word.length;
  }
  release(bytes.length);
  return streams;
}

/** Add how often pages draw a stream, by the number of its object. */
function countUses(objects: string, uses: Map<number, number>): void {
  for (const [, contents = ""] of objects.matchAll(CONTENTS)) {
    for (const [, number] of contents.matchAll(REFERENCE)) {
      uses.set(Number(number), (uses.get(Number(number)) ?? 0) + 1);
    }
  }
}

/** How many bytes a packed stream holds, up to its end or damage; counting stops past `most`. They are added to `pieces`. */
async function unpackedLength(packed: Uint8Array, most: number, pieces: Uint8Array[] | null): Promise<number> {
  let length = 0;
  try {
    for await (const piece of inflate(packed, "deflate")) {
      length += piece.length;
      pieces?.push(piece);
      if (length > most) break;
    }
  } catch {
    // What came before the damage counts; the line end after the bytes is one, too.
  }
  return length;
}
