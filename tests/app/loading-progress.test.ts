import { describe, expect, it } from "vitest";
import { createLoadingProgress, loadingWords } from "../../src/app/loading-progress.ts";

const HALF = { what: "texts", loadedBytes: 10_000_000, totalBytes: 20_000_000 } as const;

describe("createLoadingProgress", () => {
  it("holds the last report and tells who listens, until they stop", () => {
    const progress = createLoadingProgress();
    const heard: unknown[] = [];
    const stop = progress.subscribe(() => heard.push(progress.current()));
    progress.report(HALF);
    progress.report(null);
    stop();
    progress.report(HALF);
    expect(heard).toEqual([HALF, null]);
    expect(progress.current()).toBe(HALF);
  });
});

describe("loadingWords", () => {
  it("says what is read and how much of it is there", () => {
    expect(loadingWords(HALF)).toBe("Reading the reports’ texts: 10.0 of 20.0 MB");
    expect(loadingWords({ ...HALF, what: "dataset" })).toMatch(/^Reading the collection: /);
  });
});
