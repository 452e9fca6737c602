import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { awaitChanges } from "../../src/cli/await-changes.ts";

const FOREVER_MS = 60_000;
const nowMs = () => performance.now();

describe("awaitChanges", () => {
  it("answers a crowd of changes once, when it is over", async () => {
    const changes = awaitChanges(nowMs);
    const next = changes.next(FOREVER_MS);
    const startMs = nowMs();
    for (let at = 0; at < 10; at++) {
      changes.wake();
      await sleep(5);
    }
    const overMs = nowMs();
    expect(await next).toBe("changed");
    expect(nowMs() - startMs).toBeGreaterThan(overMs - startMs);
    expect(await changes.next(20)).toBe("idle");
  });

  it("keeps in mind what came while nobody waited", async () => {
    const changes = awaitChanges(nowMs);
    changes.wake();
    expect(await changes.next(FOREVER_MS)).toBe("changed");
  });

  it("does not wait for a quiet that never comes", async () => {
    const changes = awaitChanges(nowMs);
    const crowd = setInterval(changes.wake, 5);
    try {
      expect(await changes.next(FOREVER_MS)).toBe("changed");
    } finally {
      clearInterval(crowd);
    }
  }, 20_000);

  it("ends whoever waits, and whoever asks later", async () => {
    const changes = awaitChanges(nowMs);
    const next = changes.next(FOREVER_MS);
    changes.end();
    expect(await next).toBe("ended");
    expect(await changes.next(FOREVER_MS)).toBe("ended");
  });
});
