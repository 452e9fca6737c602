import type { Page } from "playwright";
import { describe, expect, it } from "vitest";
import { passingReports, scanAccess, servePages } from "./page-server.ts";

let page: Page;
const server = servePages((opened) => {
  page = opened;
});

const COMPARED = "?country=AU&country=GB&from=2021&to=2024&by=country&grain=quarter";

async function open(query: string): Promise<void> {
  await page.goto(server.address + query);
  await page.locator(".recharts-surface, .multiples, table").first().waitFor();
}
const passing = () => passingReports(page);

describe("an analyst who compares the United Kingdom and Australia in 2021 to 2024 by quarter", () => {
  it("sees a line for each, and in the table the same quarters, all within the years", async () => {
    await open(`${COMPARED}&shape=lines`);
    await page.locator(".series-line").nth(1).waitFor();
    const legend = await page.getByRole("list", { name: "Colours" }).innerText();
    expect(legend).toContain("United Kingdom");
    expect(legend).toContain("Australia");
    const dashesOf = (place: string) =>
      page
        .locator(`${place} .line-core:not(.unfinished-line)`)
        .evaluateAll((lines) => lines.map((line) => getComputedStyle(line).strokeDasharray));
    const dashes = await dashesOf(".series-lines");
    expect(new Set(dashes).size).toBe(dashes.length);
    expect(await dashesOf(".legend")).toEqual(dashes);
    await page.getByRole("button", { name: "Show as table" }).click();
    await page
      .getByRole("row", { name: /^Q\d 20/ })
      .first()
      .waitFor();
    const rows = await page.getByRole("table").first().getByRole("row").allInnerTexts();
    const quarters = rows.filter((row) => /^Q\d 20/.test(row));
    expect(quarters.length).toBeGreaterThan(8);
    for (const row of quarters) expect(row).toMatch(/^Q[1-4] 202[1-4]\t/);
    const sum = quarters.reduce((total, row) => total + Number(row.split("\t")[1]), 0);
    expect(sum).toBeLessThanOrEqual(await passing());
    expect(sum).toBeGreaterThan(0);
  });

  for (const shape of ["columns", "lines", "multiples"]) {
    it(`sees these two and no other country in ${shape}, and reads what is counted`, async () => {
      await open(`${COMPARED}&shape=${shape}`);
      const legend = page.getByRole("list", { name: "Colours" });
      expect((await legend.getByRole("listitem").allInnerTexts()).sort()).toEqual(["Australia", "United Kingdom"]);
      const figure = page.getByRole("figure").filter({ has: legend });
      await figure.getByText("one that names several of them counts in each").waitFor();
      expect(await figure.getByRole("heading").first().innerText()).toMatch(
        /^(Australia|The United Kingdom) has the most reports dated to a quarter from 2021 to 2024, \d+, before (Australia|the United Kingdom) with \d+$/,
      );
    });
  }

  it("reads the name of each line at its end, and none where there is no room", async () => {
    await open(`${COMPARED}&shape=lines`);
    const names = page.locator(".plot > svg text");
    await expect.poll(async () => (await names.allTextContents()).sort()).toEqual(["Australia", "United Kingdom"]);
    const plot = (await page.locator(".plot .recharts-surface").boundingBox())!;
    for (const name of await names.all()) {
      expect((await name.boundingBox())!.x).toBeGreaterThanOrEqual(plot.x + plot.width - 8);
    }
    await page.setViewportSize({ width: 390, height: 844 });
    await expect.poll(() => names.count()).toBe(0);
  });

  it("reads a quarter of both in small charts by the arrow keys", async () => {
    await open(`${COMPARED}&shape=multiples`);
    const slider = page.locator(".multiples");
    await slider.focus();
    await page.keyboard.press("ArrowLeft");
    expect(await slider.getAttribute("aria-valuetext")).toMatch(/^Q\d 202\d, \d+ reports?/);
  });

  it("sees the same on a phone, whether the link names the quarters or not", async () => {
    const heading = page.locator("#coverage-headline");
    const shown: string[] = [];
    for (const width of [1440, 390]) {
      await page.setViewportSize({ width, height: 900 });
      for (const link of [COMPARED, COMPARED.replace("&grain=quarter", "")]) {
        await open(link);
        shown.push(await heading.innerText());
        expect(await page.getByRole("button", { name: "Quarter" }).getAttribute("aria-pressed")).toBe("true");
      }
    }
    expect(new Set(shown).size).toBe(1);
  });

  it("drags over some quarters to see only these, and goes back to the whole time", async () => {
    await open(COMPARED);
    const all = await passing();
    const plot = page.locator(".plot");
    await plot.scrollIntoViewIfNeeded();
    const box = (await plot.boundingBox())!;
    const y = box.y + box.height - 30;
    await page.mouse.move(box.x + 60, y);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width / 3, y, { steps: 4 });
    await page.locator(".zoom-box").waitFor();
    await page.mouse.up();
    await expect.poll(passing).toBeLessThan(all);
    expect(new URL(page.url()).searchParams.get("from")).toMatch(/^2021-\d\d$/);
    await page.getByRole("button", { name: "Whole time" }).click();
    await expect.poll(passing).toBeGreaterThan(all);
    expect(new URL(page.url()).searchParams.has("from")).toBe(false);
  });

  it("opens an agreement from its milestone and the top story of a peak", async () => {
    await open(COMPARED);
    await page.locator("a.milestone").first().focus();
    await page.keyboard.press("Enter");
    await page.getByRole("dialog").waitFor();
    expect(new URL(page.url()).searchParams.has("open")).toBe(true);
    await page.keyboard.press("Escape");
    await page.getByRole("list", { name: "Peaks" }).getByRole("listitem").first().waitFor();
  });

  for (const colorScheme of ["light", "dark"] as const) {
    for (const shape of ["columns", "lines", "multiples"]) {
      it(`finds nothing wrong by axe with ${shape}, ${colorScheme}`, async () => {
        await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
        await open(`${COMPARED}&shape=${shape}`);
        expect(await scanAccess(page)).toEqual([]);
      });
    }
  }
});
