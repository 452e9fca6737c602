import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";
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
});
