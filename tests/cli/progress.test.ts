import { describe, expect, it } from "vitest";
import { realEffects } from "../../src/cli/effects.ts";
import { openProgress } from "../../src/cli/progress.ts";

function shown(errColumns: number | null, stepMs: number) {
  let err = "";
  let nowMs = 0;
  const progress = openProgress("Reading", {
    ...realEffects(),
    errColumns,
    nowMs: () => nowMs,
    writeErr: (text) => {
      err += text;
    },
  });
  for (let done = 0; done <= 100; done++, nowMs += stepMs) progress.show(done, 100);
  progress.end();
  return err;
}

describe("openProgress", () => {
  it("says nothing of short work where there is no terminal", () => {
    expect(shown(null, 10)).toBe("");
  });

  it("writes a plain line every two seconds where there is none", () => {
    expect(shown(null, 100).split("\n").slice(0, 2)).toEqual(["Reading 20 of 100", "Reading 40 of 100"]);
  });

  it("draws no more often than the eye can follow, and the end always", () => {
    const bars = shown(80, 10).split("\r").length;
    expect(bars).toBeLessThan(20);
    expect(shown(80, 10)).toContain("█".repeat(24));
  });

  it("fits a narrow terminal", () => {
    for (const line of shown(30, 100).split("\r\u001b[K")) expect(line.length).toBeLessThanOrEqual(30);
  });
});
