import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, it, vi } from "vitest";
import { loadPageAnew } from "../../src/ui/load-page-anew.ts";

const servers: Server[] = [];
afterEach(() => {
  vi.unstubAllGlobals();
  for (const server of servers.splice(0)) server.close();
});

/** The page's window, as far as it is asked; gives how often the page was loaded anew. */
function openAt(href: string): () => number {
  let times = 0;
  vi.stubGlobal("window", { location: { href, reload: () => times++ } });
  return () => times;
}

async function serve(status: number): Promise<string> {
  const server = createServer((_, response) => {
    response.statusCode = status;
    response.end();
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}

describe("loadPageAnew", () => {
  it("loads the page when its server answers", async () => {
    const timesLoaded = openAt(await serve(200));
    expect(await loadPageAnew()).toBe(true);
    expect(timesLoaded()).toBe(1);
  });

  it("keeps the page when its server is gone, or has no such page", async () => {
    const gone = await serve(200);
    await new Promise((resolve) => servers.pop()?.close(resolve));
    for (const address of [gone, await serve(404)]) {
      const timesLoaded = openAt(address);
      expect(await loadPageAnew()).toBe(false);
      expect(timesLoaded()).toBe(0);
    }
  });
});
