import { describe, expect, it } from "vitest";
import { EXIT, EXIT_CODE_HELP } from "../../src/cli/exit-codes.ts";

describe("EXIT_CODE_HELP", () => {
  it("has a line for every exit code", () => {
    const told = [...EXIT_CODE_HELP.matchAll(/^ +(\d+) {2}\S/gm)].map(([, code]) => Number(code));
    expect(told).toEqual(Object.values(EXIT));
  });
});
