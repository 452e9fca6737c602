import { describe, expect, it } from "vitest";
import { catchFault } from "../../src/cli/catch-fault.ts";

describe("catchFault", () => {
  it("gives what was read", async () => {
    expect(await catchFault("a.md", async () => "words", String)).toBe("words");
  });

  it("names the file and what was thrown, at once or later, in one line", async () => {
    const found = "RangeError: too deep";
    const atOnce = () => {
      throw new RangeError("too\n  deep");
    };
    for (const read of [atOnce, async () => atOnce()]) {
      expect(await catchFault("a.md", read, (finding) => finding)).toEqual({
        code: "program-fault",
        file: "a.md",
        found,
      });
    }
  });
});
