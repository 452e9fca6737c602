import { describe, expect, it } from "vitest";
import { datePieces } from "../../src/ui/date-pieces.ts";

describe("datePieces", () => {
  it("cuts behind day, month and year as one, and nowhere else", () => {
    expect(datePieces("By 30 November 2022 one agreement stood further")).toEqual([
      { before: "By ", date: "30 November 2022" },
      { before: " one agreement stood further", date: "" },
    ]);
    expect(datePieces("on 4 Jul 2013, in May 2024")).toEqual([
      { before: "on ", date: "4 Jul 2013" },
      { before: ", in ", date: "May 2024" },
    ]);
  });

  it("leaves numbers, years and verbs alone that are no date", () => {
    for (const before of ["14 of the 77 dated steps, 2023 and 2024", "It may 2024 times march 12"]) {
      expect(datePieces(before)).toEqual([{ before, date: "" }]);
    }
    expect(datePieces("")).toEqual([]);
  });
});
