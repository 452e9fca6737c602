import { spawn } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build, createServer, preview } from "vite";
import "../exit-on-fault.mjs";
import { EXIT } from "../exit-codes.ts";
import { addressText } from "./address-text.ts";
import { openOfflineTemplate } from "./offline-template.ts";
import { refreshDataset } from "./refresh-dataset.ts";
import { runPage } from "./run-page.ts";

const ROOT = fileURLToPath(new URL("../../../", import.meta.url));
const START = fileURLToPath(new URL("../start.mjs", import.meta.url));

async function buildDataset(args: readonly string[]): Promise<number> {
  const child = spawn(process.execPath, [START, "build", ...args], { stdio: "inherit" });
  return new Promise((resolve) => child.on("close", (code) => resolve(code ?? EXIT.programFault)));
}

process.exitCode = await runPage(process.argv.slice(2), {
  buildDataset,
  buildPage: async () => {
    process.stderr.write("Building the page…\n");
    // Who opens the dashboard has no use for the list of its hundred files; a mistake is told all the same.
    const [template] = await Promise.all([openOfflineTemplate(ROOT), build({ root: ROOT, logLevel: "warn" })]);
    // What the page puts a dataset into when a reader takes it along.
    await writeFile(join(ROOT, "dist", "offline.html"), template);
  },
  refreshPage: () => refreshDataset(join(ROOT, "public", "dataset"), join(ROOT, "dist", "dataset")),
  servePage: async (place) => {
    const { resolvedUrls } = await preview({ root: ROOT, preview: place });
    process.stdout.write(addressText(resolvedUrls));
  },
  developPage: async (place) => {
    const server = await createServer({ root: ROOT, server: place });
    await server.listen();
    process.stdout.write(addressText(server.resolvedUrls));
  },
  followFolder: (args, built) => {
    const child = spawn(process.execPath, [START, "build", "--watch", ...args], {
      stdio: ["ignore", "inherit", "inherit", "ipc"],
    });
    let last: Promise<unknown> = Promise.resolve();
    child.on("message", () => {
      // A page that is taken away meanwhile is no reason to end.
      last = last.then(built).catch((error) => process.stderr.write(`The page keeps its dataset: ${error.message}\n`));
    });
  },
  writeErr: (text) => {
    process.stderr.write(text);
  },
});
