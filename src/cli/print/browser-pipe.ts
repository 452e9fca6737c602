import { type ChildProcess, spawn } from "node:child_process";
import type { Readable, Writable } from "node:stream";

/** A browser that is spoken to over two pipes: no port is opened that another programme could reach. */
export interface BrowserPipe {
  /** Call a method of the DevTools protocol. Fails when the browser refuses, ends, or says nothing for `limitMs`. */
  readonly call: (
    method: string,
    params: object,
    limitMs: number,
    sessionId?: string,
  ) => Promise<Readonly<Record<string, unknown>>>;
  readonly close: () => Promise<void>;
  /** End it at once, for a programme that ends itself. */
  readonly kill: () => void;
}

interface Waiting {
  readonly resolve: (result: Readonly<Record<string, unknown>>) => void;
  readonly reject: (error: Error) => void;
}

const ARGUMENTS = [
  "--headless",
  "--remote-debugging-pipe",
  "--no-first-run",
  "--no-default-browser-check",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-extensions",
  "--disable-sync",
  "--disable-gpu",
];
const CLOSE_MS = 3000;
/** Letters of what the browser complains of that are passed on. */
const MOST_COMPLAINT = 400;

/** Start a browser with a profile of its own in `profile`. Source: Chrome DevTools Protocol, `--remote-debugging-pipe`. */
export function openBrowserPipe(path: string, profile: string): BrowserPipe {
  // Chromium refuses its sandbox to root, as in a container; the one page that it opens is ours.
  const sandbox = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
  const child = spawn(path, [...ARGUMENTS, ...sandbox, `--user-data-dir=${profile}`, "about:blank"], {
    stdio: ["ignore", "ignore", "pipe", "pipe", "pipe"],
  });
  const waiting = new Map<number, Waiting>();
  let complaint = "";
  let lastId = 0;
  let ended: Error | null = null;

  function end(reason: string): void {
    ended ??= new Error(`the browser ${path} ${reason}${complaint === "" ? "" : `: ${complaint.trim()}`}`);
    for (const { reject } of waiting.values()) reject(ended);
    waiting.clear();
  }
  child.on("error", (error) => end(`could not be started (${error.message})`));
  child.on("exit", () => end("ended"));
  child.stderr?.on("data", (text: Buffer) => {
    complaint = (complaint + text.toString()).slice(-MOST_COMPLAINT);
  });
  const [toBrowser, fromBrowser] = [child.stdio[3] as Writable, child.stdio[4] as Readable];
  toBrowser.on("error", () => end("does not listen"));
  readMessages(fromBrowser, (message) => {
    const own = waiting.get(message.id ?? 0);
    if (own === undefined) return;
    waiting.delete(message.id ?? 0);
    if (message.error === undefined) own.resolve(message.result ?? {});
    else own.reject(new Error(`the browser refused: ${message.error.message}`));
  });
  return {
    call: (method, params, limitMs, sessionId) =>
      new Promise((resolve, reject) => {
        if (ended !== null) return reject(ended);
        const id = ++lastId;
        const timer = setTimeout(() => end("does not answer"), limitMs);
        const settled =
          <Value>(settle: (value: Value) => void) =>
          (value: Value) => {
            clearTimeout(timer);
            settle(value);
          };
        waiting.set(id, { resolve: settled(resolve), reject: settled(reject) });
        toBrowser.write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
      }),
    kill: () => {
      child.kill("SIGKILL");
    },
    close: () => closeChild(child, () => toBrowser.write(`${JSON.stringify({ id: 0, method: "Browser.close" })}\0`)),
  };
}

interface Message {
  readonly id?: number;
  readonly result?: Readonly<Record<string, unknown>>;
  readonly error?: { readonly message: string };
}

/** Messages end with a zero byte. */
function readMessages(from: Readable, hear: (message: Message) => void): void {
  let pieces: Buffer[] = [];
  from.on("data", (data: Buffer) => {
    let rest = data;
    for (let end = rest.indexOf(0); end >= 0; end = rest.indexOf(0)) {
      const text = Buffer.concat([...pieces, rest.subarray(0, end)]).toString("utf8");
      pieces = [];
      rest = rest.subarray(end + 1);
      hear(JSON.parse(text));
    }
    if (rest.length > 0) pieces.push(rest);
  });
}

async function closeChild(child: ChildProcess, ask: () => void): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;
  const closed = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  ask();
  const timer = setTimeout(() => child.kill("SIGKILL"), CLOSE_MS);
  await closed;
  clearTimeout(timer);
}
