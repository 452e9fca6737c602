import type { Page } from "playwright";
import { describe, expect, it } from "vitest";
import { scanAccess, servePages } from "./page-server.ts";

let page: Page;
const server = servePages((opened) => {
  page = opened;
});

async function open(query: string): Promise<void> {
  await page.goto(server.address + query);
  await page.getByText(/^from \d+ .* to \d+/).waitFor();
}
const headline = () => page.getByRole("heading", { level: 1 }).innerText();
const steps = () => page.getByRole("region", { name: "Steps" });

describe("a reader who comes back", () => {
  it("goes from the box beside the coverage to the page, and compares with another day", async () => {
    await page.goto(server.address);
    const box = page.getByRole("complementary", { name: "What changed" });
    const short = await box.getByRole("heading").innerText();
    expect(short).toMatch(/steps? since 31 January 2026$/);
    await box.getByRole("button", { name: "Compare any two days" }).click();
    await page.getByText("from 31 January 2026 to 31 July 2026").waitFor();
    expect(await headline()).toContain(short);
    await page.getByLabel("From", { exact: true }).last().fill("2022-11-30");
    await page.keyboard.press("Enter");
    await page.waitForURL(/since=2022-11-30/);
    await page.getByText("from 30 November 2022").waitFor();
    expect(await headline()).toMatch(/steps since 30 November 2022/);
  });

  it("sees the UK–Japan pact signed and in force since 30 November 2022, and reads who says so", async () => {
    await open("?page=changes&since=2022-11-30&agreement=uk-japan-raa");
    const list = (await steps().getByRole("listitem").allInnerTexts()).join("\n");
    expect(list).toMatch(/Signed, on 11 January 2023/);
    expect(list).toMatch(/In force, on 15 October 2023/);
    await steps().getByRole("listitem").last().locator(".change-source button").first().click();
    await page.locator("mark.active").first().waitFor();
    await page.keyboard.press("Escape");
    await page.locator("mark.active").first().waitFor({ state: "detached" });
  });

  it("prints every step, where the page shows the first and names how many more", async () => {
    await open("?page=changes&since=2022-11-30");
    const count = Number((await steps().getByRole("heading").innerText()).match(/\d+/)?.[0]);
    const listed = () => steps().getByRole("listitem").count();
    expect(await listed()).toBeLessThan(count);
    await page.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
    expect(await listed()).toBe(count);
    await page.evaluate(() => window.dispatchEvent(new Event("afterprint")));
    await expect.poll(listed).toBeLessThan(count);
  });

  it("counts as steps what the headline counts", async () => {
    await open("?page=changes&since=2025-07-31&country=JP");
    const counted = Number((await steps().getByRole("heading").innerText()).match(/\d+/)?.[0]);
    expect(await steps().getByRole("listitem").count()).toBe(counted);
  });

  it("is compared with the last visit where one is kept", async () => {
    await page.addInitScript(() => localStorage.setItem("pactwatch-visit", "2026-02-01"));
    await open("?page=changes");
    expect(await headline()).toMatch(/since 1 February 2026/);
    expect(await page.getByText("Your last visit on this machine.").isVisible()).toBe(true);
  });

  it("is shown the page where the browser keeps nothing", async () => {
    await page.addInitScript(() => {
      for (const name of ["localStorage", "sessionStorage"]) {
        Object.defineProperty(window, name, {
          get() {
            throw new DOMException("denied", "SecurityError");
          },
        });
      }
    });
    await open("?page=changes");
    expect(await headline()).toMatch(/since 31 January 2026/);
  });

  it("is told that nothing is different between a day and itself", async () => {
    await open("?page=changes&since=2026-07-31");
    expect(await headline()).toBe("Nothing changed since 31 July 2026");
    await page.getByText(/^Nothing is different between these two days/).waitFor();
  });

  it.each([
    ["without a filter", "since=2025-07-31"],
    ["with two agreements asked for", "since=2023-11-30&agreement=gcap&agreement=aukus-1"],
    ["with reports asked for that are of fewer days", "since=2023-11-30&from=2024-06&to=2025-03-31"],
    ["with the shortlist chosen on the page of reports", "since=2025-07-31&list=short"],
  ])("goes to the new reports of an agreement, as many as counted, %s", async (_, query) => {
    await open(`?page=changes&${query}`);
    const named = page.getByRole("region", { name: "Agreements in new reports" }).getByRole("listitem").first();
    const count = Number((await named.innerText()).match(/(\d+) reports? new/)?.[1]);
    await named.getByRole("button", { name: /^Show (?:it|them)$/ }).click();
    await page.waitForURL(/page=articles/);
    const heading = page.getByRole("heading", { level: 1 });
    await expect.poll(async () => Number((await heading.innerText()).match(/\d+/)?.[0])).toBe(count);
  });
});

describe("axe", () => {
  for (const colorScheme of ["light", "dark"] as const) {
    for (const width of [1440, 390]) {
      it(`finds nothing wrong with the changes at ${width} px, ${colorScheme}`, async () => {
        await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
        await page.setViewportSize({ width, height: 900 });
        await open("?page=changes&since=2025");
        expect(await scanAccess(page)).toEqual([]);
      });
    }
  }
});
