import { describe, expect, it } from "vitest";
import { openPage } from "../../../src/pipeline/page/open-page.ts";

// `openPage` trims what it has parsed.
describe("trimPage", () => {
  it("cuts a long attribute and leaves the others", () => {
    const { document } = openPage(`<img src="data:${"A".repeat(50_000)}" alt="One">`);
    const picture = document.querySelector("img");
    expect(picture?.getAttribute("src")).toHaveLength(2000);
    expect(picture?.getAttribute("alt")).toBe("One");
  });

  it("cuts the window's title after a thousand letters", () => {
    const { document } = openPage(`<head><title>${"word | ".repeat(100_000)}</title></head><body>a`);
    expect(document.querySelector("title")?.textContent).toHaveLength(1000);
  });
});
