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
});
