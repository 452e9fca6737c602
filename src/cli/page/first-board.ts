import { join, resolve } from "node:path";
import { type Plugin, type ResolvedConfig, runnerImport } from "vite";
import { dayNumberOf } from "../../model/day-number.ts";

/** Named only here, so that the page's sources are not read to read this configuration. */
const WRITER = "src/cli/page/write-first-board.ts";

/**
 * Have the page's first board drawn when the page is built.
 *
 * Not when it is served: an old build beside newer sources would show a board of the new views, which its programme could
 * not take over. With another dataset beside it a page does without, as it compares the sums.
 */
export function firstBoard(): Plugin {
  let config: ResolvedConfig;
  async function write(): Promise<void> {
    const { root, build } = config;
    const now = new Date();
    const today = dayNumberOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
    type Writer = typeof import("./write-first-board.ts");
    const { module } = await runnerImport<Writer>(join(root, WRITER), { root, logLevel: "error" });
    await module.writeFirstBoard(resolve(root, build.outDir), today);
  }
  return {
    name: "first-board",
    configResolved(resolved) {
      config = resolved;
    },
    writeBundle: write,
  };
}
