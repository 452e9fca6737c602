import { spawnSync } from "node:child_process";
import { findBrowser } from "./find-browser.ts";

function run(command: string, args: readonly string[]): boolean {
  console.log(`browser: ${command} ${args.join(" ")}`);
  return spawnSync(command, args, { stdio: "inherit", shell: process.platform === "win32" }).status === 0;
}

function installFromDebian(): boolean {
  if (process.getuid?.() !== 0 || spawnSync("apt-get", ["--version"]).status !== 0) return false;
  return run("apt-get", ["update"]) && run("apt-get", ["install", "-y", "--no-install-recommends", "chromium"]);
}

const found = findBrowser();
if (found !== null) {
  console.log(`browser: testing in ${found}`);
} else {
  console.log("browser: no Chromium found on this system, so one is installed for the tests (about 170 MB)");
  const installed = installFromDebian() || run("npx", ["playwright", "install", "chromium"]);
  if (!installed || findBrowser() === null) {
    console.error(
      "browser: none could be installed. Install Chromium or Chrome so that it is on the PATH, and try again.",
    );
    process.exitCode = 1;
  }
}
