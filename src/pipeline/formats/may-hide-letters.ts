import { inflate } from "./inflate.ts";
import { findStreams } from "./pdf-streams.ts";

/** What every browser and Node have, and the language alone does not. */
declare const TextDecoder: new (label: string) => { decode(bytes: Uint8Array): string };

/** In bytes, unpacked: a page with maps has more, and takes too long to draw. */
const LONGEST_CONTENT = 1_000_000;
const MOST_CONTENT = 2_000_000;
const MOST_CONTENT_A_PAGE = 40_000;
const MOST_STREAMS = 5_000;
/** What unpacks otherwise is taken to be so many times as long. */
const GROWTH = 4;
const FONT = /\/Length1\b|\/FontFile|\/CIDFontType0C|\/Type1C|\/OpenType/;
const OTHER_PACKING = /\/(?:LZWDecode|ASCII85Decode|ASCIIHexDecode|RunLengthDecode|Crypt)\b/;
const ENCRYPTED = /\/Encrypt\b/;
const [WHITE, NONE] = ["(?:1(?:\\.0{0,9})?|0?\\.9[4-9]\\d{0,9})", "(?:0(?:\\.0{0,9})?|\\.0{1,9})"];
/** Letters without a line and a fill, a white ink in any kind of colours, or one as clear as glass. */
const SIGN = new RegExp(
  `(?:^|[\\s\\])>])(?:3\\s+Tr|(?:${WHITE}\\s+){1,3}(?:g|rg|scn?)|(?:${NONE}\\s+){4}k|(?:${NONE}\\s+){1,4}scn?)\\b|/ca\\s+${NONE}(?=[\\s/>])`,
);

/**
 * Whether a PDF may draw letters that nobody sees, and is light enough to be drawn for it.
 *
 * Every page that hides letters has a sign in one of its streams; of most files no stream has one.
 */
export async function mayHideLetters(bytes: Uint8Array, pageCount: number): Promise<boolean> {
  const text = new TextDecoder("latin1").decode(bytes);
  const streams = findStreams(text, bytes).filter(({ dictionary }) => !FONT.test(dictionary));
  if (streams.length > MOST_STREAMS) return false;
  const isLocked = ENCRYPTED.test(text);
  let hasSign = isLocked || /\/ca\s+0/.test(text);
  let left = MOST_CONTENT + pageCount * MOST_CONTENT_A_PAGE;
  for (const { bytes: packed, isPacked, dictionary } of streams) {
    const isReadable = !isLocked && !OTHER_PACKING.test(dictionary);
    const content = isPacked && isReadable ? await unpackedUpTo(packed, LONGEST_CONTENT) : packed;
    const length = isReadable ? content.length : content.length * GROWTH;
    left -= length;
    if (length > LONGEST_CONTENT || left < 0) return false;
    hasSign ||= !isReadable || SIGN.test(new TextDecoder("latin1").decode(content));
  }
  return hasSign;
}

/** What a stream holds up to its end or damage; more than `most` bytes of one that holds more. */
async function unpackedUpTo(packed: Uint8Array, most: number): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  try {
    for await (const piece of inflate(packed, "deflate")) {
      pieces.push(piece);
      length += piece.length;
      if (length > most) break;
    }
  } catch {
    // The line end after the bytes is damage, too.
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
