import { execFile } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";
import { guardPdfs } from "../../src/cli/guard-pdf.ts";
import { body, drawnFile, pdfFile } from "../pipeline/formats/pdf-file.ts";
import { collectionFolder, removeFolder } from "./collection-folder.ts";

const START = fileURLToPath(new URL("../../src/cli/start.mjs", import.meta.url));
const LIMITS = { baseMs: 300, pageMs: 0, heapMb: 64, growthBytes: 200_000_000 };
const bytes = pdfFile([body(700, "The towns signed a pact on Thursday.")]);

/** A thread that does `work` when it is asked for a page, and answers each other question. */
const threadOf = (work: string) => {
  const source = `
    import { parentPort } from "node:worker_threads";
    parentPort.on("message", ({ ask, number }) => {
      if (ask === "page" && number === 2) { ${work} }
      parentPort.postMessage(ask === "open" ? { properties: { pageCount: 2, title: null, made: null } } : { runs: [] });
    });
    parentPort.postMessage({});`;
  return new URL(`data:text/javascript,${encodeURIComponent(source)}`);
};

/** What reading both pages gives, and the next file's first. */
async function readBoth(thread: URL) {
  const open = guardPdfs(thread, LIMITS);
  const [reader, next] = [open(), open()];
  await reader.open(bytes);
  const opening = next.open(bytes);
  const pages = [await reader.readPage(1), await reader.readPage(2)];
  await reader.close();
  await opening;
  pages.push(await next.readPage(1));
  await next.close();
  return pages;
}

describe("guardPdfs", () => {
  it("gives up a page that takes too long, and reads the next file", async () => {
    expect(await readBoth(threadOf("while (true);"))).toEqual([[], "overloaded", []]);
  });

  it("gives up a page that takes too much memory, of objects or of bytes", async () => {
    const objects = "const all = []; while (true) all.push({ at: all.length });";
    expect(await readBoth(threadOf(objects))).toEqual([[], "overloaded", []]);
    const growing = "const all = []; while (true) all.push(new Uint8Array(20_000_000).fill(1));";
    expect(await readBoth(threadOf(growing))).toEqual([[], "overloaded", []]);
  });

  it("takes a thread that fails for a damaged file", async () => {
    expect(await readBoth(threadOf("throw new Error();"))).toEqual([[], "damaged", []]);
  });

  it("counts no time in which the program did not work", async () => {
    const idle = "setTimeout(() => parentPort.postMessage({ runs: [] }), 900); return;";
    expect(await readBoth(threadOf(idle))).toEqual([[], [], []]);
  });

  it("reads in place where no thread can run", async () => {
    // Node alone cannot run the thread, as its source is TypeScript.
    const reader = guardPdfs()();
    expect(await reader.open(bytes)).toMatchObject({ pageCount: 1 });
    expect(await reader.readPage(1)).toMatchObject([{ str: "The towns signed a pact on Thursday.", x: 72, y: 700 }]);
    await reader.close();
  });

  it("keeps a file of endless nesting from holding up the built program, and the next one is read", async () => {
    const flood = drawnFile(["q ".repeat(100_000)]);
    const folder = await collectionFolder({ "articles/a.pdf": flood, "articles/b.pdf": bytes });
    try {
      const { stdout, stderr } = await promisify(execFile)(process.execPath, [
        START,
        "read",
        join(folder, "data/articles"),
      ]);
      expect(stdout).toContain("The towns signed a pact on Thursday.");
      expect(stderr).toMatch(/file-unpacks-too-large \(1\)/);
    } finally {
      await removeFolder(folder);
    }
  }, 120_000);
});
