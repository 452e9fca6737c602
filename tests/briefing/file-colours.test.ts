import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { DARK, LIGHT, partColour, stageColour } from "../../src/briefing/file-colours.ts";

describe("the colours of files", () => {
  const css = readFileSync(new URL("../../src/ui/tokens.css", import.meta.url), "utf8");

  it.each(Object.keys(LIGHT) as (keyof typeof LIGHT)[])("has %s as the page has it", (name) => {
    const [, light, dark] = new RegExp(`--${name}: light-dark\\(#([0-9a-f]{6}), #([0-9a-f]{6})\\)`).exec(css) ?? [];
    expect([LIGHT[name], DARK[name]]).toEqual([light, dark]);
  });

  it("keeps to the ramp and to the eight colours of parts", () => {
    expect([stageColour(0), stageColour(9)]).toEqual([LIGHT["stage-1"], LIGHT["stage-6"]]);
    expect([partColour(null), partColour(8), partColour(12, DARK)]).toEqual([
      LIGHT.surface,
      LIGHT["theme-8"],
      DARK["theme-8"],
    ]);
  });
});
