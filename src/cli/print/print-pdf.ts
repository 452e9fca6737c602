import { rmSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type BrowserPipe, openBrowserPipe } from "./browser-pipe.ts";

/** A file that takes longer to draw than this is not waited for. */
const LONGEST_DRAWING_MS = 60_000;
const LOOK_EVERY_MS = 50;

/** By which a programme is ended from outside. */
const SIGNALS = ["SIGINT", "SIGTERM"] as const;

/** How long a browser is waited for. */
export interface PrintLimits {
  /** To start, and to answer while it draws. */
  readonly answerMs: number;
  /** To print what is drawn, which may be hundreds of sheets. */
  readonly printMs: number;
}

const LIMITS: PrintLimits = { answerMs: LONGEST_DRAWING_MS, printMs: 5 * 60_000 };

/**
 * An offline file as PDF, on the sheets that its own print style asks for, by the browser at `path`.
 *
 * Fails with words for the user when the browser cannot be started or does not answer, or the file says that it could not be drawn.
 */
export async function printPdf(html: string, path: string, limits = LIMITS): Promise<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), "pactwatch-print-"));
  const browser = openBrowserPipe(path, join(folder, "profile"));
  const stop = (signal: NodeJS.Signals) => {
    browser.kill();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    forget();
    // What would have been done without us.
    process.kill(process.pid, signal);
  };
  const forget = () => {
    for (const signal of SIGNALS) process.off(signal, stop);
  };
  for (const signal of SIGNALS) process.on(signal, stop);
  try {
    const file = join(folder, "page.html");
    await writeFile(file, html);
    return await printPage(browser, pathToFileURL(file).href, limits);
  } finally {
    forget();
    await browser.close();
    // A browser that has just ended may still hold a file on some systems.
    await rm(folder, { recursive: true, force: true, maxRetries: 5 }).catch(() => undefined);
  }
}

async function printPage({ call }: BrowserPipe, url: string, { answerMs, printMs }: PrintLimits): Promise<Uint8Array> {
  const { targetId } = await call("Target.createTarget", { url }, answerMs);
  const { sessionId } = await call("Target.attachToTarget", { targetId, flatten: true }, answerMs);
  const session = String(sessionId);
  await whenDrawn(async () => {
    const asked = { expression: "document.documentElement.dataset.drawn ?? ''", returnByValue: true };
    const { result } = await call("Runtime.evaluate", asked, answerMs, session);
    return (result as { readonly value?: unknown }).value;
  });
  const { data } = await call(
    "Page.printToPDF",
    { preferCSSPageSize: true, printBackground: true, generateTaggedPDF: true, generateDocumentOutline: true },
    printMs,
    session,
  );
  return new Uint8Array(Buffer.from(String(data), "base64"));
}

/** Waits until the file says that it is drawn. */
async function whenDrawn(look: () => Promise<unknown>): Promise<void> {
  const end = performance.now() + LONGEST_DRAWING_MS;
  for (let state = await look(); state !== "yes"; state = await look()) {
    if (state === "no") throw new Error("the browser is too old to draw the file");
    if (performance.now() > end) throw new Error("the browser did not draw the file in a minute");
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
  }
}
