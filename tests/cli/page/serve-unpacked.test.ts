import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { get, type IncomingMessage } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type PreviewServer, preview } from "vite";
import { afterAll, beforeAll, expect, test } from "vitest";
import { serveUnpacked } from "../../../src/cli/page/serve-unpacked.ts";

const folder = mkdtempSync(join(tmpdir(), "pactwatch-unpacked-"));
const COLUMNS = JSON.stringify({ days: "1".repeat(50_000) });
let server: PreviewServer;

beforeAll(async () => {
  mkdirSync(join(folder, "dist", "dataset"), { recursive: true });
  writeFileSync(join(folder, "dist", "dataset", "articles.json"), COLUMNS);
  server = await preview({
    root: folder,
    configFile: false,
    plugins: [serveUnpacked()],
    preview: { host: "127.0.0.1", port: 0 },
    logLevel: "error",
  });
}, 60_000);

afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

// Not `fetch`, which unpacks what it is sent and sets the header itself.
function ask(path: string): Promise<IncomingMessage> {
  const address = new URL(path, server.resolvedUrls?.local[0]);
  return new Promise((resolve, reject) => {
    get(address, { headers: { "accept-encoding": "gzip, deflate, br" } }, (response) => {
      response.resume();
      resolve(response);
    }).on("error", reject);
  });
}

test("the local server sends a file as it is, and with its length, to a browser that takes packed ones", async () => {
  const { headers, statusCode } = await ask("dataset/articles.json");
  expect(statusCode).toBe(200);
  expect(headers["content-encoding"]).toBeUndefined();
  expect(headers["content-length"]).toBe(String(COLUMNS.length));
});
