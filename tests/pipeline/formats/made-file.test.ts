import { describe, expect, it } from "vitest";
import type { PartialDate } from "../../../src/model/partial-date.ts";
import { dateOfMaking, likelyTitleOf } from "../../../src/pipeline/formats/made-file.ts";

describe("dateOfMaking", () => {
  it("gives no date and no bound, and the day in its reason", () => {
    const dated = dateOfMaking("2021-03-04" as PartialDate);
    expect(dated?.published).toEqual({ date: null, basis: "none" });
    expect(dated?.reason).toContain("2021-03-04");
    expect(dateOfMaking(null)).toBeNull();
  });
});

describe("likelyTitleOf", () => {
  it.each(["Microsoft Word - release final.doc", "Untitled", "press_release_v2.indd", "Document1", "", 7])(
    "believes no %j",
    (title) => {
      expect(likelyTitleOf(title)).toBeNull();
    },
  );

  it("believes words", () => {
    expect(likelyTitleOf(" Report on  the towns ")).toBe("Report on the towns");
  });
});
