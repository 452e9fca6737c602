import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { printPdf } from "../../../src/cli/print/print-pdf.ts";

let folder = "";

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "pactwatch-"));
});

afterEach(() => rm(folder, { recursive: true, force: true }));

/** A programme that says `ANSWERS[method]` to what it is asked, and nothing to the rest; asked to close, it ends. */
async function browserWith(answers: Readonly<Record<string, object>>): Promise<string> {
  const path = join(folder, "browser.mjs");
  await writeFile(
    path,
    `#!${process.execPath}
import { createReadStream, createWriteStream } from "node:fs";
const answers = ${JSON.stringify(answers)};
const out = createWriteStream("", { fd: 4 });
let rest = "";
createReadStream("", { fd: 3 }).on("data", (bytes) => {
  const messages = (rest + bytes).split("\\0");
  rest = messages.pop();
  for (const { id, method } of messages.map((text) => JSON.parse(text))) {
    if (method === "Browser.close") process.exit();
    if (method in answers) out.write(JSON.stringify({ id, result: answers[method] }) + "\\0");
  }
});
`,
    { mode: 0o755 },
  );
  return path;
}

const OPENED = { "Target.createTarget": { targetId: "t" }, "Target.attachToTarget": { sessionId: "s" } };
const DRAWN = { ...OPENED, "Runtime.evaluate": { result: { value: "yes" } } };
const PRINTED = { ...DRAWN, "Page.printToPDF": { data: Buffer.from("sheets").toString("base64") } };

describe("printPdf", () => {
  it("gives what the browser prints", async () => {
    expect(Buffer.from(await printPdf("<p>", await browserWith(PRINTED))).toString()).toBe("sheets");
  });

  it.each([
    ["never starts to answer", {}],
    ["opens a page and is silent", OPENED],
    ["draws it and never prints", DRAWN],
  ])("gives up on a browser that %s", async (_, answers) => {
    const limits = { answerMs: 1500, printMs: 200 };
    await expect(printPdf("<p>", await browserWith(answers), limits)).rejects.toThrow("does not answer");
  });

  it.each(["SIGINT", "SIGTERM"] as const)("leaves no folder behind when %s ends it", async (signal) => {
    const entry = join(folder, "print.mjs");
    const from = JSON.stringify(join(import.meta.dirname, "../../../src/cli/print/print-pdf.ts"));
    const browser = JSON.stringify(await browserWith(OPENED));
    await build({
      stdin: { contents: `import { printPdf } from ${from}; await printPdf("<p>", ${browser});`, resolveDir: folder },
      bundle: true,
      platform: "node",
      format: "esm",
      outfile: entry,
    });
    const left = async () => (await readdir(folder)).filter((name) => name.startsWith("pactwatch-print-"));
    const child = spawn(process.execPath, [entry], { env: { ...process.env, TMPDIR: folder }, stdio: "ignore" });
    const ended = once(child, "exit");
    await expect.poll(left).toHaveLength(1);
    await new Promise((resolve) => setTimeout(resolve, 200));
    child.kill(signal);
    expect(await ended).toEqual([null, signal]);
    expect(await left()).toEqual([]);
  });

  it("says so where there is no browser to start", async () => {
    await expect(printPdf("<p>", join(folder, "nothing"))).rejects.toThrow("could not be started");
  });
});
