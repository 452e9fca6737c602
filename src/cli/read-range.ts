import type { Effects } from "./effects.ts";

/** Some bytes of a file, in memory of their own; null when the file has another size than `wholeBytes`, or cannot be read. */
export function readRange(
  path: string,
  { start, length, wholeBytes }: { readonly start: number; readonly length: number; readonly wholeBytes: number },
  { fs }: Pick<Effects, "fs">,
): Uint8Array<ArrayBuffer> | null {
  try {
    const file = fs.openSync(path, "r");
    try {
      if (fs.fstatSync(file).size !== wholeBytes) return null;
      const bytes = new Uint8Array(length);
      let count = 0;
      for (let read = -1; read !== 0 && count < length; count += read) {
        read = fs.readSync(file, bytes, count, length - count, start + count);
      }
      return count === length ? bytes : null;
    } finally {
      fs.closeSync(file);
    }
  } catch {
    return null;
  }
}
