import type { Page } from "playwright";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type PageServer, servePage, tick } from "./page-server.ts";

let server: PageServer;
let page: Page;

beforeAll(async () => {
  server = await servePage();
});
afterAll(async () => {
  await server?.close();
});
beforeEach(async () => {
  page = await server.browser.newPage({ viewport: { width: 1440, height: 900 } });
  page.setDefaultTimeout(8000);
});
afterEach(async () => {
  await page.close();
});

/** Have no file come whose name begins so. Gives what lets it come again. */
async function cut(name: string): Promise<() => Promise<void>> {
  const files = `**/assets/${name}-*.js`;
  await page.route(files, (route) => route.abort());
  return () => page.unroute(files);
}

const failure = () => page.getByRole("alertdialog");
const press = (name: string) => failure().getByRole("button", { name }).click();
const search = () => new URL(page.url()).search;

describe("a reader whose line breaks", () => {
  it("is told over the page that an agreement did not come, closes that, and has it fetched once the line is back", async () => {
    const mend = await cut("agreement-panel");
    await page.goto(server.address);
    const card = page.getByRole("article").getByRole("button").first();
    await card.click();
    await failure().waitFor();
    expect(search()).toContain("open=");
    await press("Close");
    await expect.poll(search).toBe("");
    await card.click();
    await failure().waitFor();
    await mend();
    await press("Try again");
    await page.locator("dialog.panel[open]").waitFor();
    expect(await failure().count()).toBe(0);
  });

  it.each(["index", "page"])(
    "is told at once that the page's programme %s did not come, and can load it again",
    async (name) => {
      const mend = await cut(name);
      await page.goto(server.address);
      const notice = page.getByRole("alert");
      await notice.waitFor();
      const { y = -1, height = 0 } = (await notice.boundingBox()) ?? {};
      expect(y).toBeGreaterThanOrEqual(0);
      expect(y + height).toBeLessThan(900);
      const japan = page.locator("aside input[type=checkbox]").first();
      await japan.click({ force: true, timeout: 1000 }).catch(() => undefined);
      expect(await japan.isChecked()).toBe(false);
      await mend();
      await notice.getByRole("link", { name: "Load it again" }).click();
      await page.getByRole("article").first().waitFor();
      await tick(page.getByRole("checkbox", { name: /^Japan \d+$/ }));
      await expect.poll(search).toContain("country=JP");
    },
  );

  it.each([
    { what: "a report", name: "reader-panel", address: "?page=articles", open: () => openFirstReport() },
    { what: "the briefing", name: "briefing-screen", address: "", open: () => page.keyboard.press("b") },
    { what: "the palette", name: "palette", address: "", open: () => page.keyboard.press("Control+k") },
  ])("closes $what that did not come, and tries it again", async ({ name, address, open }) => {
    const mend = await cut(name);
    await page.goto(server.address + address);
    await page.locator("main :is(article, ol li)").first().waitFor();
    const before = search();
    await open();
    await failure().waitFor();
    await press("Close");
    await expect.poll(() => failure().count()).toBe(0);
    expect(search()).toBe(before);
    await open();
    await failure().waitFor();
    await mend();
    const shown = search();
    await page.evaluate(() => document.body.setAttribute("data-before", ""));
    await press("Try again");
    // A browser may keep that the file did not come until the page is loaded anew: what its address tells is there again.
    await page.waitForFunction(
      () => document.querySelector("dialog.panel[open], body:not([data-before]) main :is(article, ol li)") !== null,
    );
    if (shown === before && (await page.locator("dialog[open]").count()) === 0) await open();
    await page.locator("dialog[open]").waitFor();
    expect(await failure().count()).toBe(0);
    expect(search()).toBe(shown);
  });

  it("keeps what is shown when it is tried again after the server is gone", async () => {
    await cut("palette");
    await page.goto(server.address);
    const board = page.locator("main article");
    await board.first().waitFor();
    await page.keyboard.press("Control+k");
    await failure().waitFor();
    const asked = page.waitForRequest((request) => request.method() === "HEAD");
    await page.route(server.address, (route) => route.abort());
    await press("Try again");
    await asked;
    await failure().waitFor();
    await press("Close");
    expect(await board.count()).toBeGreaterThan(0);
  });
});

const openFirstReport = () => page.locator("main ol li").first().getByRole("button").first().click();
