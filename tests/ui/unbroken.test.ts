import { describe, expect, it } from "vitest";
import { unbroken } from "../../src/ui/unbroken.ts";

/** With a sign that can be seen where no line breaks. */
const seen = (sentence: string) => unbroken(sentence).replaceAll("\u00a0", "_");

describe("unbroken", () => {
  it("keeps day, month and year on one line, and nothing else", () => {
    expect(seen("By 30 November 2022 one agreement stood further")).toBe(
      "By 30_November_2022 one agreement stood further",
    );
    expect(seen("on 4 Jul 2013, in May 2024 and since 31 December 2024")).toBe(
      "on 4_Jul_2013, in May_2024 and since 31_December_2024",
    );
  });

  it("leaves numbers, years and verbs alone that are no date", () => {
    expect(seen("14 of the 77 dated steps, 2023 and 2024")).toBe("14 of the 77 dated steps, 2023 and 2024");
    expect(seen("It may 2024 times march 12")).toBe("It may 2024 times march 12");
  });
});
