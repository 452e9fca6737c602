import { describe, expect, it } from "vitest";
import { page } from "vitest/browser";
import { OfflineNotice } from "../../../src/app/offline/offline-notice.tsx";
import { render } from "../../views/render.tsx";
// An offline file has the styles of every page from the start.
import "../../../src/views/promises/promises.css";

const stamp = {
  day: "As of 31 July 2026",
  clock: "Clock: happened by",
  filter: "Filter: Japan",
  counts: "302 of 403 reports, 240 stories",
  collection: "Sample corpus",
  fingerprint: "dataset 1a2b3c4d5e6f",
  made: "Made on 22 November 2026",
};

describe("OfflineNotice", () => {
  it("opens a sheet whose terms are seen whole and whose way out is at its right end", async () => {
    await page.viewport(1280, 800);
    render(<OfflineNotice about={{ kind: "page", title: "The page", search: "", stamp }} />);
    await page.getByRole("button", { name: "About this file" }).click();
    const sheet = document.querySelector(".panel-sheet")?.getBoundingClientRect();
    const close = page.getByRole("button", { name: "Close" }).element().getBoundingClientRect();
    const inner = document.querySelector(".panel-sheet");
    const terms = [...(inner?.querySelectorAll("dt") ?? [])];
    expect(terms.map(({ textContent }) => textContent)).toContain("Fingerprint");
    for (const term of terms) {
      expect([term.textContent, term.scrollWidth > term.clientWidth]).toEqual([term.textContent, false]);
      expect(term.getBoundingClientRect().left).toBeGreaterThanOrEqual(sheet?.left ?? 0);
    }
    expect((sheet?.right ?? 0) - close.right).toBeLessThan(40);
  });
});
