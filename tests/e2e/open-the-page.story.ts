import type { Page } from "playwright";
import { describe, expect, it } from "vitest";
import { servePages } from "./page-server.ts";

let page: Page;
const server = servePages((opened) => {
  page = opened;
});

/** Hold the page's programme back. Gives what lets it through. */
async function holdProgramme(): Promise<() => void> {
  let letThrough = () => undefined as unknown;
  const isWanted = new Promise<void>((resolve) => {
    letThrough = resolve;
  });
  await page.route(/assets\/page-/, async (route) => {
    await isWanted;
    await route.continue();
  });
  return letThrough;
}

const cards = () => page.locator(".card-status").allTextContents();

describe("a reader who opens the page", () => {
  it("reads the cards and counts before the programme is there, and the same ones after", async () => {
    const letThrough = await holdProgramme();
    await page.goto(server.address);
    await page.getByRole("article").first().waitFor();
    const [first, count] = [await cards(), await page.locator(".count").textContent()];
    const card = await page.getByRole("article").first().elementHandle();
    expect(count).toMatch(/^403 of 403 reports/);
    letThrough();
    await page.locator(".plot-frame .column").first().waitFor({ state: "attached" });
    expect(await cards()).toEqual(first);
    expect(await page.locator(".count").textContent()).toBe(count);
    expect(await card?.evaluate((element) => element.isConnected)).toBe(true);
  });

  it("is heard though the programme comes later: a press, then a search", async () => {
    const letThrough = await holdProgramme();
    await page.goto(server.address);
    await page.getByRole("checkbox", { name: /^Japan \d+$/ }).click();
    await page.getByRole("searchbox").fill("access");
    letThrough();
    await expect.poll(() => page.url(), { timeout: 20_000 }).toMatch(/country=JP.*q=access|q=access.*country=JP/);
    expect(await page.getByRole("searchbox").inputValue()).toBe("access");
    expect(await page.getByRole("checkbox", { name: /^Japan \d+$/ }).isChecked()).toBe(true);
  });

  it("never sees the board of another filter than the link's", async () => {
    const letThrough = await holdProgramme();
    await page.goto(`${server.address}?country=JP`);
    await page.getByText("Reading the collection…").waitFor();
    expect(await page.getByRole("article").count()).toBe(0);
    letThrough();
    await page.getByRole("article").first().waitFor();
  });
});
