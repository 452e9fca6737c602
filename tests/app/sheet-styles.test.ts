import { describe, expect, it } from "vitest";
import { sheetStyles } from "../../src/app/sheet-styles.ts";

describe("sheetStyles", () => {
  it("has the words and the sheet's number at the foot of each sheet of the page that it names", () => {
    const styles = sheetStyles("paper", "Filter: Japan");
    expect(styles).toMatch(/^@page paper \{ @bottom-left \{ content: "Filter: Japan"; \}/);
    expect(styles).toContain("counter(page)");
  });

  it("lets no word of a search end the rule or the element that it stands in", () => {
    expect(sheetStyles("paper", 'a" } </style>\\')).toContain('content: "a\\22  } \\3c /style>\\5c "');
  });
});
