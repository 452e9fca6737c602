import { describe, expect, it } from "vitest";
import { markOf } from "../../src/cli/mark-of.ts";

const stamp = { sizeBytes: 1, mtimeMs: 0, ctimeMs: 0, inode: 0 };
const bytesOf = (text: string) => ({ bytes: new TextEncoder().encode(text), stamp });
const finding = { code: "file-too-large", file: "a" } as const;

describe("markOf", () => {
  it("marks name and content, whatever the stamp", () => {
    expect(markOf("a", bytesOf("one"))).toBe(markOf("a", { ...bytesOf("one"), stamp: { ...stamp, inode: 9 } }));
    expect(markOf("a", bytesOf("one"))).not.toBe(markOf("a", bytesOf("two")));
    expect(markOf("a", bytesOf("one"))).not.toBe(markOf("b", bytesOf("one")));
  });

  it("marks a file that was not read by its size", () => {
    expect(markOf("a", { finding, sizeBytes: 5 })).not.toBe(markOf("a", { finding, sizeBytes: 6 }));
  });
});
