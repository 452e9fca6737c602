import { describe, expect, it } from "vitest";
import { judgeDays, type TimedClaim } from "../../../src/engine/status/judge-days.ts";
import { date, day } from "../small-collection.ts";

const claim = (modality: TimedClaim["modality"], when: string | null, published: string | null): TimedClaim => {
  const publishedBy = published === null ? null : day(published);
  return { modality, date: when === null ? null : date(when), publishedBy, toldDay: publishedBy };
};

describe("judgeDays", () => {
  it("counts a plan from the day on which it was said, by both clocks, and keeps its due date", () => {
    expect(judgeDays(claim("planned", "2031", "2023-01-05"), day("2024-12-31"))).toEqual({
      usedDate: "2031",
      heardDay: day("2023-01-05"),
      countsFrom: { happened: day("2023-01-05"), told: day("2023-01-05") },
    });
  });

  it("does not use the date of an act that its report cannot know", () => {
    expect(judgeDays(claim("happened", "2023-06-01", "2023-01-05"), day("2024-12-31"))).toMatchObject({
      usedDate: null,
      countsFrom: { told: day("2023-06-01") },
    });
  });

  it("never has an undated article told", () => {
    const days = judgeDays(claim("happened", "2023-06-01", null), day("2024-12-31"));
    expect(days.countsFrom).toEqual({ happened: day("2023-06-01"), told: Number.POSITIVE_INFINITY });
  });

  it("counts a dated act from its day where no article at all is dated", () => {
    expect(judgeDays(claim("happened", "2023-06-01", null), null).countsFrom.happened).toBe(day("2023-06-01"));
  });
});
