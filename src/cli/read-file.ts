import type { Finding } from "../model/finding.ts";
import type { Effects } from "./effects.ts";
import { type FileStamp, stampOf } from "./file-stamp.ts";

/** The largest file that is read, 10 MB: some forty times the longest treaty text. */
export const LARGEST_FILE_BYTES = 10_000_000;

/** A file's bytes, or the finding that says why there are none, with the file's size where it is known. The stamp is older than the bytes. */
export type FileBytes =
  | { readonly bytes: Uint8Array; readonly stamp: FileStamp }
  | { readonly finding: Finding; readonly sizeBytes: number | null };

/** Read the file at `path`, called `file` in findings. One over the limit is not read: `file-too-large`. */
export async function readFileBytes(path: string, file: string, { fs }: Effects): Promise<FileBytes> {
  try {
    const handle = await fs.open(path, "r");
    try {
      const stats = await handle.stat();
      const { size: sizeBytes } = stats;
      if (sizeBytes > LARGEST_FILE_BYTES) return { finding: tooLarge(file, sizeBytes), sizeBytes };
      return { bytes: await handle.readFile(), stamp: stampOf(stats) };
    } finally {
      await handle.close();
    }
  } catch (error) {
    return { finding: { code: "file-unreadable", file, found: reasonOf(error) }, sizeBytes: null };
  }
}

/** The same without a wait, for a file of a listing: a pipe would be waited for without end. */
function readFileAtOnce(path: string, file: string, { fs }: Effects): FileBytes {
  try {
    const opened = fs.openSync(path, "r");
    try {
      const stats = fs.fstatSync(opened);
      const { size: sizeBytes } = stats;
      if (sizeBytes > LARGEST_FILE_BYTES) return { finding: tooLarge(file, sizeBytes), sizeBytes };
      const bytes = new Uint8Array(sizeBytes);
      let count = 0;
      for (let read = -1; read !== 0 && count < sizeBytes; count += read) {
        read = fs.readSync(opened, bytes, count, sizeBytes - count, count);
      }
      return { bytes: bytes.subarray(0, count), stamp: stampOf(stats) };
    } finally {
      fs.closeSync(opened);
    }
  } catch (error) {
    return { finding: { code: "file-unreadable", file, found: reasonOf(error) }, sizeBytes: null };
  }
}

/** A file that takes longer is of a slow file system, which is asked for several at a time. */
const SLOW_MS = 2;
/** Files after which it is seen whether it still is slow. */
const FILES_AFTER_SLOW = 64;

/**
 * Open a reader of many listed files.
 *
 * To read a file with waits takes four turns of other threads, and seven times as long as without where it is at hand.
 */
export function openFilesReader(effects: Effects): (path: string, file: string) => FileBytes | Promise<FileBytes> {
  let waits = 0;
  return (path, file) => {
    if (waits > 0) {
      waits -= 1;
      return readFileBytes(path, file, effects);
    }
    const startMs = effects.nowMs();
    const read = readFileAtOnce(path, file, effects);
    if (effects.nowMs() - startMs > SLOW_MS) waits = FILES_AFTER_SLOW;
    return read;
  };
}

/** What is found where a name leads to no file. */
export const NO_SUCH_FILE = "no such file";

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: NO_SUCH_FILE,
  EISDIR: "a folder",
  EACCES: "a file that may not be read",
};

function reasonOf(error: unknown): string {
  const code = error instanceof Error && "code" in error ? String(error.code) : String(error);
  return REASONS[code] ?? code;
}

function tooLarge(file: string, sizeBytes: number): Finding {
  const found = `${(sizeBytes / 1_000_000).toFixed(1)} MB`;
  return { code: "file-too-large", file, found, expected: `up to ${LARGEST_FILE_BYTES / 1_000_000} MB` };
}
