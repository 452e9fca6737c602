import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium } from "playwright";

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "msedge"];

/** Where desktop systems put a Chromium that is not on the PATH. */
const PLACES = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];

/** The path of a Chromium to test in: one of this system, else the one that Playwright downloaded; null when there is none. */
export function findBrowser(): string | null {
  const folders = (process.env.PATH ?? "").split(delimiter);
  const onPath = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...onPath, ...PLACES, chromium.executablePath()].find((path) => existsSync(path)) ?? null;
}

/** Options to start it with. Chromium refuses its sandbox to root, as in a container. */
export function launchOptions(): { executablePath: string; args: string[] } {
  const executablePath = findBrowser();
  if (executablePath === null) throw new Error("no browser: run `npm test`, which installs one");
  const quiet = ["--disable-background-networking", "--disable-component-update", "--disable-sync"];
  return { executablePath, args: process.getuid?.() === 0 ? ["--no-sandbox", ...quiet] : quiet };
}
