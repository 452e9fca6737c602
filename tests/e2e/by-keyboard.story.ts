import type { Page } from "playwright";
import { beforeEach, describe, expect, it } from "vitest";
import { passingReports, servePages } from "./page-server.ts";

let page: Page;
const server = servePages((opened) => {
  page = opened;
});

const MOST_TABS = 150;

/** What has the focus: its name as a reader's aid tells it, or its text. */
function focused(): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (element === null || element === document.body) return "";
    const name = element.getAttribute("aria-label") ?? element.closest("label")?.textContent ?? element.textContent;
    return `${element.localName} ${(name ?? "").replace(/\s+/g, " ").trim()}`;
  });
}

/** Press a key. Nothing may lose the focus by it. */
async function press(...keys: readonly string[]): Promise<void> {
  for (const key of keys) {
    await page.keyboard.press(key);
    await expect.poll(focused, { message: `the focus after ${key}`, timeout: 20_000 }).not.toBe("");
  }
}

/** Go on by the tab key to what is called so. */
async function tabTo(name: RegExp): Promise<void> {
  const passed: string[] = [];
  for (let at = 0; at < MOST_TABS; at++) {
    await press("Tab");
    const now = await focused();
    if (name.test(now)) return;
    passed.push(now);
  }
  throw new Error(`no way to ${name} by the tab key; passed ${passed.slice(0, 40).join(" | ")}`);
}

/** Find it by its letters, and do it. */
async function goTo(letters: string): Promise<void> {
  await page.keyboard.press("Control+k");
  await page.getByRole("combobox").waitFor();
  await page.keyboard.type(letters);
  await page.getByRole("option").first().waitFor();
  await page.keyboard.press("Enter");
  await page.getByRole("combobox").waitFor({ state: "detached" });
  await expect.poll(focused, { message: `the focus after ${letters}`, timeout: 20_000 }).not.toBe("");
}

const param = (key: string) => new URL(page.url()).searchParams.getAll(key);
const settled = () => expect.poll(() => page.locator("[aria-busy=true]").count(), { timeout: 20_000 }).toBe(0);

beforeEach(async () => {
  await page.goto(server.address);
  await page.getByRole("article").first().waitFor();
});

