import type { Locator, Page } from "playwright";
import { drawBelow, type openRandom } from "../../src/cli/generate/seeded-random.ts";
import type { Interaction, Shift } from "./page-vitals.ts";

/** An interaction with what it was done to. */
export interface Measured {
  /** "overview: click Japan 300". */
  readonly what: string;
  /** The longest of its events up to the next frame; `FRAME_MS` when none took longer than that. */
  readonly tookMs: number;
  readonly longest: Interaction | null;
  readonly shifts: readonly Shift[];
}

/** The browser names no event that was shown sooner. */
const FRAME_MS = 16;
/** Of what a reader can press, where it can be seen. Links to elsewhere would leave the page. */
const PRESSED = 'button:not([disabled]), a[href^="?"], a[href^="/?"], input[type=checkbox], [role=slider], .list-row';
const KEYS = ["Tab", "Tab", "ArrowRight", "ArrowDown", "ArrowLeft", "j", "k", "End", "Home", "Enter", "/", "a", "?"];
/** What would ask the system for paper or a file, or start a film. */
const LEFT_OUT = /print|download|save|copy|play|forget/i;
const QUIET_MS = 5000;

/**
 * Do `count` things on a page, in an order that a seed draws: two of three are clicks on something in sight, the others
 * keys. Where a sheet opened it is closed by Escape, which counts too.
 */
export async function interactAt(
  page: Page,
  name: string,
  count: number,
  random: ReturnType<typeof openRandom>,
): Promise<Measured[]> {
  const measured: Measured[] = [];
  const home = page.url();
  while (measured.length < count) {
    if (new URL(page.url()).searchParams.get("page") !== new URL(home).searchParams.get("page")) {
      await page.goto(home);
      await whenQuiet(page);
      await takeAll(page);
    }
    const isSheet = (await page.getByRole("dialog").count()) > 0;
    const isKey = isSheet || drawBelow(random, 3) === 0;
    const target = isKey ? null : await drawTarget(page, random);
    const key = isSheet ? "Escape" : (KEYS[drawBelow(random, KEYS.length)] ?? "Tab");
    const what = target === null ? `key ${key}` : `click ${await nameOf(target)}`;
    if (target === null) await page.keyboard.press(key);
    else await clickMiddle(page, target);
    await whenQuiet(page);
    measured.push({ what: `${name}: ${what}`, ...(await takeAll(page)) });
  }
  return measured;
}

async function drawTarget(page: Page, random: ReturnType<typeof openRandom>): Promise<Locator | null> {
  const places = await page.locator(PRESSED).evaluateAll((elements, leftOut) => {
    const isHit = (element: Element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      const top = document.elementFromPoint(x + width / 2, y + height / 2);
      return width > 0 && (element.contains(top) || top?.contains(element) === true);
    };
    const pattern = new RegExp(leftOut, "i");
    return elements.flatMap((element, place) =>
      isHit(element) && !pattern.test(`${element.textContent} ${element.getAttribute("aria-label")}`) ? [place] : [],
    );
  }, LEFT_OUT.source);
  const place = places[drawBelow(random, Math.max(1, places.length))];
  return place === undefined ? null : page.locator(PRESSED).nth(place);
}

async function nameOf(target: Locator): Promise<string> {
  const words = await target.evaluate(
    (element) =>
      element.getAttribute("aria-label") ?? element.closest("label, li")?.textContent ?? element.textContent ?? "",
  );
  return words.replace(/\s+/g, " ").trim().slice(0, 48);
}

/** By the mouse and not by script, as only what a reader does is measured. */
async function clickMiddle(page: Page, target: Locator): Promise<void> {
  const box = await target.boundingBox();
  if (box !== null) await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
}

/** A reader looks at the answer before the next click. */
export async function whenQuiet(page: Page): Promise<void> {
  const isQuiet = () => document.querySelector("[aria-busy=true]") === null;
  await page.waitForFunction(isQuiet, undefined, { timeout: QUIET_MS }).catch(() => undefined);
}

async function takeAll(page: Page): Promise<Omit<Measured, "what">> {
  const interactions = await page.evaluate(() => window.pageVitals.takeInteractions());
  const shifts = await page.evaluate(() => window.pageVitals.takeShifts());
  const longest = interactions.sort((a, b) => b.durationMs - a.durationMs)[0] ?? null;
  return { tookMs: longest?.durationMs ?? FRAME_MS, longest, shifts };
}
