import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as pause } from "node:timers/promises";
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

/** Long enough for a browser to paint what it has. */
const BETWEEN_PIECES_MS = 150;

/** The page as from a slow line: its text comes in pieces, each of which ends behind one of `ends`. Gives the address. */
async function serveInPieces(ends: readonly RegExp[]): Promise<{ address: string; close: () => unknown }> {
  const slow = createServer(async (request, response) => {
    const answer = await fetch(new URL(request.url ?? "/", server.address));
    const body = Buffer.from(await answer.arrayBuffer());
    response.writeHead(answer.status, { "content-type": answer.headers.get("content-type") ?? "" });
    if (request.url !== "/") return response.end(body);
    let left = body.toString();
    for (const end of ends) {
      const found = end.exec(left);
      if (found === null) throw new Error(`the page has no ${end}`);
      response.write(left.slice(0, found.index + found[0].length));
      left = left.slice(found.index + found[0].length);
      await pause(BETWEEN_PIECES_MS);
    }
    return response.end(left);
  });
  await new Promise<void>((resolve) => slow.listen(0, "127.0.0.1", resolve));
  const { port } = slow.address() as AddressInfo;
  return { address: `http://127.0.0.1:${port}/`, close: () => slow.close() };
}

/** How far things have moved on the page by themselves, as the browser tells it. */
const movedByItself = () =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const sum = (list: PerformanceObserverEntryList) =>
          list.getEntries().reduce((total, entry) => total + (entry as PerformanceEntry & { value: number }).value, 0);
        new PerformanceObserver((list) => resolve(sum(list))).observe({ type: "layout-shift", buffered: true });
        setTimeout(() => resolve(0), 500);
      }),
  );

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

  it("is heard though the programme comes later: a slash, and the letters after it in the search", async () => {
    const letThrough = await holdProgramme();
    await page.goto(server.address);
    await page.getByRole("article").first().waitFor();
    await page.keyboard.press("/");
    await page.keyboard.type("sub", { delay: 40 });
    letThrough();
    await expect.poll(() => page.url(), { timeout: 20_000 }).toMatch(/\?q=sub$/);
    expect(await page.getByRole("searchbox").inputValue()).toBe("sub");
    expect(await page.locator("dialog[open]").count()).toBe(0);
  });

  it("never sees the board of another filter than the link's", async () => {
    const letThrough = await holdProgramme();
    await page.goto(`${server.address}?country=JP`);
    await page.getByText("Reading the collection…").waitFor();
    expect(await page.getByRole("article").count()).toBe(0);
    letThrough();
    await page.getByRole("article").first().waitFor();
  });

  it("sees nothing move where the page's text comes in pieces", async () => {
    const slot = /rung-bar unknown"><\/span><\/span>/;
    const slow = await serveInPieces([
      /<div class="board">/,
      slot,
      slot,
      /<div class="card">/,
      /class="ladder">/,
      slot,
    ]);
    await page.goto(slow.address);
    await page.locator(".plot-frame .column").first().waitFor({ state: "attached" });
    expect(await movedByItself()).toBe(0);
    slow.close();
  });
});
