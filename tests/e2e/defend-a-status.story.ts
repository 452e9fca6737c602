import type { Page } from "playwright";
import { extractText } from "unpdf";
import { describe, expect, it } from "vitest";
import { passingReports, scanAccess, servePages, tick } from "./page-server.ts";

let page: Page;
const server = servePages((opened) => {
  page = opened;
});

async function open(query = ""): Promise<void> {
  await page.goto(server.address + query);
  await page.getByRole("heading", { level: 1 }).waitFor();
  await page.getByRole("article").first().waitFor();
}

/** Words without the white space that a sheet of paper breaks them at. */
const squeeze = (words: string) => words.replace(/\s+/g, "");
const card = (name: RegExp | string) => page.getByRole("article").filter({ has: page.getByRole("heading", { name }) });
const status = async (name: RegExp | string) => (await card(name).locator(".card-status").innerText()).trim();
const everyStatus = async () => page.locator(".card-status").allTextContents();
const passing = () => passingReports(page);

describe("an officer who must defend a status", () => {
  it("reads on the card since when the treaty is in force", async () => {
    await open();
    expect(await status(/^UK–Japan R/)).toMatch(/^In force since 15 October 2023/);
  });

  it("steps back to a past day and sees only the agreement in principle, with the signing still promised", async () => {
    await open("?asof=2022-11-30");
    expect(await status(/^UK–Japan R/)).toMatch(/^Agreed in principle.* 2022.*signing expected for December 2022/);
    await open("?asof=2022-11-30&clock=told");
    expect(await status(/^UK–Japan R/)).toMatch(/^Agreed in principle.* 2022.*signing expected for December 2022/);
  });

  it("opens the trace, goes from its first sentence to the report, and comes back with the keyboard", async () => {
    await open();
    await card(/^UK–Japan R/)
      .getByRole("button")
      .first()
      .click();
    const trace = page.getByRole("dialog");
    const sentence = trace.locator("q").first();
    const words = (await sentence.innerText()).replace(/\s+/g, " ").trim();
    expect(await trace.getByText("Decides").first().isVisible()).toBe(true);
    await sentence.click();
    const marked = page.locator("mark.active").first();
    await marked.waitFor();
    const marks = (await page.locator("mark.active").allInnerTexts()).join(" ").replace(/\s+/g, " ");
    expect(marks.replace(/^\d+ ?/, "")).toContain(words.replace(/^["“]|["”]$/g, ""));
    expect(new URL(page.url()).searchParams.has("article")).toBe(true);
    await page.keyboard.press("Escape");
    await marked.waitFor({ state: "detached" });
    expect(await page.getByRole("dialog").count()).toBe(1);
    await page.keyboard.press("Escape");
    await page.getByRole("dialog").waitFor({ state: "detached" });
  });

  it("filters by country: every count follows, no stage moves, and back restores the page", async () => {
    await open();
    const all = await passing();
    const before = new Map(await statusByName());
    await tick(page.getByRole("checkbox", { name: /^Japan \d+$/ }));
    await page.getByRole("button", { name: /Japan/ }).first().waitFor();
    await expect.poll(passing).toBeLessThan(all);
    const some = await passing();
    await settled();
    expect(await listed()).toBe(some);
    for (const [name, words] of await statusByName()) expect(words).toBe(before.get(name));
    expect(page.url()).toContain("country=JP");
    await page.goBack();
    await expect.poll(passing).toBe(all);
    await settled();
    expect(await everyStatus()).toEqual([...before.values()]);
    await page.goForward();
    await expect.poll(passing).toBe(some);
  });

  it("sees the same numbers in the chart's table as in the count of reports", async () => {
    await open("?country=JP&from=2022&to=2024&grain=year&as=table");
    const table = page.getByRole("table").first();
    await table.waitFor();
    const rows = await table.getByRole("row").allInnerTexts();
    const years = rows.filter((row) => /^20\d\d\t/.test(row));
    const sum = years.reduce((total, row) => total + Number(row.split("\t")[1]), 0);
    expect(years.map((row) => row.slice(0, 4))).toEqual(["2024", "2023", "2022"]);
    expect(sum).toBe(await passing());
  });

  it("stands on no day to come, and is told which reports bear one", async () => {
    await page.clock.setFixedTime(new Date("2025-06-30T12:00:00Z"));
    await open();
    await page.getByText(/^\d+ reports bear a date after today/).waitFor();
    const stands = (await page.getByRole("button", { name: /^As of/ }).innerText()).replace(/^As of\s*/, "");
    expect(Date.parse(stands)).toBeLessThanOrEqual(Date.parse("2025-07-01"));
    await page.getByRole("button", { name: "Show them" }).click();
    await page.locator(".article-row .alert").first().waitFor();
    const told = Number((await page.getByText(/bear a date after today/).innerText()).match(/\d+/)?.[0]);
    await expect.poll(passing).toBe(told);
  });

  it("lists what the build found, with the files", async () => {
    await open();
    await page.getByRole("button", { name: /^\d+ findings? to look at$/ }).click();
    await page
      .getByRole("dialog")
      .getByText(/undated\//)
      .first()
      .waitFor();
    await page.keyboard.press("Escape");
    await page.getByRole("dialog").waitFor({ state: "detached" });
  });

  it("sees as many reports in the agreement's coverage as name it under the filter, and its entry in the codebook", async () => {
    await open("?country=PH&open=japan-philippines-raa");
    const sheet = page.getByRole("dialog");
    await sheet.getByText("The same as a table").click();
    const cells = await sheet.locator(".agreement-coverage td").allInnerTexts();
    const heading = await sheet.getByRole("heading", { name: /^Coverage/ }).innerText();
    const leftOut = [...heading.matchAll(/(\d+) reports? (?:dated too|without)/g)].map(([, count]) => Number(count));
    const sum = [...cells.map(Number), ...leftOut].reduce((total, count) => total + count, 0);
    const named = await sheet.locator(".facts dd", { hasText: "Show them" }).innerText();
    expect(sum).toBe(Number.parseInt(named, 10));
    expect(sum).toBeGreaterThan(5);
    expect(await sheet.locator(".codebook-entry").innerText()).toMatch(/Signed\s+The parties' representatives/);
  });

  it("prints the agreement that lies open, whole and without the page below", async () => {
    await open("?open=uk-japan-raa");
    const sheet = page.getByRole("dialog");
    await sheet.locator("q").first().waitFor();
    const sentences = await sheet.locator("q").allInnerTexts();
    const { text } = await extractText(new Uint8Array(await page.pdf({ preferCSSPageSize: true })), {
      mergePages: true,
    });
    const printed = squeeze(text);
    for (const sentence of sentences) expect(printed).toContain(squeeze(sentence));
    expect(printed).toContain(squeeze("As of 31 July 2026 · Clock: happened by · Filter: none"));
    expect(printed).not.toContain(squeeze("Reports tell"));
    expect(await page.locator(".print-sheet").count()).toBe(0);
  });

  it("prints every sentence behind it, of which the page shows the first and names how many more", async () => {
    await page.goto(`${server.address}?open=gcap`);
    const agrees = page.getByRole("region", { name: "Agrees", exact: true });
    const count = Number((await agrees.getByRole("heading").innerText()).match(/\d+/)?.[0]);
    const listed = () => agrees.getByRole("listitem").count();
    expect(await listed()).toBeLessThan(count);
    await page.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
    await expect.poll(listed).toBe(count);
    await page.evaluate(() => window.dispatchEvent(new Event("afterprint")));
    await expect.poll(listed).toBeLessThan(count);
  });

  it("is told when a link names something that the collection does not have", async () => {
    await open("?country=XX");
    await page.getByText(/XX/).first().waitFor();
    expect(await passing()).toBe(403);
  });
});

/** Every part of the page shows the answer to what is asked. */
async function settled(): Promise<void> {
  await expect.poll(() => page.locator("[aria-busy=true]").count(), { timeout: 20_000 }).toBe(0);
}

async function statusByName(): Promise<[string, string][]> {
  await settled();
  const cards = await page.getByRole("article").all();
  return Promise.all(
    cards.map(
      async (one): Promise<[string, string]> => [
        // A browser has no inner text for a card that it has not laid out, as it is out of sight.
        (await one.getByRole("heading").textContent()) ?? "",
        (await one.locator(".card-status").textContent()) ?? "",
      ],
    ),
  );
}

async function listed(): Promise<number> {
  const heading = await page.getByRole("heading", { level: 2, name: /^Reports/ }).innerText();
  return Number(heading.match(/\d+/)?.[0]);
}

describe("axe", () => {
  for (const colorScheme of ["light", "dark"] as const) {
    for (const [name, query, width] of [
      ["the overview", "", 1440],
      ["the overview on a phone", "", 390],
      ["a filtered page as a table", "?country=JP&theme=access&as=table", 1440],
      ["an agreement", "?open=uk-japan-raa", 1440],
      ["a report", "?article=2023-01-11-efe-sunak-japan-military-deal", 1440],
    ] as const) {
      it(`finds nothing wrong with ${name}, ${colorScheme}`, async () => {
        await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
        await page.setViewportSize({ width, height: 900 });
        await open(query);
        await page.locator(".recharts-surface, table").first().waitFor();
        expect(await scanAccess(page)).toEqual([]);
      });
    }
  }
});
