import type { Page } from "playwright";
import { describe, expect, it } from "vitest";
import { scanAccess, servePages } from "./page-server.ts";

let page: Page;
const server = servePages((opened) => {
  page = opened;
});

async function open(query = ""): Promise<void> {
  await page.goto(server.address + query);
  await page.locator("main h1").waitFor();
  await page
    .getByText(/of \d+ reports/)
    .first()
    .waitFor();
}
/** In how many rows the signs of the bar stand. */
async function signRows(): Promise<number> {
  const tops = await page.locator(".top").evaluate((bar) =>
    [...bar.querySelectorAll(".brand, .sample, .brief, .export, .share, .scheme, .help-button")].map((sign) => {
      const { top, height } = sign.getBoundingClientRect();
      return Math.round((top + height / 2) / 8);
    }),
  );
  return new Set(tops).size;
}
const addressHas = (part: string) => page.waitForFunction((wanted) => location.search.includes(wanted), part);

describe("an analyst who finds the way", () => {
  it("goes to a page by the menu with the filter kept, and back by the browser", async () => {
    await open("?country=JP");
    await page.getByRole("link", { name: "Grids" }).click();
    await page
      .getByRole("heading", { level: 1, name: /is party to \S+ of \d+ agreements with Japan, more than any other/ })
      .waitFor();
    expect(new URL(page.url()).search).toBe("?page=grids&country=JP");
    await page.goBack();
    await page.getByRole("article").first().waitFor();
    expect(new URL(page.url()).search).toBe("?country=JP");
  });

  it("finds an agreement, a country and a page by a few letters, without a mouse", async () => {
    await open();
    await page.keyboard.press("Control+k");
    await page.getByRole("combobox").fill("uk jap raa");
    await page.keyboard.press("Enter");
    await page.getByRole("dialog", { name: /UK–Japan Reciprocal/ }).waitFor();
    await page.keyboard.press("Escape");
    await page.keyboard.press("Control+k");
    await page.getByRole("combobox").fill("austral");
    await page.keyboard.press("Enter");
    await page.keyboard.press("g");
    await page.keyboard.press("a");
    await addressHas("page=articles");
    expect(new URL(page.url()).search).toContain("page=articles");
  });

  it("goes to a page by its keys past a list that has one of them for itself, and searches from a box", async () => {
    await open("?page=articles");
    await page.keyboard.press("j");
    await page.keyboard.press("g");
    await page.keyboard.press("o");
    await page.getByRole("article").first().waitFor();
    expect(new URL(page.url()).search).toBe("");
    await page.goBack();
    await addressHas("page=articles");
    expect(new URL(page.url()).search).toBe("?page=articles");
    await page.getByRole("checkbox", { name: /^China/ }).focus();
    await page.keyboard.press("/");
    await expect
      .poll(() => page.getByRole("searchbox").evaluate((field) => field === document.activeElement))
      .toBe(true);
  });

  it("sees every key in a list, and leaves it where it was", async () => {
    await open();
    await page.keyboard.press("?");
    const sheet = page.getByRole("dialog", { name: "Keys" });
    await sheet.getByText("Search the reports").waitFor();
    await page.keyboard.press("Escape");
    await sheet.waitFor({ state: "detached" });
  });

  it("saves a view under a name, comes back to it after a reload, and forgets it", async () => {
    await open("?country=IT&asof=2023");
    await page.getByRole("button", { name: "Share and saved views" }).click();
    await page.getByLabel("Save this view as").fill("Italy then");
    await page.keyboard.press("Enter");
    await page.getByText("Saved as “Italy then”.").waitFor();
    await open();
    await page.getByRole("button", { name: "Share and saved views" }).click();
    await page.getByRole("button", { name: "Italy then", exact: true }).click();
    await addressHas("asof=2023");
    expect(new URL(page.url()).search).toBe("?country=IT&asof=2023");
    await page.getByRole("button", { name: "Share and saved views" }).click();
    await page.getByRole("button", { name: "Forget Italy then" }).click();
    expect(await page.getByRole("button", { name: "Italy then", exact: true }).count()).toBe(0);
  });

  it("copies a link that stays on the day, where the view follows the last one", async () => {
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    const copied = () => page.evaluate(() => navigator.clipboard.readText());
    await open("?country=IT");
    await page.getByRole("button", { name: "Share and saved views" }).click();
    await page.getByRole("button", { name: "Copy the link to this view" }).click();
    await page.getByText("Link copied. It opens on the last day that there is then.").waitFor();
    expect(await copied()).toBe(`${server.address}?country=IT`);
    await page.getByRole("button", { name: "The same, always as of 31 Jul 2026" }).click();
    await expect.poll(copied).toBe(`${server.address}?country=IT&asof=2026-07-31`);
    await page.goto(await copied());
    await page.getByRole("heading", { level: 1, name: /with Italy/ }).waitFor();
  });

  it("reads a grid by the arrow keys, and gets the reports that a cell counts, also after the shortlist", async () => {
    await open("?page=grids&grid=theme&list=short");
    const first = page.locator('[data-cell="0 0"]');
    await first.focus();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowRight");
    const cell = page.locator('[data-cell="1 1"]');
    expect(await cell.evaluate((element) => element === document.activeElement)).toBe(true);
    const count = await cell.innerText();
    await page.keyboard.press("Enter");
    await addressHas("page=articles");
    await page
      .getByText(new RegExp(`^${count} of 403 reports`))
      .first()
      .waitFor();
    await page.getByRole("heading", { level: 1, name: new RegExp(`^${count} reports`) }).waitFor();
  });

  it("stands on no day that has not come, and says so of a link and of what is typed", async () => {
    await page.goto(`${server.address}?page=changes&asof=2998&since=2999-01-01`);
    const notice = page.getByRole("status").filter({ hasText: "has not come" });
    expect(await notice.innerText()).toContain("The link names a day that has not come: 2998. It is left out.");
    expect(await notice.innerText()).toContain("2999-01-01");
    const field = page.getByRole("region", { name: "Days to compare" }).getByLabel("To", { exact: true });
    const heading = page.getByRole("heading", { level: 1, name: /since 31 January 2026/ });
    await heading.waitFor();
    await field.fill("2999-01-01");
    await field.press("Enter");
    await page.getByRole("alert").filter({ hasText: "Choose a day that has come" }).waitFor();
    expect(await heading.count()).toBe(1);
  });

  it.each([320, 360])(
    "has its signs in one row on a phone of %i px, and nothing in the way when it is as low as wide",
    async (width) => {
      await page.setViewportSize({ width, height: 640 });
      await open();
      expect(await signRows()).toBe(1);
      await page.setViewportSize({ width, height: 225 });
      await page.mouse.wheel(0, 1200);
      const isFree = () =>
        page.evaluate(() => document.elementFromPoint(160, 215)?.closest(".pages, .filters") === null);
      await expect.poll(isFree).toBe(true);
    },
  );

  it.each([323, 360, 390])("has them in one row where a scroll bar has some of %i px", async (width) => {
    await page.setViewportSize({ width, height: 640 });
    await open();
    await page.addStyleTag({ content: "html { margin-right: 15px }" });
    expect(await signRows()).toBe(1);
  });

  it("shows rungs, keys and the focus where the system forces its colours", async () => {
    await page.emulateMedia({ forcedColors: "active" });
    await page.goto(server.address);
    const rung = page.locator("article .rung-bar.reached").first();
    await rung.waitFor();
    const ground = await page
      .locator("article")
      .first()
      .evaluate((card) => getComputedStyle(card).backgroundColor);
    expect(await rung.evaluate((bar) => getComputedStyle(bar).backgroundColor)).not.toBe(ground);
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    const ring = await page.evaluate(() => getComputedStyle(document.activeElement!).outlineStyle);
    expect(ring).toBe("solid");
  });

  it("leaves out a country by the minus key, and every count follows", async () => {
    await open();
    await page.getByRole("checkbox", { name: /^China/ }).focus();
    await page.keyboard.press("-");
    await addressHas("not-country=CN");
    await page.waitForFunction(() => !/^403 of/.test(document.querySelector(".count")?.textContent ?? "403 of"));
    await page.getByRole("checkbox", { name: /^China ?, left out/ }).waitFor();
  });
});

