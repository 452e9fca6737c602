import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { sha256Of } from "../../src/worker/check-sum.ts";

const BYTES = Uint8Array.from({ length: 1000 }, (_, at) => at % 251);
const SUM = createHash("sha256").update(BYTES).digest("hex");

describe("sha256Of", () => {
  it("gives the same sum with the machine's own and without", async () => {
    expect(await sha256Of(BYTES, globalThis.crypto.subtle)).toBe(SUM);
    expect(await sha256Of(BYTES, undefined)).toBe(SUM);
  });

  it("asks the machine's own where there is one", async () => {
    const digester = { digest: async () => Uint8Array.of(1, 0xab).buffer };
    expect(await sha256Of(BYTES, digester)).toBe("01ab");
  });
});
