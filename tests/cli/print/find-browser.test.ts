import { describe, expect, it } from "vitest";
import { findBrowser, type Machine, NO_BROWSER } from "../../../src/cli/print/find-browser.ts";

const machine = (platform: NodeJS.Platform, env: Machine["env"], ...files: string[]): Machine => ({
  platform,
  env,
  exists: (path) => files.includes(path),
});

describe("findBrowser", () => {
  it.each([
    ["a Chromium on the path", machine("linux", { PATH: "/bin:/usr/bin" }, "/usr/bin/chromium"), "/usr/bin/chromium"],
    [
      "a Chrome before a Chromium",
      machine("linux", { PATH: "/usr/bin" }, "/usr/bin/chromium", "/usr/bin/google-chrome"),
      "/usr/bin/google-chrome",
    ],
    [
      "an Edge of Windows",
      machine(
        "win32",
        { "ProgramFiles(x86)": "C:\\Programs" },
        "C:\\Programs\\Microsoft\\Edge\\Application\\msedge.exe",
      ),
      "C:\\Programs\\Microsoft\\Edge\\Application\\msedge.exe",
    ],
    [
      "a Chrome of a Mac, for one user",
      machine("darwin", { HOME: "/home" }, "/home/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"),
      "/home/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    ],
    [
      "the one that is named before all others",
      machine("linux", { PATH: "/usr/bin", PACTWATCH_BROWSER: "/my/chrome" }, "/my/chrome", "/usr/bin/chromium"),
      "/my/chrome",
    ],
    [
      "no other in the place of a named one that is not there",
      machine("linux", { PATH: "/usr/bin", PACTWATCH_BROWSER: "/my/chrome" }, "/usr/bin/chromium"),
      null,
    ],
    ["none where there is none", machine("linux", {}), null],
  ])("finds %s", (_, own, path) => {
    expect(findBrowser(own)).toBe(path);
  });
});

describe("NO_BROWSER", () => {
  it("advises nothing that a report does not have", () => {
    expect(NO_BROWSER).toContain("--out x.html");
    expect(NO_BROWSER).not.toContain("--format");
  });
});
