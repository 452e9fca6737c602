import type { Page } from "playwright";
import { describe, expect, it } from "vitest";
import { scanAccess, servePages, tick } from "./page-server.ts";

let page: Page;
const server = servePages((opened) => {
  page = opened;
});

async function open(query: string): Promise<void> {
  await page.goto(server.address + query);
  await page.getByRole("table").first().waitFor();
}
const rows = () => page.locator(".ledger tbody tr");
const countOn = async (name: RegExp) =>
  Number((await page.getByRole("button", { name }).innerText()).match(/\d+/)?.[0]);

describe("an analyst who looks for the overdue promises of Japan", () => {
  it("goes from the menu to the promises, filters, and reads the sentence that promised it", async () => {
    await page.goto(server.address);
    await page.getByRole("article").first().waitFor();
    await tick(page.getByRole("checkbox", { name: /^Japan \d+$/ }));
    await page.getByRole("link", { name: "Promises" }).click();
    await page.getByRole("heading", { level: 1, name: /dated promises with Japan/ }).waitFor();
    await page.getByRole("button", { name: /^Overdue \d+$/ }).click();
    await page.waitForURL(/outcome=overdue/);
    const overdue = await countOn(/^Overdue \d+$/);
    await expect.poll(() => rows().count()).toBe(overdue);
    for (const row of await rows().all()) expect(await row.innerText()).toMatch(/overdue for/);
    const gigo = rows().filter({ hasText: "GIGO" }).first();
    const speaker = gigo.locator("button").first();
    await speaker.click();
    await page.locator("mark.active").first().waitFor();
    expect(new URL(page.url()).searchParams.get("claim")).toMatch(/^\d+$/);
    await page.keyboard.press("Escape");
    await page.locator("mark.active").first().waitFor({ state: "detached" });
    await gigo.getByRole("button", { name: /GIGO/ }).click();
    await page.getByRole("dialog").getByText("Said versus done").waitFor();
  });

  it("sees the sums of both tables agree with the ledger, whatever the filter", async () => {
    for (const query of ["?page=promises", "?page=promises&country=JP&kind=news", "?page=promises&unit=stories"]) {
      await open(query);
      const made = await countOn(/^All \d+$/);
      const outcomes = await page.locator(".outcomes button span").allInnerTexts();
      const parts = outcomes.slice(1).reduce((sum, text) => sum + Number(text), 0);
      expect(parts).toBe(made);
      const bySpeaker = page.getByRole("region", { name: "By kind of publisher" });
      const told = await bySpeaker.locator("tbody tr td:first-of-type").allInnerTexts();
      const undated = [...(await bySpeaker.innerText()).matchAll(/[A-Z][a-z ]+ (\d+)(?=[,.])/g)].map(
        (found) => found[1],
      );
      expect([...told, ...undated].reduce((sum, text) => sum + Number(text), 0)).toBe(made);
    }
  });

  it("shares the view as a link", async () => {
    await open("?page=promises&country=JP&outcome=late&outcome=overdue&ledger=slip");
    expect(await page.getByRole("button", { name: "Slip" }).getAttribute("aria-pressed")).toBe("true");
    const first = await rows().first().innerText();
    await page.reload();
    await page.getByRole("table").first().waitFor();
    expect(await rows().first().innerText()).toBe(first);
  });

  it("does it all by keyboard", async () => {
    await open("?page=promises&country=JP");
    await page.getByRole("button", { name: /^Overdue \d+$/ }).focus();
    await page.keyboard.press("Enter");
    await page.waitForURL(/outcome=overdue/);
    const speaker = rows().first().locator("button").first();
    await expect.poll(() => rows().first().innerText()).toMatch(/overdue for/);
    await speaker.focus();
    await page.keyboard.press("Enter");
    await page.locator("mark.active").first().waitFor();
    await page.keyboard.press("Escape");
    await page.locator("mark.active").first().waitFor({ state: "detached" });
    await expect.poll(() => speaker.evaluate((button) => button === document.activeElement)).toBe(true);
  });
});

describe("axe", () => {
  for (const colorScheme of ["light", "dark"] as const) {
    for (const [name, query, width] of [
      ["the promises", "?page=promises", 1440],
      ["the late promises on a phone", "?page=promises&outcome=late", 390],
    ] as const) {
      it(`finds nothing wrong with ${name}, ${colorScheme}`, async () => {
        await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
        await page.setViewportSize({ width, height: 900 });
        await open(query);
        expect(await scanAccess(page)).toEqual([]);
      });
    }
  }
});
