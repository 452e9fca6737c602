import { closeSync, existsSync, fstatSync, lstatSync, openSync, readSync, watch } from "node:fs";
import { copyFile, link, lstat, mkdir, open, readdir, realpath, rename, rm, stat, writeFile } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { dateOfDay, type PartialDate } from "../model/partial-date.ts";

/** The part of `node:fs` and `node:fs/promises` that commands use. */
export interface FileSystem {
  readonly lstat: typeof lstat;
  /** For thousands of files at once: a call that waits costs a fifth of one that does not. */
  readonly lstatSync: typeof lstatSync;
  /** For the few of thousands of articles that are looked into, in the midst of joining them. */
  readonly openSync: typeof openSync;
  readonly fstatSync: typeof fstatSync;
  readonly readSync: typeof readSync;
  readonly closeSync: typeof closeSync;
  readonly stat: typeof stat;
  readonly open: typeof open;
  readonly readdir: typeof readdir;
  readonly realpath: typeof realpath;
  readonly mkdir: typeof mkdir;
  readonly writeFile: typeof writeFile;
  readonly link: typeof link;
  readonly copyFile: typeof copyFile;
  readonly rename: typeof rename;
  readonly rm: typeof rm;
  readonly watch: typeof watch;
}

/** Everything outside the program that a command touches. */
export interface Effects {
  readonly fs: FileSystem;
  /** The folder that relative paths start from. */
  readonly cwd: string;
  /** The latest calendar day anywhere on earth, so that no zone calls another's today a day to come. */
  readonly today: () => PartialDate;
  /** Milliseconds from any fixed point. */
  readonly nowMs: () => number;
  /** Milliseconds since 1970, as the stamps of files count. */
  readonly clockMs: () => number;
  readonly stdin: AsyncIterable<Uint8Array>;
  /** Resolves when more may be written, so that a slow reader slows the writer. */
  readonly writeOut: (text: string) => Promise<void>;
  readonly writeErr: (text: string) => void;
  /** Threads that may read files beside the program's own. */
  readonly readerThreads: number;
  /** The frame of the offline file, see `fillTemplate`; building it takes seconds where none is kept. */
  readonly offlineTemplate: () => Promise<string>;
  /** What makes a PDF of an offline file by the browser of this machine, or, in words, why there is none. */
  readonly openPrinter: () => Promise<((html: string) => Promise<Uint8Array>) | { readonly mistake: string }>;
  /** The system, as Node names it. */
  readonly platform: NodeJS.Platform;
  /** Resolves when a command that stays is to end: at the first Ctrl+C, or when who started it is gone. The next one ends the process at once. */
  readonly interrupted: () => Promise<void>;
  /** Tell who started the program, where it listens, that a command that stays has built a dataset. */
  readonly announce: () => void;
  /** Whether who started the program has built the dataset just before, and told all that was found. */
  readonly isToldBefore: boolean;
  /** Columns of the terminal that `writeErr` writes to; null when it is none. */
  readonly errColumns: number | null;
}

const LATEST_ZONE_MS = 14 * 3_600_000;
const DAY_MS = 86_400_000;

/** The effects of this process. */
export function realEffects(): Effects {
  return {
    fs: {
      lstat,
      lstatSync,
      openSync,
      fstatSync,
      readSync,
      closeSync,
      stat,
      open,
      readdir,
      realpath,
      mkdir,
      writeFile,
      link,
      copyFile,
      rename,
      rm,
      watch,
    },
    cwd: process.cwd(),
    today: () => dateOfDay(Math.floor((Date.now() + LATEST_ZONE_MS) / DAY_MS)),
    nowMs: () => performance.now(),
    clockMs: () => Date.now(),
    stdin: process.stdin,
    writeOut: writeToStdout,
    writeErr: (text) => {
      process.stderr.write(text);
    },
    readerThreads: Math.max(0, availableParallelism() - 1),
    offlineTemplate: async () => (await import("./page/offline-template.ts")).openOfflineTemplate(),
    openPrinter: async () => {
      const [{ findBrowser, NO_BROWSER }, { printPdf }] = await Promise.all([
        import("./print/find-browser.ts"),
        import("./print/print-pdf.ts"),
      ]);
      const browser = findBrowser({ platform: process.platform, env: process.env, exists: existsSync });
      return browser === null ? { mistake: NO_BROWSER } : (html) => printPdf(html, browser);
    },
    platform: process.platform,
    interrupted,
    announce: () => {
      process.send?.("built");
    },
    // Only `npm start -- --watch` starts this program with a line to itself.
    isToldBefore: process.send !== undefined,
    errColumns: process.stderr.isTTY ? process.stderr.columns : null,
  };
}

const ENDS = ["SIGINT", "SIGTERM", "disconnect"] as const;

function interrupted(): Promise<void> {
  return new Promise((resolve) => {
    const end = () => {
      // The next one is the system's again, and a line to who started us must not keep us here.
      for (const name of ENDS) process.off(name, end);
      resolve();
    };
    for (const name of ENDS) process.on(name, end);
  });
}

async function writeToStdout(text: string): Promise<void> {
  if (process.stdout.write(text)) return;
  await new Promise<void>((resolve) => process.stdout.once("drain", resolve));
}
