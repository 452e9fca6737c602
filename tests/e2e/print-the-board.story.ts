import type { Page } from "playwright";
import { describe, expect, it } from "vitest";
import { servePages } from "./page-server.ts";

let page: Page;
const served = servePages((opened) => {
  page = opened;
});

/** 7 points, in pixels. */
const LEAST_PX = 9.33;

describe("printing the overview", () => {
  it("has no letters below seven points, no name cut, and a chart as wide as the sheet", async () => {
    await page.goto(served.address);
    await page.locator(".plot .recharts-surface").first().waitFor();
    // A sheet of A4 on its side, without its margins.
    await page.setViewportSize({ width: 1047, height: 733 });
    await page.emulateMedia({ media: "print" });
    await expect
      .poll(() =>
        page
          .locator(".plot .recharts-surface")
          .first()
          .evaluate((own) => own.clientWidth),
      )
      .toBeGreaterThan(980);
    const found = await page.evaluate(() => {
      const shown = [...document.querySelectorAll<HTMLElement>("main *")].filter((own) => own.offsetParent !== null);
      const written = shown.filter((own) =>
        [...own.childNodes].some((node) => node.nodeType === 3 && node.nodeValue?.trim() !== ""),
      );
      const cut = shown.filter((own) => own.matches(".card h3, .card-open") && own.scrollWidth > own.clientWidth + 1);
      return {
        sizes: written.map((own) => Number.parseFloat(getComputedStyle(own).fontSize)),
        cut: cut.map((own) => own.textContent),
      };
    });
    expect(Math.min(...found.sizes)).toBeGreaterThan(LEAST_PX - 0.01);
    expect(found.cut).toEqual([]);
  });

  it("takes three sheets for the shipped collection", async () => {
    await page.goto(served.address);
    await page.locator(".plot .recharts-surface").first().waitFor();
    await page.locator(".changes-box li").first().waitFor();
    const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
    expect(pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)).toHaveLength(3);
  });
});
