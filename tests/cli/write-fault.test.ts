import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { writeFault } from "../../src/cli/write-fault.ts";

let folder = "";

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "pactwatch-fault-"));
  await writeFile(join(folder, "file"), "");
});

afterAll(() => rm(folder, { recursive: true, force: true }));

describe("writeFault", () => {
  it.each([
    ["nowhere/a.csv", "there is no such folder"],
    ["file/a.csv", "a part of its path is a file, not a folder"],
    [".", "it is a folder"],
    ["a".repeat(400), "its name is too long"],
  ])("says why %s cannot be written", async (path, why) => {
    const fault: unknown = await writeFile(join(folder, path), "").catch((error: unknown) => error);
    expect(writeFault(fault)).toBe(why);
  });

  it("gives the system's own words for what nobody foresaw", () => {
    expect(writeFault(new Error("odd"))).toBe("odd");
    expect(writeFault("odd")).toBe("odd");
  });
});
