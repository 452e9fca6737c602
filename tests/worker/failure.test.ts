import { describe, expect, it } from "vitest";
import { failureWording } from "../../src/worker/failure.ts";

describe("failureWording", () => {
  it("says how to get a dataset", () => {
    expect(failureWording({ code: "dataset-missing" })).toMatch(/^No dataset was found\. Run npm start/);
  });

  it("names the damaged file", () => {
    expect(failureWording({ code: "dataset-damaged", file: "claims.json" })).toContain("claims.json");
  });
});
