import { readFile } from "node:fs/promises";
import type { Page } from "playwright";
import { describe, expect, it } from "vitest";
import { readZip } from "../briefing/pptx/read-zip.ts";
import { passingReports, scanAccess, servePages } from "./page-server.ts";

let page: Page;
const server = servePages((opened) => {
  page = opened;
});

const slide = () => page.locator(".briefing-stage .slide");
const title = () => slide().getByRole("heading", { level: 1 }).innerText();

async function open(query: string): Promise<void> {
  await page.goto(server.address + query);
  await slide().waitFor();
}

describe("an analyst who presents", () => {
  it("starts the briefing by its key, walks through it by the arrows and comes back to the page", async () => {
    await page.goto(`${server.address}?country=JP`);
    const passing = await passingReports(page);
    await page.keyboard.press("b");
    await slide().waitFor();
    expect(await title()).toBe("Where international agreements with Japan stand");
    expect(await slide().innerText()).toContain(`${passing} of 403 reports`);
    await page.keyboard.press("ArrowRight");
    await page.waitForURL(/slide=2/);
    await page.keyboard.press("End");
    await slide()
      .getByText(/\d+ (?:known )?publishers/)
      .waitFor();
    await page.keyboard.press("Escape");
    await slide().waitFor({ state: "detached" });
    expect(new URL(page.url()).search).toBe("?country=JP");
  });

  it("makes the screen black and goes on", async () => {
    await open("?country=JP&slide=2");
    const before = await title();
    await page.keyboard.press("b");
    await slide().waitFor({ state: "detached" });
    await page.keyboard.press("b");
    expect(await title()).toBe(before);
  });

  it("fills the screen with the slide and nothing else, by the key, and leaves it with the briefing", async () => {
    await open("?country=JP&slide=2");
    const screen = () =>
      page.evaluate(() => ({
        isFull: document.fullscreenElement !== null,
        isOnTop: document.elementFromPoint(innerWidth / 2, innerHeight / 2)?.closest("dialog.briefing") !== null,
        stagePx: document.querySelector(".briefing-stage")?.clientHeight,
        screenPx: innerHeight,
      }));
    await page.keyboard.press("f");
    await page.waitForFunction(() => document.fullscreenElement !== null);
    const full = await screen();
    expect(full).toMatchObject({ isOnTop: true, stagePx: full.screenPx });
    await page.keyboard.press("f");
    await page.waitForFunction(() => document.fullscreenElement === null);
    await page.getByRole("button", { name: "Full screen" }).click();
    await page.waitForFunction(() => document.fullscreenElement !== null);
    await page.keyboard.press("ArrowRight");
    await page.waitForURL(/slide=3/);
    await page.keyboard.press("Escape");
    await slide().waitFor({ state: "detached" });
    await page.waitForFunction(() => document.fullscreenElement === null);
  });

  it("is left for the page on a phone that knows of no full screen", async () => {
    await page.addInitScript(() => {
      for (const name of ["fullscreenElement", "exitFullscreen"]) Reflect.deleteProperty(Document.prototype, name);
      Reflect.deleteProperty(Element.prototype, "requestFullscreen");
    });
    await open("?country=JP&slide=2");
    await page.keyboard.press("f");
    await page.keyboard.press("Escape");
    await slide().waitFor({ state: "detached" });
    await page.getByRole("article").first().waitFor();
  });

  it("leaves a slide out, writes a note and shares both by the link", async () => {
    await open("?country=JP&slide=1");
    await page.keyboard.press("e");
    await page.getByRole("button", { name: "Leave out What changed" }).click();
    await page.getByLabel("Note on Board").fill("Two of these matter today.");
    await page.keyboard.press("Enter");
    await page.waitForURL(/note=board/);
    await open(new URL(page.url()).search.replace("slide=1", "slide=2"));
    expect(await slide().getByText("Two of these matter today.").isVisible()).toBe(true);
    expect(await title()).toMatch(/treaties with Japan/);
  });

  it("writes notes one after the other without leaving the list, by pointer and by Tab", async () => {
    await open("?country=JP&slides=title+board+promises&slide=1");
    await page.getByRole("button", { name: "Slides", exact: true }).click();
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute("aria-label"));
    await page.getByLabel("Note on Title").click();
    await page.keyboard.type("begin here");
    await page.getByLabel("Note on Board").click();
    await page.keyboard.type("not bad");
    // Past the name, the arrows and the cross.
    for (let step = 0; step < 5; step++) await page.keyboard.press("Tab");
    expect(await focused()).toBe("Note on Said versus done");
    await page.keyboard.type("none late");
    await page.keyboard.press("Enter");
    await page.waitForURL(/note=promises/);
    expect(await focused()).toBe("Note on Said versus done");
    expect(new URL(page.url()).searchParams.getAll("note")).toEqual([
      "title~begin here",
      "board~not bad",
      "promises~none late",
    ]);
    expect(await title()).toMatch(/Japan/);
  });

  it("ends a black screen and the list by Escape however often, and is left by the next one", async () => {
    await open("?country=JP&slide=2");
    for (const key of ["b", "Escape", "b", "Escape", "e", "Escape", "e", "Escape"]) await page.keyboard.press(key);
    expect(await slide().isVisible()).toBe(true);
    await page.keyboard.press("Escape");
    await slide().waitFor({ state: "detached" });
    expect(new URL(page.url()).search).toBe("?country=JP");
    await page.getByRole("button", { name: "Brief", exact: true }).click();
    await slide().waitFor();
  });

  it("says of each entry of the list how many slides it is, so that they sum to the number above", async () => {
    await open("?slide=1");
    await page.keyboard.press("e");
    const list = page.getByRole("complementary", { name: "Slides" });
    const entries = await list.locator(".deck-row").allInnerTexts();
    const sum = entries.reduce((all, words) => all + Number(/(\d+) slides/.exec(words)?.[1] ?? 1), 0);
    expect(await list.getByRole("heading").innerText()).toBe(`Slides ${sum}`);
    expect(sum).toBeGreaterThan(entries.length);
  });

  it("has a note in the file that is asked for straight after the last letter, and keeps one that Escape leaves", async () => {
    await open("?country=JP&slides=board+promises&slide=1");
    await page.keyboard.press("e");
    await page.getByLabel("Note on Board").fill("Two of these matter today.");
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "PowerPoint" }).click(),
    ]);
    const files = readZip(await readFile(await download.path()));
    expect(files.get("ppt/slides/slide1.xml")).toContain("Two of these matter today.");
    await page.getByLabel("Note on Said versus done").fill("Three of these are late.");
    await page.keyboard.press("Escape");
    await page.waitForURL(/note=promises/);
  });

  it("has a note on the sheets that are printed straight after the last letter, by the button and by the key", async () => {
    await page.addInitScript(() => {
      // What a printer gets: no test can press the buttons of its window.
      window.print = () => {
        document.title = `Printed: ${document.querySelector(".print-deck")?.textContent}`;
      };
    });
    const printed = (words: string) => page.waitForFunction((own) => document.title.includes(own), words);
    await open("?country=JP&slides=board+promises&slide=1");
    await page.keyboard.press("e");
    await page.getByLabel("Note on Board").fill("Two of these matter today.");
    await page.getByRole("button", { name: "Print or PDF" }).click();
    await printed("Two of these matter today.");
    await page.getByLabel("Note on Said versus done").fill("Three of these are late.");
    await page.keyboard.press("Control+p");
    await printed("Three of these are late.");
  });

  it("has a note on the sheets that the browser's own menu prints straight after the last letter", async () => {
    await open("?country=JP&slides=board+promises&slide=1");
    await page.keyboard.press("e");
    await page.getByLabel("Note on Said versus done").fill("Three of these are late.");
    const paper = await page.evaluate(() => {
      window.dispatchEvent(new Event("beforeprint"));
      return document.querySelector(".print-deck")?.textContent;
    });
    expect(paper).toContain("Three of these are late.");
    expect(paper).not.toContain("print again");
    await page.waitForURL(/note=promises/);
  });

  it("says what a link named in vain until that is hidden, after every step too", async () => {
    await open("?slides=title+sources&note=agreement:no-such-pact~Ask+for+it.&slide=1");
    const notice = page.locator("dialog").getByText("The link has a note for a slide that is not in this collection");
    await notice.waitFor();
    await page.keyboard.press("ArrowRight");
    await page.waitForURL(/slide=2/);
    expect(await notice.isVisible()).toBe(true);
    await page.getByRole("button", { name: "Hide this" }).click();
    await notice.waitFor({ state: "detached" });
  });

  it("opens a link to the evidence over a slide as it was left: the evidence above, the slide below", async () => {
    await open("?country=JP&slides=title+board&slide=2&open=uk-japan-raa");
    const panel = page.locator("dialog.panel");
    await panel.waitFor();
    const top = () =>
      page.evaluate(() => document.elementFromPoint(innerWidth - 60, innerHeight / 2)?.closest("dialog")?.className);
    expect(await top()).toContain("panel");
    await page.keyboard.press("Escape");
    await panel.waitFor({ state: "detached" });
    expect(await top()).toContain("briefing");
    await page.keyboard.press("ArrowLeft");
    await page.waitForURL(/slide=1/);
  });

  it("goes from an agreement on a slide to its evidence, and by Escape back to the slide", async () => {
    await open("?country=JP&slides=title+board&slide=2");
    const before = await title();
    await slide().locator("button.board-name, .board-name button, button").first().click();
    const panel = page.locator("dialog.panel");
    await panel.waitFor();
    await page.keyboard.press("End");
    await page.keyboard.press("Escape");
    await panel.waitFor({ state: "detached" });
    expect([new URL(page.url()).searchParams.get("slide"), await title()]).toEqual(["2", before]);
    await page.keyboard.press("ArrowLeft");
    await page.waitForURL(/slide=1/);
  });

  it("tells what changed since a briefing that was left with the window", async () => {
    await open("?asof=2025-06-30&slides=changes&slide=1");
    await page.goto("about:blank");
    await open("?asof=2026-06-30&slides=changes&slide=1");
    expect(await slide().innerText()).toContain("30 June 2025");
  });

  it("has every quote with its source in a second window, which follows", async () => {
    await open("?agreement=uk-japan-raa&slides=title+agreement:uk-japan-raa&slide=1");
    const [notes] = await Promise.all([page.waitForEvent("popup"), page.keyboard.press("n")]);
    await notes.getByText("No sentence is quoted for this slide.").waitFor();
    await notes.keyboard.press("ArrowRight");
    await notes.getByRole("heading", { name: "UK–Japan RAA: in force" }).first().waitFor();
    expect(await title()).toMatch(/In force since 15 October 2023/);
    expect(await notes.locator("figcaption").first().innerText()).toMatch(/\d{4}/);
    await notes.close();
  });

  it("saves slides for PowerPoint that say what the screen says", async () => {
    await open("?country=JP&slides=board+promises&slide=1");
    const shown = await title();
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "PowerPoint" }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/japan.*\.pptx$/);
    const files = readZip(await readFile(await download.path()));
    const text = [...(files.get("ppt/slides/slide1.xml") ?? "").matchAll(/<a:t>([^<]*)/g)]
      .map(([, own]) => own)
      .join("");
    expect(text).toContain(shown.replace(/\s*\(1 of \d+\)$/, ""));
  });

  it("prints a sheet a slide", async () => {
    await open("?agreement=uk-japan-raa&slide=1");
    const count = Number((await page.locator(".briefing-number").innerText()).split("/")[1]);
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
    expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(count);
  });

  it("is read on a phone: every slide at reading size and as wide as the screen, from its top", async () => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(`${server.address}?slide=1`);
    const stage = page.locator(".briefing-stage");
    await stage.locator(".slide").waitFor();
    const count = Number((await page.locator(".briefing-number").innerText()).split("/")[1]);
    for (let number = 1; number <= count; number++) {
      await stage.getByText(`${number} / ${count}`).waitFor();
      const seen = await stage.evaluate((element) => {
        const words = [...element.querySelectorAll<HTMLElement>("h1, h2, p, li, th, td, small, figcaption")];
        const sizes = words.filter(({ innerText }) => innerText !== "").map((own) => getComputedStyle(own).fontSize);
        const isCut = (element.querySelector("h1")?.getBoundingClientRect().top ?? -1) < 0;
        const isWider = element.scrollWidth > element.clientWidth;
        // A chart, lanes and a table of many short columns are moved to and fro; words never are.
        const moved = [...element.querySelectorAll(".slide *:not(.slide-lanes, .slide-chart, .wide)")]
          .filter((own) => own.scrollWidth > own.clientWidth + 1 && getComputedStyle(own).overflowX === "auto")
          .map(({ className }) => className);
        return { smallest: Math.min(...sizes.map(Number.parseFloat)), isCut, isWider, moved };
      });
      expect([number, seen.isWider, seen.isCut, seen.moved]).toEqual([number, false, false, []]);
      expect(seen.smallest, `slide ${number}`).toBeGreaterThan(10);
      await stage.evaluate((element) => element.scrollTo(0, 400));
      await page.keyboard.press("ArrowRight");
    }
  });

  it("exports what the filter leaves as a table and as a picture", async () => {
    await page.goto(`${server.address}?country=JP`);
    const passing = await passingReports(page);
    await page.getByRole("button", { name: "Export" }).click();
    const save = async (name: string) => {
      const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name }).click()]);
      return readFile(await download.path());
    };
    const lines = (await save("Reports: JSON Lines")).toString("utf8").trim().split("\n");
    expect(lines).toHaveLength(passing);
    expect(JSON.parse(lines[0] ?? "{}")).toMatchObject({ stamp_filter: "Filter: Japan" });
    for (const [times, name] of [
      [2, "Coverage: PNG"],
      [4, "Timeline: PNG"],
      [1, "Promises: PNG"],
    ] as const) {
      await page.getByLabel("Size of a PNG").selectOption(String(times));
      const png = await save(name);
      expect([name, png.readUInt32BE(16)]).toEqual([name, 1200 * times]);
    }
  });

  it("copies a picture, a table and the code of a chart, and says so where the browser forbids it", async () => {
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await page.goto(`${server.address}?country=JP`);
    await page.getByRole("button", { name: "Export" }).click();
    const copied = async (name: string) => {
      await page.getByRole("button", { name, exact: true }).click();
      await page.getByText("Copied.", { exact: true }).waitFor();
      return page.evaluate(async () => {
        const [item] = await navigator.clipboard.read();
        const types = item?.types ?? [];
        const blob = types.includes("text/plain") ? await item?.getType("text/plain") : undefined;
        return { types, text: (await blob?.text()) ?? "" };
      });
    };
    const table = await copied("Board: Copy table");
    expect(table.types).toContain("text/html");
    expect(table.text.split("\n")[0]).toMatch(/^id\tagreement\t/);
    expect((await copied("Coverage: Copy embed code")).text).toMatch(/^<figure[\s\S]*<svg[\s\S]*Filter: Japan/);
    expect((await copied("Timeline: Copy picture")).types).toContain("image/png");
    await page.evaluate(() => {
      navigator.clipboard.write = () => Promise.reject(new DOMException("no", "NotAllowedError"));
    });
    await page.getByRole("button", { name: "Board: Copy table" }).click();
    await page.getByText("The browser does not let this page copy.", { exact: false }).waitFor();
  });

  it("copies words where the browser knows of no other sort, and says that it copies no picture", async () => {
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await page.addInitScript(() => Reflect.deleteProperty(globalThis, "ClipboardItem"));
    await page.goto(`${server.address}?country=JP`);
    await page.getByRole("button", { name: "Export" }).click();
    await page.getByRole("button", { name: "Coverage: Copy embed code" }).click();
    await page.getByText("Copied.", { exact: true }).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^<figure/);
    await page.getByRole("button", { name: "Timeline: Copy picture" }).click();
    await page.getByText("The browser does not let this page copy.", { exact: false }).waitFor();
  });

  it("writes twenty slides for PowerPoint in three seconds of work, and can be called off", async () => {
    const many = "title+changes+board+timeline+coverage+promises+grid+sources";
    await open(`?slides=${many}&slide=1`);
    const ids = await page.evaluate(async () => {
      const manifest = await (await fetch("dataset/manifest.json")).json();
      return manifest.dictionaries.agreements.map(({ id }: { id: string }) => `agreement:${id}`);
    });
    await open(`?slides=${many}+${ids.slice(0, 16).join("+")}&slide=1`);
    const count = Number((await page.locator(".briefing-number").innerText()).split("/")[1]);
    expect(count).toBeGreaterThanOrEqual(20);
    const session = await page.context().newCDPSession(page);
    await session.send("Performance.enable", { timeDomain: "threadTicks" });
    const workMs = async () => {
      const { metrics } = await session.send("Performance.getMetrics");
      return (metrics.find(({ name }) => name === "TaskDuration")?.value ?? 0) * 1000;
    };
    const [before, startMs] = [await workMs(), performance.now()];
    await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "PowerPoint" }).click()]);
    const spent = ((await workMs()) - before) * (20 / count);
    const wholeMs = Math.round(performance.now() - startMs);
    console.log(
      `${count} slides after ${wholeMs} ms by the clock; twenty take ${Math.round(spent)} ms of the page's thread`,
    );
    expect(spent).toBeLessThan(3000);

    let downloads = 0;
    page.on("download", () => downloads++);
    await page.getByRole("button", { name: "PowerPoint" }).click();
    await page.getByRole("button", { name: "Cancel" }).click();
    await page.getByRole("button", { name: "PowerPoint" }).waitFor();
    expect([downloads, await page.getByRole("alert").count()]).toEqual([0, 0]);
  });

  it.each(["light", "dark"] as const)("finds nothing wrong by axe on any slide, %s", async (colorScheme) => {
    await page.emulateMedia({ colorScheme });
    await open("?agreement=uk-japan-raa&slide=1");
    const count = Number((await page.locator(".briefing-number").innerText()).split("/")[1]);
    for (let number = 1; number <= count; number++) {
      expect([number, await scanAccess(page)]).toEqual([number, []]);
      await page.keyboard.press("ArrowRight");
    }
  });

  it.each([
    [1280, 720, "?country=JP&slide=1"],
    [1920, 1080, "?country=JP&slide=1"],
    // Many changes in many words, and stages that single parties reached.
    [1920, 1080, "?country=JP&asof=2024-12-31&clock=told&slide=1"],
    // Two sentences with their sources.
    [1280, 720, "?slides=agreement:japan-philippines-raa&slide=1"],
  ])("sees no slide cut on a screen of %i by %i: %s", async (width, height, query) => {
    await page.setViewportSize({ width, height });
    await open(query);
    const count = Number((await page.locator(".briefing-number").innerText()).split("/")[1]);
    for (let number = 1; number <= count; number++) {
      const cut = await slide().evaluate((element) => {
        const foot = element.querySelector(".slide-foot")?.getBoundingClientRect().top ?? 0;
        const parts = [...element.querySelectorAll(".slide-body *")].map((part) => part.getBoundingClientRect());
        return parts.some(({ bottom, width: across }) => across > 0 && bottom > foot + 1);
      });
      expect([number, cut]).toEqual([number, false]);
      await page.keyboard.press("ArrowRight");
    }
  });
});
