import { plainSha256 } from "../model/sha-256.ts";

/** What is used of `crypto.subtle`. */
export interface Digester {
  digest(algorithm: "SHA-256", bytes: Uint8Array<ArrayBuffer>): Promise<ArrayBuffer>;
}

/**
 * The SHA-256 of `bytes` in lower-case hexadecimal.
 *
 * By the browser's own where there is one: a page on a plain http host has none, and its files are checked all the same.
 */
export async function sha256Of(
  bytes: Uint8Array<ArrayBuffer>,
  digester: Digester | undefined = globalThis.crypto?.subtle,
): Promise<string> {
  if (digester === undefined) return plainSha256(bytes);
  const sum = new Uint8Array(await digester.digest("SHA-256", bytes));
  return Array.from(sum, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
