import { describe, expect, it } from "vitest";
import { isSameStamp, isSettled } from "../../src/cli/file-stamp.ts";

const STAMP = { sizeBytes: 3, mtimeMs: 1_000_000, ctimeMs: 1_000_000, inode: 7 };

describe("isSettled", () => {
  it("trusts no stamp of a file that changed within a tick before it was read, or after, or in the future", () => {
    expect(isSettled(STAMP, 1_000_000)).toBe(false);
    expect(isSettled(STAMP, 1_002_000)).toBe(false);
    expect(isSettled(STAMP, 900_000)).toBe(false);
    expect(isSettled(STAMP, 1_002_001)).toBe(true);
  });

  it("goes by the later of both times, as a copy may bear an old one", () => {
    expect(isSettled({ ...STAMP, mtimeMs: 5 }, 1_001_000)).toBe(false);
    expect(isSettled({ ...STAMP, ctimeMs: 5 }, 1_001_000)).toBe(false);
  });
});

describe("isSameStamp", () => {
  it.each(["sizeBytes", "mtimeMs", "ctimeMs", "inode"] as const)("tells stamps apart by %s alone", (field) => {
    expect(isSameStamp(STAMP, { ...STAMP })).toBe(true);
    expect(isSameStamp(STAMP, { ...STAMP, [field]: STAMP[field] + 0.001 })).toBe(false);
  });
});
