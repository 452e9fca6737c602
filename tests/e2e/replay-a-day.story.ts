import type { Page } from "playwright";
import { describe, expect, it } from "vitest";
import { scanAccess, servePages } from "./page-server.ts";

let page: Page;
const server = servePages(
  (opened) => {
    page = opened;
  },
  { reducedMotion: "reduce" },
);

async function open(query = ""): Promise<void> {
  await page.goto(`${server.address}?page=timeline${query}`);
  await page.locator(".clocks-words").waitFor();
}

const line = () => page.getByRole("slider", { name: "As-of day" });
const lane = (name: string) => page.locator(".lane").filter({ has: page.getByRole("button", { name }) });
const asOf = () => new URL(page.url()).searchParams.get("asof");
const clocksDay = () => page.locator("#clocks-head").innerText();
const rows = () => page.locator(".clock-table tbody tr").allInnerTexts();

/** What is read of both clocks on 30 November 2022, when the UK–Japan RAA was agreed and its signing promised. */
async function expectReplay(): Promise<void> {
  await expect.poll(asOf).toBe("2022-11-30");
  await expect.poll(clocksDay).toMatch(/on 30 November 2022$/);
  await expect
    .poll(() => lane("UK–Japan RAA").innerText())
    .toMatch(/Agreed in principle .*signing expected for December 2022/);
  const marks = lane("UK–Japan RAA").getByRole("link");
  expect(await marks.last().getAttribute("aria-label")).toBe("Signed: only expected, for December 2022");
  const told = (await rows()).find((row) => row.startsWith("Japan–Philippines RAA")) ?? "";
  expect(told.replace(/\s+/g, " ")).toMatch(/Proposed Apr 2022 Nothing told 8 Jul 2024, 586 days later/);
}

describe("a journalist who asks who knew what on 30 November 2022", () => {
  it("drags the line there, and reads both clocks", async () => {
    await open();
    const bounds = await line().boundingBox();
    const plot = await page.locator(".day-plot").boundingBox();
    if (bounds === null || plot === null) throw new Error("no line");
    const span = await line().evaluate((own) => ({
      first: Number(own.getAttribute("aria-valuemin")),
      last: Number(own.getAttribute("aria-valuemax")),
    }));
    const target = Date.UTC(2022, 10, 30) / 86_400_000;
    const x = plot.x + ((target + 0.5 - span.first) / (span.last + 1 - span.first)) * plot.width;
    // Some browsers choose the words of all lanes by the drag, unless its beginning is taken from them.
    const isTaken = page.evaluate(
      () =>
        new Promise((resolve) => document.addEventListener("mousedown", (event) => resolve(event.defaultPrevented))),
    );
    await page.mouse.move(bounds.x + bounds.width / 2, bounds.y + 200);
    await page.mouse.down();
    await page.mouse.move(x + 80, bounds.y + 200, { steps: 4 });
    await page.mouse.move(x, bounds.y + 200, { steps: 4 });
    await page.mouse.up();
    expect(await isTaken).toBe(true);
    await expect.poll(() => line().evaluate((own) => own === document.activeElement)).toBe(true);
    // A pixel is several days; the last ones are steps of the keys.
    await page.keyboard.press("End");
    await expect.poll(asOf).toBeNull();
    await page.goBack();
    await expect.poll(() => Math.abs(Date.parse(asOf() ?? "") / 86_400_000 - target)).toBeLessThan(6);
    await page.goBack();
    await expect.poll(asOf).toBeNull();
    await page.getByRole("button", { name: /^As of/ }).click();
    await page.getByLabel("Where things stood on").fill("2022-11-30");
    await page.keyboard.press("Enter");
    await page.keyboard.press("Escape");
    await expectReplay();
    await page.getByRole("button", { name: /8 Jul 2024/ }).click();
    await page.locator("mark.active").first().waitFor();
    expect(new URL(page.url()).searchParams.has("claim")).toBe(true);
  });

  it("goes there by the keys alone, and walks from mark to mark to the evidence", async () => {
    await open("&asof=2022-10-29");
    await line().focus();
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("ArrowRight");
    await expectReplay();
    expect(await line().getAttribute("aria-valuetext")).toBe("30 November 2022");
    await lane("UK–Japan RAA").getByRole("button").focus();
    await page.keyboard.press("End");
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute("aria-label"));
    expect(await focused()).toBe("Signed: only expected, for December 2022");
    await page.keyboard.press("ArrowLeft");
    expect(await focused()).toBe("Agreed in principle: reached, 4 May 2022");
    expect(await page.locator(".lane-told").innerText()).toBe("UK–Japan RAA. Agreed in principle: reached, 4 May 2022");
    await page.keyboard.press("Enter");
    await page.getByRole("dialog", { name: /Japan/ }).waitFor();
    await page.keyboard.press("Escape");
    await page.getByRole("dialog").waitFor({ state: "detached" });
    expect(await focused()).toBe("Agreed in principle: reached, 4 May 2022");
  });

  it("plays through time by month, and stops where it is told to", async () => {
    await open("&asof=2022-08-31");
    await page.getByRole("button", { name: "Play through time" }).focus();
    await page.keyboard.press("Space");
    await expect.poll(asOf, { timeout: 10_000 }).toBe("2022-10-31");
    await page.keyboard.press("Space");
    await page.getByRole("button", { name: "Play through time" }).waitFor();
    const stopped = asOf();
    expect(stopped).toMatch(/^2022-1[0-2]-3[01]$/);
    await page.goBack();
    await expect.poll(asOf).toBe("2022-08-31");
  });

  it("reads the same in the table as in the lanes, by either clock", async () => {
    await open("&asof=2022-11-30&clock=told&as=table");
    const row = page.getByRole("row").filter({ has: page.getByRole("button", { name: "UK–Japan RAA" }) });
    await expect
      .poll(async () => (await row.first().innerText()).replace(/\s+/g, " "))
      .toMatch(/Agreed in principle .*Signing expected for Dec 2022/);
    expect(await page.getByRole("heading", { level: 1 }).innerText()).toMatch(/told by 30 November 2022$/);
  });
});

describe("axe", () => {
  for (const colorScheme of ["light", "dark"] as const) {
    for (const [name, query, width] of [
      ["the timeline", "&asof=2023-11-01", 1440],
      ["the timeline on a phone", "&asof=2023-11-01", 390],
      ["the table of the timeline", "&as=table", 1440],
    ] as const) {
      it(`finds nothing wrong with ${name}, ${colorScheme}`, async () => {
        await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
        await page.setViewportSize({ width, height: 900 });
        await page.goto(`${server.address}?page=timeline${query}`);
        await page.locator(".clocks-words").waitFor();
        expect(await scanAccess(page)).toEqual([]);
      });
    }
  }
});
