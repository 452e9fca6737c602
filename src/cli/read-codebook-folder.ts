import { createHash } from "node:crypto";
import { join } from "node:path";
import type { Finding } from "../model/finding.ts";
import { decodeBytes } from "../pipeline/formats/decode-bytes.ts";
import type { ReadCodebook } from "./codebook-cache.ts";
import type { Effects } from "./effects.ts";
import { listFiles } from "./list-files.ts";
import { markOf } from "./mark-of.ts";
import { type FileBytes, readFileBytes } from "./read-file.ts";

const CODEBOOK = "codebook/";

/** The files of a codebook, opened and not yet read. */
export interface CodebookFiles {
  /** Lower-case hexadecimal SHA-256 over their names and contents. */
  readonly mark: string;
  readonly read: () => Promise<ReadCodebook>;
}

/** Open the codebook of a data folder. */
export async function openCodebookFolder(folder: string, effects: Effects): Promise<CodebookFiles> {
  const { files, findings } = await listFiles(join(folder, CODEBOOK), CODEBOOK, effects);
  const hash = createHash("sha256");
  const opened: (readonly [file: string, read: FileBytes])[] = [];
  for (const name of files.filter((own) => /\.ya?ml$/i.test(own))) {
    const read = await readFileBytes(join(folder, CODEBOOK, name), CODEBOOK + name, effects);
    hash.update(markOf(CODEBOOK + name, read));
    opened.push([CODEBOOK + name, read]);
  }
  return { mark: hash.update(JSON.stringify(findings)).digest("hex"), read: () => readFiles(opened, findings) };
}

/** Read the codebook of a data folder alone. */
export async function readCodebookFolder(folder: string, effects: Effects): Promise<ReadCodebook> {
  return (await openCodebookFolder(folder, effects)).read();
}

async function readFiles(
  opened: readonly (readonly [file: string, read: FileBytes])[],
  listFindings: readonly Finding[],
): Promise<ReadCodebook> {
  const unread = [...listFindings];
  const texts: { file: string; text: string }[] = [];
  for (const [file, read] of opened) {
    const decoded = "finding" in read ? read : decodeBytes(read.bytes);
    if ("text" in decoded) texts.push({ file, text: decoded.text });
    else unread.push("finding" in decoded ? decoded.finding : { code: decoded.code, file });
  }
  // Loaded here, as most builds find the codebook in the cache and need no reader of it.
  const { readCodebook } = await import("../pipeline/codebook/read-codebook.ts");
  const { codebook, findings } = readCodebook(texts);
  return { codebook, findings: [...unread, ...findings] };
}
