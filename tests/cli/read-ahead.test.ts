import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readAhead } from "../../src/cli/read-ahead.ts";

describe("readAhead", () => {
  it("gives every result in order and never reads more than its width at a time", async () => {
    const input = fc.tuple(fc.array(fc.nat(3), { maxLength: 12 }), fc.integer({ min: 1, max: 5 }));
    await fc.assert(
      fc.asyncProperty(input, async ([delays, width]) => {
        let running = 0;
        const read = async (name: string) => {
          running++;
          expect(running).toBeLessThanOrEqual(width);
          for (let turn = 0; turn < (delays[Number(name)] ?? 0); turn++) await Promise.resolve();
          running--;
          return `read ${name}`;
        };
        const names = delays.map((_, at) => String(at));
        const results: string[] = [];
        for await (const [, result] of readAhead(names, width, read)) results.push(result);
        expect(results).toEqual(names.map((name) => `read ${name}`));
      }),
    );
  });
});
