import { delimiter, join } from "node:path";

/** The machine as far as it says where a browser is. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly exists: (path: string) => boolean;
}

/** Where users of other programmes name theirs, after our own. */
const VARIABLES = ["PACTWATCH_BROWSER", "CHROME_PATH"] as const;

const ON_PATH = [
  "google-chrome",
  "google-chrome-stable",
  "chromium",
  "chromium-browser",
  "microsoft-edge",
  "microsoft-edge-stable",
  "chrome",
  "msedge",
];

const APPLICATIONS = [
  "Google Chrome.app/Contents/MacOS/Google Chrome",
  "Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  "Chromium.app/Contents/MacOS/Chromium",
];

const PROGRAM_FILES = [
  "Google\\Chrome\\Application\\chrome.exe",
  "Microsoft\\Edge\\Application\\msedge.exe",
  "Chromium\\Application\\chrome.exe",
];

/**
 * The path of a browser that can print: the one that a variable names, else a Chrome, Chromium or Edge where systems put
 * them. Null when there is none, also when the variable names a file that is not there.
 */
export function findBrowser({ platform, env, exists }: Machine): string | null {
  const named = VARIABLES.map((name) => env[name]).find((path) => path !== undefined && path !== "");
  if (named !== undefined) return exists(named) ? named : null;
  return placesOf(platform, env).find(exists) ?? null;
}

function placesOf(platform: NodeJS.Platform, env: Machine["env"]): string[] {
  if (platform === "win32") {
    const folders = [env.ProgramFiles, env["ProgramFiles(x86)"], env.LOCALAPPDATA];
    return folders.flatMap((folder) => (folder ? PROGRAM_FILES.map((file) => `${folder}\\${file}`) : []));
  }
  const folders = (env.PATH ?? "").split(delimiter).filter((folder) => folder !== "");
  const onPath = ON_PATH.flatMap((name) => folders.map((folder) => join(folder, name)));
  if (platform !== "darwin") return [...onPath, "/snap/bin/chromium", "/opt/google/chrome/chrome"];
  const homes = ["/Applications", join(env.HOME ?? "", "Applications")];
  return [...homes.flatMap((home) => APPLICATIONS.map((file) => join(home, file))), ...onPath];
}

/** How to name a browser, and what to do without one: the end of every sentence that says that nothing was printed. */
export const WITHOUT_BROWSER = "PACTWATCH_BROWSER=/path/to/chrome. The same as HTML needs none: --out x.html.";

export const NO_BROWSER = `a PDF is printed by Chrome, Chromium or Edge, and none was found. Install one, or name it: ${WITHOUT_BROWSER}`;