describe("axe", () => {
  for (const colorScheme of ["light", "dark"] as const) {
    for (const [name, query, width] of [
      ["the grid of stages", "?page=grids", 1440],
      ["the grid of themes", "?page=grids&grid=theme", 1440],
      ["the grid of countries on a phone", "?page=grids&grid=country", 390],
    ] as const) {
      it(`finds nothing wrong with ${name}, ${colorScheme}`, async () => {
        await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
        await page.setViewportSize({ width, height: 900 });
        await open(query);
        await page.locator("main table").waitFor();
        expect(await scanAccess(page)).toEqual([]);
      });
    }
    it(`finds nothing wrong with the words, the palette, the keys and the saved views, ${colorScheme}`, async () => {
      await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
      await open();
      await page.getByRole("button", { name: "Share and saved views" }).click();
      await page.getByLabel("Save this view as").waitFor();
      expect(await scanAccess(page)).toEqual([]);
      await page.keyboard.press("Escape");
      await page.getByRole("button", { name: "What the words mean" }).click();
      await page.getByRole("dialog").getByText("Stages of a treaty").waitFor();
      expect(await scanAccess(page)).toEqual([]);
      await page.keyboard.press("Escape");
      await page.getByRole("dialog").waitFor({ state: "detached" });
      for (const [key, role] of [
        ["Control+k", "combobox"],
        ["?", "term"],
      ] as const) {
        await page.keyboard.press(key);
        await page.getByRole(role).first().waitFor();
        expect(await scanAccess(page)).toEqual([]);
        await page.keyboard.press("Escape");
        await page.getByRole("dialog").waitFor({ state: "detached" });
      }
    });
  }
});
