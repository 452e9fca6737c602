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
