import { join } from "node:path";
import { compareTexts } from "../model/compare-texts.ts";
import type { Finding } from "../model/finding.ts";
import type { Effects } from "./effects.ts";

/** The files under a folder. */
export interface FileList {
  /** Paths relative to the folder, with `/`, in code-unit order. */
  readonly files: readonly string[];
  readonly findings: readonly Finding[];
}

const PASSED_OVER = /^(?:\.|~\$|(?:thumbs\.db|desktop\.ini)$)/i;

/**
 * List every file under `folder`, at any depth.
 *
 * Links are not followed, as they may lead out of the folder or round in a circle, and pipes and devices are not
 * opened: `file-unreadable` each, as for a folder that may not be listed. Names that begin with a dot, and what Windows and
 * Office put beside files, are passed over in silence. `prefix` goes before the names in findings. A folder that is not
 * there has no files.
 */
export async function listFiles(folder: string, prefix: string, effects: Effects): Promise<FileList> {
  const files: string[] = [];
  const findings: Finding[] = [];
  const visit = async (below: string): Promise<void> => {
    const entries = await listFolder(join(folder, below), effects);
    if (entries === null) {
      findings.push({
        code: "file-unreadable",
        file: `${prefix}${below}`.replace(/\/$/, ""),
        expected: "a folder that may be listed",
      });
      return;
    }
    for (const entry of entries) {
      if (PASSED_OVER.test(entry.name)) continue;
      const path = `${below}${entry.name}`;
      if (entry.isDirectory()) await visit(`${path}/`);
      else if (entry.isFile()) files.push(path);
      else findings.push({ code: "file-unreadable", file: prefix + path, found: kindOf(entry), expected: "a file" });
    }
  };
  await visit("");
  return { files: files.sort(compareTexts), findings };
}

async function listFolder(folder: string, { fs }: Effects) {
  try {
    return await fs.readdir(folder, { withFileTypes: true });
  } catch (error) {
    return isMissing(error) ? [] : null;
  }
}

function kindOf(entry: { isSymbolicLink(): boolean }): string {
  return entry.isSymbolicLink() ? "a link" : "a pipe, socket or device";
}

/** Whether an error of the file system says that nothing has that name; a file where a folder should be is something. */
export function isMissing(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "ENOENT";
}
