import type { Page } from "playwright";
import { extractText } from "unpdf";
import { describe, expect, it } from "vitest";
import { servePages } from "./page-server.ts";

let page: Page;
const served = servePages((opened) => {
  page = opened;
});

/** 7 points, in pixels. */
const LEAST_PX = 9.33;

describe("printing the overview", () => {
  it("has no letters below seven points, no name cut, and a chart as wide as the sheet", async () => {
    await page.goto(served.address);
    await page.locator(".plot .recharts-surface").first().waitFor();
    // A sheet of A4 on its side, without its margins.
    await page.setViewportSize({ width: 1047, height: 733 });
    await page.emulateMedia({ media: "print" });
    await expect
      .poll(() =>
        page
          .locator(".plot .recharts-surface")
          .first()
          .evaluate((own) => own.clientWidth),
      )
      .toBeGreaterThan(980);
    const found = await page.evaluate(() => {
      const shown = [...document.querySelectorAll<HTMLElement>("main *")].filter((own) => own.offsetParent !== null);
      const written = shown.filter((own) =>
        [...own.childNodes].some((node) => node.nodeType === 3 && node.nodeValue?.trim() !== ""),
      );
      const cut = shown.filter((own) => own.matches(".card h3, .card-open") && own.scrollWidth > own.clientWidth + 1);
      return {
        sizes: written.map((own) => Number.parseFloat(getComputedStyle(own).fontSize)),
        cut: cut.map((own) => own.textContent),
      };
    });
    expect(Math.min(...found.sizes)).toBeGreaterThan(LEAST_PX - 0.01);
    expect(found.cut).toEqual([]);
  });

  it("says of itself what slides do: day, clock, filter, how many of how many, dataset and day of making", async () => {
    await page.goto(`${served.address}?country=JP&theme=access`);
    await page.emulateMedia({ media: "print" });
    const stamp = page.locator(".main > .stamp");
    await expect.poll(() => stamp.innerText()).toMatch(/Filter: .*Japan.*· \d+ of \d+ reports ·/);
    const words = await stamp.innerText();
    const counted = await page.locator(".filters .count").evaluate((own) => own.textContent ?? "");
    const [, passing, all] = / (\d+) of (\d+) reports /.exec(words) ?? [];
    expect(Number(passing)).toBeLessThan(Number(all));
    expect(counted).toContain(`${passing} of ${all} reports`);
    expect(words).toMatch(/As of \d+ \w+ \d{4} · Clock: happened by · Filter: /);
    expect(words).toMatch(/dataset [0-9a-f]{12} · Made on \d+ \w+ \d{4}/);
  });

  it("says on the sheet that a part of it was not there yet, and no more once it is", async () => {
    let letGo = () => undefined as unknown;
    const held = new Promise((resolve) => {
      letGo = () => resolve(undefined);
    });
    await page.route(/coverage-chart-/, async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(served.address);
    await page.locator(".plot-frame").waitFor();
    await page.emulateMedia({ media: "print" });
    const said = () => page.locator(".main > .stamp").evaluate((own) => getComputedStyle(own, "::after").content);
    // Asked again until it stands: the programme may draw the page anew while the style is read.
    await expect.poll(said).toContain("Not all of it was there");
    letGo();
    await expect.poll(said).toBe("none");
  });

  it("takes three sheets for the shipped collection", async () => {
    await page.goto(served.address);
    await page.locator(".plot .recharts-surface").first().waitFor();
    await page.locator(".changes-box li").first().waitFor();
    const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
    // Each says at its foot what it is of: a sheet that is handed on alone too.
    const { text } = await extractText(new Uint8Array(pdf));
    expect(text).toHaveLength(3);
    for (const [at, words] of text.entries()) {
      expect(words).toMatch(/As of \d+ \w+ \d{4} · Clock: .* · Filter: none · .* · Made on \d+ \w+ \d{4}/);
      expect(words).toContain(`${at + 1} / 3`);
    }
  });

  it("says on each sheet of an agreement that lies open what it is of", async () => {
    await page.goto(`${served.address}?open=uk-japan-raa`);
    await page.locator(".panel .trace-step").first().waitFor();
    const { text } = await extractText(new Uint8Array(await page.pdf({ preferCSSPageSize: true })));
    expect(text.length).toBeGreaterThan(1);
    for (const [at, words] of text.entries()) {
      expect(words).toMatch(/Pactwatch · As of \d+ \w+ \d{4} · Clock: .* · Made on \d+\s\w+\s\d{4}/);
      expect(words).toContain(`${at + 1} / ${text.length}`);
    }
  });

  it("leaves no sheet to the names of agreements without a report", async () => {
    await page.goto(`${served.address}?country=JP&theme=access`);
    await page.locator(".silent").waitFor();
    await page.locator(".plot .recharts-surface").first().waitFor();
    await page.locator(".changes-box li").first().waitFor();
    const { text } = await extractText(new Uint8Array(await page.pdf({ preferCSSPageSize: true })));
    const sheets = text.filter((words) => words.includes("No report here on"));
    expect(sheets).toHaveLength(1);
    // A card stands with them.
    expect(sheets[0]).toMatch(/shown names? it/);
  });
});

/** From a telephone to a wide screen, in both schemes. */
const WINDOWS = [
  { width: 390, height: 844, colorScheme: "light" },
  { width: 1100, height: 800, colorScheme: "dark" },
  { width: 1440, height: 900, colorScheme: "light" },
  { width: 1920, height: 1080, colorScheme: "dark" },
] as const;

describe("printing the timeline", () => {
  it("puts the same on paper from a window of any width, begins on the first sheet and marks the day once", async () => {
    const papers: string[][] = [];
    for (const { colorScheme, ...size } of WINDOWS) {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize(size);
      await page.goto(`${served.address}?page=timeline`);
      await page.locator(".lane-strip").first().waitFor();
      const { text } = await extractText(
        new Uint8Array(await page.pdf({ preferCSSPageSize: true, printBackground: true })),
      );
      // The flag of the line belongs to the screen, where the line can be moved.
      expect(text.join(" ")).not.toMatch(/\bas of \d+ \w{3} \d{4}/);
      papers.push(text);
    }
    const [first, ...others] = papers;
    expect(first?.[0]?.match(/\b(?:RAA|ACSA)\b/g)?.length).toBeGreaterThan(5);
    for (const other of others) expect(other).toEqual(first);
  });
});

describe("printing the grid of stages", () => {
  it("cuts no word in two, however narrow its column", async () => {
    await page.goto(`${served.address}?page=grids`);
    await page.locator(".stage-entry").first().waitFor();
    await page.setViewportSize({ width: 1047, height: 733 });
    await page.emulateMedia({ media: "print" });
    const { text } = await extractText(new Uint8Array(await page.pdf({ preferCSSPageSize: true })));
    expect(text.join(" ")).toMatch(/\bJNAAM\b/);
    const narrow = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>(".stage-entry > span")]
        .filter((own) => own.scrollWidth > own.clientWidth + 1)
        .map((own) => own.textContent),
    );
    expect(narrow).toEqual([]);
  });
});
