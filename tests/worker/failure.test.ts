import { describe, expect, it } from "vitest";
import { failureWording } from "../../src/worker/failure.ts";

describe("failureWording", () => {
  it("says how to get a dataset", () => {
    expect(failureWording({ code: "dataset-missing" })).toMatch(/^No dataset was found\. Run npm start/);
  });

  it("names the damaged file, and its column where one is", () => {
    const damaged = { code: "dataset-damaged", file: "claims.json" } as const;
    expect(failureWording(damaged)).toMatch(/file claims\.json is damaged\./);
    expect(failureWording({ ...damaged, column: "stages" })).toContain("claims.json is damaged in its column stages.");
  });

  it("says how much of a file is there", () => {
    const cut = {
      code: "dataset-cut-off",
      file: "articles.json",
      hasBytes: 3_100_000,
      wantsBytes: 17_000_000,
    } as const;
    expect(failureWording(cut)).toMatch(/articles\.json ends after 3\.1 of 17\.0 MB\. Try again; .* npm start/);
  });

  it.each(["dataset-unreachable", "dataset-incomplete", "dataset-altered"] as const)("names the file of %s", (code) => {
    expect(failureWording({ code, file: "texts/007.json" })).toMatch(/texts\/007\.json .* npm start/);
  });

  it("says that the rest works only where it does", () => {
    const missing = (file: string) => failureWording({ code: "dataset-incomplete", file });
    expect(missing("texts/000.json")).toContain("what needs no such file still works");
    expect(missing("articles.json")).toBe(
      "The dataset's file articles.json is missing. Run npm start to build it again.",
    );
    expect(missing("claims.json")).not.toContain("works");
  });

  it.each(["dataset-changed", "dataset-altered"] as const)("has the page reloaded first on %s, then built", (code) => {
    expect(failureWording({ code, file: "lines/000.json" })).toMatch(
      /Reload this page; if it says so again, run npm start to build it once more\.$/,
    );
  });
});
