import { describe, expect, it } from "vitest";
import { dayNumberOf } from "../../src/model/day-number.ts";
import { parseTypedDay } from "../../src/ui/typed-day.ts";

describe("parseTypedDay", () => {
  it("reads a whole day and nothing coarser", () => {
    expect(parseTypedDay("2022-11-30")).toEqual({ day: dayNumberOf(2022, 11, 30) });
    expect(parseTypedDay("2022-11")).toHaveProperty("fault");
    expect(parseTypedDay("")).toHaveProperty("fault");
  });
});
