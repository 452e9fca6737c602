import { createHash } from "node:crypto";
import type { FileBytes } from "./read-file.ts";

/** Hexadecimal SHA-256 over a file's name and content; of one that was not read, over name and size. */
export function markOf(file: string, read: FileBytes): string {
  const sizeBytes = "bytes" in read ? read.bytes.length : read.sizeBytes;
  const hash = createHash("sha256").update(`${file}\0${sizeBytes ?? "unread"}\0`);
  return ("bytes" in read ? hash.update(read.bytes) : hash).digest("hex");
}
