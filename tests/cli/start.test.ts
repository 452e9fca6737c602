import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";
import { EXIT } from "../../src/cli/exit-codes.ts";
import { collectionFolder, filesUnder, removeFolder, runIn, SIGNED } from "./collection-folder.ts";

const START = fileURLToPath(new URL("../../src/cli/start.mjs", import.meta.url));

describe("start.mjs", () => {
  it("runs the command line as its source does, at the first start and at the next", async () => {
    const folder = await collectionFolder({ "articles/a.md": SIGNED });
    try {
      await runIn(folder, ["build", "--out", "one", "--no-cache"]);
      for (const out of ["two", "three"]) {
        await promisify(execFile)(process.execPath, [START, "build", "--out", out], { cwd: folder });
        expect(await filesUnder(`${folder}/${out}`)).toEqual(await filesUnder(`${folder}/one`));
      }
    } finally {
      await removeFolder(folder);
    }
  }, 60_000);

  it("tells a fault of the program from a collection without anything to read", async () => {
    const folder = await collectionFolder({});
    const broken = "data:text/javascript,performance.now = () => { throw new Error('the clock is broken'); }";
    const run = (...args: string[]) =>
      promisify(execFile)(process.execPath, args, { cwd: folder }).catch(
        (error: { code: number; stderr: string }) => error,
      );
    try {
      const fault = await run("--import", broken, START, "check");
      expect(fault).toMatchObject({ code: EXIT.programFault });
      expect(fault.stderr).toMatch(/a fault of the program[\s\S]+the clock is broken[\s\S]+ at /);
      expect(await run(START, "check")).toMatchObject({ code: EXIT.nothingRead });
    } finally {
      await removeFolder(folder);
    }
  }, 60_000);
});
