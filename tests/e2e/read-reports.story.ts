import type { Page } from "playwright";
import { describe, expect, it } from "vitest";
import { scanAccess, servePages } from "./page-server.ts";

let page: Page;
const server = servePages((opened) => {
  page = opened;
});

async function open(query: string): Promise<void> {
  await page.goto(server.address + query);
  await page.locator(".list-row, .reports-empty").first().waitFor();
}
const focused = () => page.evaluate(() => document.activeElement?.closest("[data-place]")?.getAttribute("data-place"));
const headline = () => page.locator("main h1").innerText();
const reader = () => page.getByRole("dialog");
const place = (words: RegExp) => reader().getByText(words).waitFor();

describe("an analyst who reads", () => {
  it("finds a report by words, reads it and the next, and puts that one aside, all by keyboard", async () => {
    await open("?page=articles");
    await page.keyboard.press("/");
    await page.keyboard.type("submarine");
    await page.getByRole("heading", { level: 1, name: /^\d+ reports found for “submarine”, from / }).waitFor();
    await page.keyboard.press("Enter");
    await page.keyboard.press("j");
    await expect.poll(focused).toBe("0");
    await page.keyboard.press("Enter");
    await place(/^1 of \d+$/);
    const first = await reader().getAttribute("aria-label");
    await page.keyboard.press("]");
    await place(/^2 of \d+$/);
    await page.keyboard.press("x");
    await reader().getByRole("button", { name: "On the shortlist" }).waitFor();
    const second = (await reader().getByRole("heading", { level: 2 }).innerText()).trim();
    expect(second).not.toBe(first);
    await page.keyboard.press("Escape");
    await reader().waitFor({ state: "detached" });
    await expect.poll(focused).toBe("1");
    await page.getByRole("button", { name: "Shortlist (1)" }).click();
    await page.getByRole("heading", { level: 1, name: /^1 report on your shortlist/ }).waitFor();
    expect(new URL(page.url()).search).toContain("list=short");
    expect((await page.locator(".article-open").innerText()).trim()).toBe(second);
  });

  it("goes to the last line and back without losing the focus, and draws only what is in sight", async () => {
    await open("?page=articles");
    await page.keyboard.press("j");
    await page.keyboard.press("End");
    await expect.poll(focused).toBe("402");
    await page.locator('[data-place="402"] .badge').waitFor();
    expect(await page.locator(".list-row").count()).toBeLessThan(60);
    await page.keyboard.press("Home");
    await expect.poll(focused).toBe("0");
  });

  it("is where the list was left on coming back from another page", async () => {
    await open("?page=articles");
    await page.mouse.wheel(0, 6000);
    await page.locator('[data-place="110"]').waitFor();
    const before = await page.evaluate(() => window.scrollY);
    await page.keyboard.press("g");
    await page.keyboard.press("g");
    await page.locator("main table").waitFor();
    await page.goBack();
    await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(before);
  });

  it("unfolds the other reports of a story without moving the lines above", async () => {
    await open("?page=articles&unit=stories");
    const fold = page.getByRole("button", { name: /^and \d+ other report/ }).first();
    await fold.scrollIntoViewIfNeeded();
    const row = page.locator(".list-row", { has: fold }).first();
    const at = await row.getAttribute("data-place");
    const top = (await row.boundingBox())?.y;
    await fold.click();
    const unfolded = page.locator(`[data-place="${at}"]`);
    await unfolded.getByRole("list", { name: "Other reports of this story" }).waitFor();
    expect((await unfolded.boundingBox())?.y).toBe(top);
    expect(await headline()).toMatch(/^392 stories, reported from /);
  });

  it("is told which part of the filter to let go of when nothing passes", async () => {
    await open("?page=articles&country=JP&q=zeppelin");
    await page.getByText("leaves 300 reports").waitFor();
    await page.getByRole("button", { name: "Drop the words “zeppelin”" }).click();
    await page.getByRole("heading", { level: 1, name: /^300 reports with Japan, from / }).waitFor();
  });

  it("prints every report of a short list, and says of a long one how far it goes on paper", async () => {
    const printed = async (query: string) => {
      await open(query);
      await page.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
      return page.locator(".list-row").count();
    };
    expect(await printed("?page=articles&country=PH")).toBe(Number((await headline()).match(/^\d+/)?.[0]));
    const some = await printed("?page=articles");
    await page.getByText(`On paper: 1 to ${some} of 403. Export saves them all.`).waitFor();
  });

  it("takes a report off the shortlist and stays in it with the next", async () => {
    await open("?page=articles");
    await page.keyboard.press("j");
    await page.keyboard.press("x");
    await page.keyboard.press("j");
    await page.keyboard.press("x");
    await page.getByRole("button", { name: "Shortlist (2)" }).click();
    await page.getByRole("heading", { level: 1, name: /^2 reports on your shortlist/ }).waitFor();
    await page.getByRole("button", { name: "Copy 2 citations" }).waitFor();
    await page.keyboard.press("j");
    await page.keyboard.press("x");
    await page.getByRole("heading", { level: 1, name: /^1 report on your shortlist/ }).waitFor();
    await expect.poll(focused).toBe("0");
  });
});

describe("axe", () => {
  for (const colorScheme of ["light", "dark"] as const) {
    for (const [name, query, width] of [
      ["the reports", "?page=articles&country=JP&unit=stories", 1440],
      ["a search on a phone", "?page=articles&q=submarine", 390],
      ["an empty list", "?page=articles&country=JP&q=zeppelin", 1440],
      ["an empty shortlist", "?page=articles&list=short", 1440],
    ] as const) {
      it(`finds nothing wrong with ${name}, ${colorScheme}`, async () => {
        await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
        await page.setViewportSize({ width, height: 900 });
        await open(query);
        await page.keyboard.press("j");
        expect(await scanAccess(page)).toEqual([]);
      });
    }
  }
});