describe("an analyst without a mouse, from the load on", () => {
  it("defends a status: card, trace, sentence, report, and back the same way", async () => {
    await press("Tab");
    expect(await focused()).toBe("a Skip to content");
    await press("Enter");
    await tabTo(/^button UK–Japan RAA|^button UK–Japan Reciprocal/);
    const card = await focused();
    await press("Enter");
    await page.getByRole("dialog").getByText("Decides").first().waitFor();
    const sentences = page.getByRole("dialog").locator("button:has(q), q button, q");
    await sentences.first().waitFor();
    const words = (await page.getByRole("dialog").locator("q").first().innerText()).replace(/\s+/g, " ").slice(1, 30);
    await tabTo(new RegExp(words.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")));
    const sentence = await focused();
    await press("Enter");
    await page.locator("mark.active").first().waitFor();
    await press("n", "p");
    await press("Escape");
    await page.locator("mark.active").first().waitFor({ state: "detached" });
    await expect.poll(focused).toBe(sentence);
    await press("Escape");
    await page.getByRole("dialog").waitFor({ state: "detached" });
    await expect.poll(focused).toBe(card);
  });

  it("finds the overdue promises of Japan, and the report that made one", async () => {
    await goTo("japan");
    await expect.poll(() => param("country")).toEqual(["JP"]);
    await page.keyboard.press("g");
    await press("p");
    await page.getByRole("heading", { level: 1, name: /dated promises with Japan/ }).waitFor();
    await tabTo(/^button Overdue \d+$/);
    await press("Enter");
    await expect.poll(() => param("outcome")).toEqual(["overdue"]);
    await expect.poll(() => page.locator(".ledger tbody tr").first().innerText()).toMatch(/overdue for/);
    const speaker = (await page.locator(".ledger tbody tr button").first().innerText()).trim().slice(0, 12);
    await tabTo(new RegExp(`^button ${speaker.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}`));
    const from = await focused();
    await press("Enter");
    await page.locator("mark.active").first().waitFor();
    await press("Escape");
    await page.locator("mark.active").first().waitFor({ state: "detached" });
    await expect.poll(focused).toBe(from);
  });

  it("compares the United Kingdom and Australia in 2021 to 2024 by quarter", async () => {
    await goTo("united king");
    await goTo("austral");
    await expect.poll(() => param("country")).toEqual(["AU", "GB"]);
    await settled();
    await page.keyboard.press("/");
    await tabTo(/^input From$/);
    await page.keyboard.type("2021");
    await press("Enter");
    await expect.poll(() => param("from")).toEqual(["2021"]);
    expect(await focused()).toBe("input From");
    await press("Tab");
    await page.keyboard.type("2024");
    await press("Enter");
    await expect.poll(() => param("to")).toEqual(["2024"]);
    await settled();
    await tabTo(/^button Country$/);
    await press("Enter");
    await tabTo(/^button Quarter$/);
    await press("Enter");
    await tabTo(/^button Show as table$/);
    await press("Enter");
    const table = page.getByRole("table").first();
    await expect.poll(() => table.innerText()).toMatch(/United Kingdom/);
    const rows = (await table.getByRole("row").allInnerTexts()).filter((row) => /^Q\d/.test(row));
    for (const row of rows) expect(row).toMatch(/^Q[1-4] 202[1-4]\t/);
    await tabTo(/^button Whole time$/);
    await press("Enter");
    await expect.poll(() => param("from")).toEqual([]);
  });

  it("replays 30 November 2022, when the signing of the UK–Japan RAA was only promised", async () => {
    await page.keyboard.press("g");
    await press("t");
    await page.locator(".clocks-words").waitFor();
    await tabTo(/^div As-of day$|^\w+ As-of day$/);
    for (let month = 0; month < 44; month++) await page.keyboard.press("ArrowDown");
    await expect.poll(() => param("asof")).toEqual(["2022-11-28"]);
    await press("ArrowRight", "ArrowRight", "Tab");
    expect(param("asof")).toEqual(["2022-11-30"]);
    const lane = page.locator(".lane").filter({ has: page.getByRole("button", { name: "UK–Japan RAA" }) });
    await expect.poll(() => lane.innerText()).toMatch(/Agreed in principle .*signing expected for December 2022/);
  });

  it("shares a link, which opens the same view for another", async () => {
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await goTo("italy");
    await expect.poll(() => param("country")).toEqual(["IT"]);
    await settled();
    await page.keyboard.press("/");
    await tabTo(/^button Share and saved views$/);
    await press("Enter");
    await page.getByRole("button", { name: "Copy the link to this view" }).waitFor();
    await tabTo(/^button Copy the link to this view$/);
    await press("Enter");
    await page.getByText("Link copied.").waitFor();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    await press("Escape");
    expect(await focused()).toBe("button Share and saved views");
    const told = async () => [
      await page.getByRole("heading", { level: 1 }).innerText(),
      await page.locator(".card-status").allTextContents(),
      await passingReports(page),
    ];
    const here = await told();
    await page.goto("about:blank");
    await page.goto(link);
    await page.getByRole("article").first().waitFor();
    await expect.poll(told).toEqual(here);
  });

  it("keeps the focus near a part of the filter that it takes away", async () => {
    await goTo("japan");
    await goTo("italy");
    await page.keyboard.press("/");
    await tabTo(/^button Remove Country Italy|^button Remove .*Italy/);
    await press("Enter");
    await expect.poll(() => param("country")).toEqual(["JP"]);
    await tabTo(/^button Clear$/);
    await press("Enter");
    await expect.poll(() => param("country")).toEqual([]);
    await press("Tab");
  });
});
