import { createHash } from "node:crypto";
import { endianness } from "node:os";
import { fileURLToPath } from "node:url";
import type { Effects } from "./effects.ts";
import { listFiles } from "./list-files.ts";
import { readAhead } from "./read-ahead.ts";
import { readFileBytes } from "./read-file.ts";

/** In a build of the command line, a mark of all that it was made of; else not there. See `start.mjs`. */
declare const BUILT_FROM: string | undefined;

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
/** All that a reading depends on besides the codebook: the reader, what it is made of, and the packages that it uses. */
const FOLDERS = ["src/model/", "src/pipeline/"];
const FILES = ["package-lock.json", "src/cli/file-outcome.ts", "src/cli/pack-outcome.ts"];
const FILES_AHEAD = 16;

/**
 * A mark of the reader's own code, of its packages, of Node and of the machine's byte order: any change of them changes
 * it. Hexadecimal.
 */
export async function readerVersion(effects: Effects): Promise<string> {
  if (typeof BUILT_FROM === "string") return BUILT_FROM;
  const hash = createHash("sha256").update(process.version).update(endianness());
  const lists = await Promise.all(
    FOLDERS.map(async (folder) => (await listFiles(ROOT + folder, "", effects)).files.map((file) => folder + file)),
  );
  const read = (file: string) => readFileBytes(ROOT + file, file, effects);
  for await (const [file, bytes] of readAhead([...lists.flat(), ...FILES], FILES_AHEAD, read)) {
    hash.update(`${file}\0`).update("bytes" in bytes ? bytes.bytes : "unread");
  }
  return hash.digest("hex");
}
