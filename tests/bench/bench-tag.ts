import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { newsTexts } from "./news-texts.ts";

// Streams news through `tag` and prints the most memory that its process held. Fails above the promised limit.

const START = fileURLToPath(new URL("../../src/cli/start.mjs", import.meta.url));
const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const MOST_MB = 300;
const LOOK_MS = 50;
const megabytes = Number(process.argv[2] ?? 100);

const news = newsTexts();

/** Records of newspaper length, as many as make up the asked size. */
function* manyRecords(): Iterable<string> {
  for (let [at, bytes] = [0, 0]; bytes < megabytes * 1e6; at++) {
    const { title, text } = news[at % news.length] ?? { title: "", text: "" };
    const line = `${JSON.stringify({ id: `${at}`, title, text, published: "2024-05-15" })}\n`;
    bytes += line.length;
    yield line;
  }
}

/** One record with a text of five million characters. */
function* oneLongRecord(): Iterable<string> {
  const text = news.map((sample) => sample.text).join("\n\n");
  const copies = Math.ceil(5e6 / text.length);
  yield `${JSON.stringify({ id: "long", title: "All of it", text: Array(copies).fill(text).join("\n\n") })}\n`;
}

/** The most memory that a process has held so far, in MB, as Linux counts it; 0 once it has ended. */
function peakOf(pid: number): number {
  try {
    return Number(/VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
}

async function measure(title: string, lines: Iterable<string>): Promise<number> {
  const child = spawn(process.execPath, [START, "tag"], { cwd: ROOT, stdio: ["pipe", "pipe", "inherit"] });
  let [peakMb, answers, bytes] = [0, 0, 0];
  const look = setInterval(() => {
    peakMb = Math.max(peakMb, peakOf(child.pid ?? 0));
  }, LOOK_MS);
  child.stdout.on("data", (chunk: Buffer) => {
    for (const byte of chunk) if (byte === 10) answers += 1;
  });
  const ended = once(child, "close");
  const startMs = performance.now();
  for (const line of lines) {
    bytes += Buffer.byteLength(line);
    if (!child.stdin.write(line)) await once(child.stdin, "drain");
  }
  child.stdin.end();
  await ended;
  clearInterval(look);
  const seconds = (performance.now() - startMs) / 1000;
  const told = `${(bytes / 1e6).toFixed(1)} MB, ${answers} answers, ${seconds.toFixed(1)} s, at most ${peakMb.toFixed(0)} MB held`;
  console.log(`${title.padEnd(18)}${told}; at most ${MOST_MB} are promised`);
  return peakMb;
}

if (process.platform === "linux") {
  const peaks = [await measure("many records", manyRecords()), await measure("one long record", oneLongRecord())];
  process.exitCode = peaks.some((peakMb) => peakMb > MOST_MB) ? 1 : 0;
} else console.log("The memory of another process can be read under Linux alone.");
