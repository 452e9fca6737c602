import { join } from "node:path";
import type { About } from "../model/dataset.ts";
import type { Finding } from "../model/finding.ts";
import { readAbout } from "../pipeline/dataset/read-about.ts";
import { decodeBytes } from "../pipeline/formats/decode-bytes.ts";
import type { Effects } from "./effects.ts";
import { markOf } from "./mark-of.ts";
import { NO_SUCH_FILE, readFileBytes } from "./read-file.ts";

const FILE = "about.md";

/** What a collection says of itself. */
interface AboutFile {
  readonly about: About | null;
  /** Names the file's content; `""` when there is none. */
  readonly mark: string;
  readonly findings: readonly Finding[];
}

/** Read `about.md` of a data folder. It may be missing, and nothing in it stops a build. */
export async function readAboutFile(folder: string, effects: Effects): Promise<AboutFile> {
  const read = await readFileBytes(join(folder, FILE), FILE, effects);
  if ("finding" in read) {
    const isThere = read.finding.found !== NO_SUCH_FILE;
    return { about: null, mark: "", findings: isThere ? [read.finding] : [] };
  }
  const mark = markOf(FILE, read);
  const decoded = decodeBytes(read.bytes);
  if ("code" in decoded) return { about: null, mark, findings: [{ code: decoded.code, file: FILE }] };
  return { mark, ...readAbout(decoded.text, FILE) };
}
