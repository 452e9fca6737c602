const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

const SEXTETS = new Int8Array(128).fill(-1);
for (let value = 0; value < 64; value++) SEXTETS[ALPHABET.charCodeAt(value)] = value;

/** Characters that are joined at once, to keep strings flat. */
const CHUNK_BYTES = 6144;

/** Bytes as base64 with padding. Source: RFC 4648, section 4. */
export function encodeBase64(bytes: Uint8Array): string {
  const chunks: string[] = [];
  for (let start = 0; start < bytes.length; start += CHUNK_BYTES) {
    chunks.push(encodeChunk(bytes.subarray(start, start + CHUNK_BYTES)));
  }
  return chunks.join("");
}

function encodeChunk(bytes: Uint8Array): string {
  let text = "";
  for (let at = 0; at < bytes.length; at += 3) {
    const [first = 0, second, third] = [bytes[at], bytes[at + 1], bytes[at + 2]];
    const triple = (first << 16) | ((second ?? 0) << 8) | (third ?? 0);
    text += ALPHABET.charAt(triple >> 18) + ALPHABET.charAt((triple >> 12) & 63);
    text += second === undefined ? "=" : ALPHABET.charAt((triple >> 6) & 63);
    text += third === undefined ? "=" : ALPHABET.charAt(triple & 63);
  }
  return text;
}

/** What newer machines bring along; those without it may have the like. The memory is that of the bytes alone. */
export type NativeDecoder = (
  text: string,
  options: { readonly lastChunkHandling: "strict" },
) => Uint8Array<ArrayBuffer>;

const NATIVE = (Uint8Array as { readonly fromBase64?: NativeDecoder }).fromBase64;

/** The bytes of padded base64 in memory of their own, or null when `text` is not that. Source: RFC 4648, section 4. */
export function decodeBase64(text: string, native: NativeDecoder | undefined = NATIVE): Uint8Array<ArrayBuffer> | null {
  if (text.length % 4 !== 0) return null;
  const padding = text.endsWith("==") ? 2 : text.endsWith("=") ? 1 : 0;
  const length = (text.length / 4) * 3 - padding;
  return native === undefined ? decodePlainly(text, length, padding) : decodeBy(native, text, length);
}

/** By the machine's own, which would skip spaces where we refuse them: then the length is another. */
function decodeBy(native: NativeDecoder, text: string, length: number): Uint8Array<ArrayBuffer> | null {
  try {
    const bytes = native(text, { lastChunkHandling: "strict" });
    return bytes.length === length ? bytes : null;
  } catch {
    return null;
  }
}

function decodePlainly(text: string, length: number, padding: number): Uint8Array<ArrayBuffer> | null {
  const digits = text.length - padding;
  const bytes = new Uint8Array(length);
  for (let at = 0, target = 0; at < digits; at += 4, target += 3) {
    const quad =
      (sextetAt(text, at, digits) << 18) |
      (sextetAt(text, at + 1, digits) << 12) |
      (sextetAt(text, at + 2, digits) << 6) |
      sextetAt(text, at + 3, digits);
    if (quad < 0) return null;
    // Writes past the end of a typed array are dropped, which is what the padding stands for.
    bytes[target] = quad >> 16;
    bytes[target + 1] = (quad >> 8) & 255;
    bytes[target + 2] = quad & 255;
  }
  return bytes;
}

/** The value of one digit, 0 for padding, negative when it is no digit. */
function sextetAt(text: string, at: number, digits: number): number {
  return at < digits ? (SEXTETS[text.charCodeAt(at)] ?? -1) : 0;
}
