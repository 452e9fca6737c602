import type { NativeDecoder } from "../model/base64.ts";

/** Node's own decoder of base64; no bytes for text with a letter that only links have, which it would take. */
export const decodeBase64: NativeDecoder = (text) => {
  if (text.includes("-") || text.includes("_")) return new Uint8Array(0);
  const bytes = new Uint8Array(Buffer.byteLength(text, "base64"));
  const written = Buffer.from(bytes.buffer).write(text, "base64");
  return written === bytes.length ? bytes : bytes.slice(0, written);
};
