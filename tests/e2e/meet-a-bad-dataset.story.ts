import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Page } from "playwright";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { withOpening } from "../../src/cli/with-opening.ts";
import { type PageServer, servePage, tick } from "./page-server.ts";

let server: PageServer;
let page: Page;

beforeAll(async () => {
  server = await servePage();
});
afterAll(async () => {
  await server?.close();
});
beforeEach(async () => {
  page = await server.browser.newPage({ viewport: { width: 1440, height: 900 } });
});
afterEach(async () => {
  await page.close();
});

const DATASET = new URL("../../dist/dataset/", import.meta.url);
const bytesOf = (path: string) => readFileSync(fileURLToPath(new URL(path, DATASET)));
const jsonOf = (path: string) => JSON.parse(bytesOf(path).toString("utf8"));

/** Have a file of the dataset arrive as other bytes, or not at all. */
async function serve(path: string, body: Buffer | string | null): Promise<void> {
  await page.route(`**/dataset/${path}`, (route) =>
    body === null ? route.fulfill({ status: 404 }) : route.fulfill({ contentType: "application/json", body }),
  );
}

/** Have a file arrive with other fields, under its own size and sum. */
async function rewrite(path: string, fields: object): Promise<void> {
  const text = JSON.stringify({ ...jsonOf(path), ...fields });
  const manifest = jsonOf("manifest.json");
  const sum = { bytes: Buffer.byteLength(text), sha256: createHash("sha256").update(text).digest("hex") };
  const files = manifest.files.map((file: { path: string }) => (file.path === path ? { path, ...sum } : file));
  await serve(path, text);
  await serve("manifest.json", JSON.stringify({ ...manifest, files }));
}

/** What the page says went wrong: all that is read out at once. */
const failure = () => page.getByRole("alert").first().innerText();

async function openDamaged(): Promise<string> {
  await page.goto(server.address);
  await page.getByRole("alert").first().waitFor();
  return failure();
}

const isReady = () => page.getByRole("article").first().waitFor();

describe("a reader whose dataset is bad", () => {
  it("is told that a file was cut off, and tries again with success once it is whole", async () => {
    const whole = bytesOf("articles.json");
    await serve("articles.json", whole.subarray(0, Math.floor(whole.length / 2)));
    expect(await openDamaged()).toMatch(
      /file articles\.json ends after .* of .*Try again; if it stays so, run npm start/,
    );
    await page.unroute("**/dataset/articles.json");
    await page.getByRole("button", { name: "Try again" }).click();
    await isReady();
  });

  it("is told that a file is not the one that was built", async () => {
    const altered = Buffer.from(bytesOf("claims.json"));
    altered[altered.length >> 1]! ^= 1;
    await serve("claims.json", altered);
    expect(await openDamaged()).toMatch(
      /file claims\.json is not the one that was built, .*Reload this page; .* run npm start/,
    );
  });

  it("is told that the dataset is of a newer version", async () => {
    await serve("manifest.json", JSON.stringify({ ...jsonOf("manifest.json"), version: 1000 }));
    expect(await openDamaged()).toMatch(/built by a newer version of Pactwatch\. Update Pactwatch/);
  });

  it("is told which column has another length", async () => {
    const { publishers } = jsonOf("articles.json");
    const shorter = Buffer.from(publishers.base64, "base64").subarray(0, -publishers.width).toString("base64");
    await rewrite("articles.json", { publishers: { ...publishers, base64: shorter } });
    expect(await openDamaged()).toMatch(/file articles\.json is damaged in its column publishers\. Run npm start/);
  });

  it("is told that a file is missing, and keeps the page that needs no such file", async () => {
    await page.goto(server.address);
    await isReady();
    const cards = await page.getByRole("article").count();
    await serve("texts/000.json", null);
    await page.getByRole("searchbox").fill("submarine");
    await page
      .getByText(/file texts\/000\.json is missing\. Run npm start/)
      .first()
      .waitFor();
    expect(await page.getByText("What stands below answers the filter and day before.").count()).toBeGreaterThan(0);
    expect(await page.getByRole("article").count()).toBe(cards);
    await page.getByRole("searchbox").fill("");
    await expect.poll(() => page.getByRole("alert").count()).toBe(0);
    expect(await page.getByRole("article").count()).toBe(cards);
  });

  it("is told nothing untrue when counting stops and starts again on a collection that was built anew", async () => {
    await page.goto(server.address);
    await isReady();
    await page.waitForLoadState("networkidle");
    await serve("manifest.json", JSON.stringify({ ...jsonOf("manifest.json"), fingerprint: "0".repeat(64) }));
    const [counting] = page.workers();
    await counting?.evaluate(() => {
      setTimeout(() => {
        throw new Error("out of memory");
      });
    });
    const notice = page.getByText(/stopped and was started again/);
    await notice.waitFor();
    expect(await notice.innerText()).toMatch(/counts anew, or says why it cannot\.$/);
    await tick(page.getByRole("checkbox", { name: /^Japan \d+$/ }));
    await page.getByRole("alert").first().waitFor();
    expect(await failure()).toMatch(/built again while this page was open/);
  });

  it("is told of an id in the link that the collection does not have, and sees all the rest", async () => {
    await page.goto(`${server.address}?country=JP&agreement=no-such-pact`);
    await isReady();
    await page
      .getByText(/no-such-pact/)
      .first()
      .waitFor();
    expect(await page.getByRole("checkbox", { name: /^Japan \d+$/ }).isChecked()).toBe(true);
  });
});

describe("a reader of a large dataset", () => {
  it("sees cards, counts and chart before the columns have come, and filters once they have", async () => {
    const paths = ["articles.json", "claims.json", "manifest.json"];
    const files = [
      ...withOpening(
        paths.map((path) => ({ path, bytes: bytesOf(path) })),
        1,
      ),
    ];
    for (const { path, bytes } of files) {
      if (path === "opening.json" || path === "manifest.json") await serve(path, Buffer.from(bytes));
    }
    let release = () => {};
    const held = new Promise<void>((resolve) => (release = resolve));
    await page.route("**/dataset/articles.json", (route) => held.then(() => route.continue()));
    await page.goto(server.address);
    await isReady();
    const japan = page.getByRole("checkbox", { name: /^Japan \d+$/ });
    await japan.waitFor();
    await page.locator(".plot .column").first().waitFor({ state: "attached" });
    expect(await page.locator(".article-list li").count()).toBe(0);
    release();
    await page.locator(".article-list li").first().waitFor();
    await tick(japan);
    await page.getByRole("button", { name: /Remove .*Japan/ }).waitFor();
    await expect.poll(() => page.locator("[aria-busy=true]").count(), { timeout: 20_000 }).toBe(0);
  });
});
