import type { Stats } from "node:fs";

/** What the file system says of a file without opening it. */
export interface FileStamp {
  readonly sizeBytes: number;
  /** When its content changed last, and when anything of it did; to some 0.25 µs. */
  readonly mtimeMs: number;
  readonly ctimeMs: number;
  readonly inode: number;
}

/** The coarsest step of a file system's clock, that of FAT. */
const COARSEST_TICK_MS = 2_000;

export function stampOf({ size, mtimeMs, ctimeMs, ino }: Stats): FileStamp {
  return { sizeBytes: size, mtimeMs, ctimeMs, inode: ino };
}

export function isSameStamp(a: FileStamp, b: FileStamp): boolean {
  return a.sizeBytes === b.sizeBytes && a.mtimeMs === b.mtimeMs && a.ctimeMs === b.ctimeMs && a.inode === b.inode;
}

/**
 * Whether every later change of a file would change its stamp.
 *
 * A file that changed within one tick of the file system's clock before it was read may change again in that tick and
 * keep its stamp. Such a stamp proves nothing; the file is read again, until its last change lies far enough behind a
 * reading. A stamp from the future proves nothing either. `readMs` is the time before the stamp was taken.
 *
 * Source: Git, "racy Git": entries of the index that are not older than the index itself.
 */
export function isSettled({ mtimeMs, ctimeMs }: FileStamp, readMs: number): boolean {
  return Math.max(mtimeMs, ctimeMs) < readMs - COARSEST_TICK_MS;
}
