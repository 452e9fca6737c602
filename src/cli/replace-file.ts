import { dirname, join } from "node:path";
import type { Effects } from "./effects.ts";

/**
 * Put `content` in the place of the file at `path`, or of the one that a link there leads to.
 *
 * It is written beside it and renamed into place, so that the former file stays whole whatever fails. What is no file, as
 * a pipe, is written to.
 *
 * @throws what the file system throws.
 */
export async function replaceFile(path: string, content: string | Uint8Array, { fs }: Effects): Promise<void> {
  const real = await fs.realpath(path).catch(() => path);
  const former = await fs.stat(real).catch(() => null);
  if (former !== null && !former.isFile()) return fs.writeFile(real, content);
  // A rename asks nobody whether the former file may be written.
  if (former !== null) await (await fs.open(real, "r+")).close();
  // Not named after the file, whose name may be as long as names can be.
  const next = join(dirname(real), `.pactwatch-${process.pid}.next`);
  try {
    await fs.writeFile(next, content, former === null ? {} : { mode: former.mode });
    await fs.rename(next, real);
  } catch (error) {
    await fs.rm(next, { force: true });
    throw error;
  }
}
