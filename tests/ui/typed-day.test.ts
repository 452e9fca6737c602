import { describe, expect, it } from "vitest";
import { dayNumberOf } from "../../src/model/day-number.ts";
import { parseTypedDay } from "../../src/ui/typed-day.ts";

const latest = dayNumberOf(2022, 11, 30);

describe("parseTypedDay", () => {
  it("reads a whole day and nothing coarser", () => {
    expect(parseTypedDay("2022-11-30", latest)).toEqual({ day: latest });
    expect(parseTypedDay("2022-11", latest)).toHaveProperty("fault");
    expect(parseTypedDay("", latest)).toHaveProperty("fault");
  });

  it("takes no day that has not come", () => {
    expect(parseTypedDay("2022-12-01", latest)).toEqual({
      fault: "Choose a day that has come: 30 November 2022 or before.",
    });
  });
});
