import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const css = readFileSync(new URL("../../src/ui/tokens.css", import.meta.url), "utf8");

/** Red, green and blue of a token, light or dark. */
function colourOf(token: string, scheme: "light" | "dark"): number[] {
  const pair = new RegExp(`--${token}: light-dark\\((#\\w{6}), (#\\w{6})\\)`).exec(css);
  const hex = pair?.[scheme === "light" ? 1 : 2];
  if (hex === undefined) throw new RangeError(token);
  return [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
}

/** Source: Web Content Accessibility Guidelines 2.2, relative luminance and contrast ratio. */
function contrast(one: string, other: string, scheme: "light" | "dark"): number {
  const luminance = (token: string) => {
    const [red = 0, green = 0, blue = 0] = colourOf(token, scheme).map((value) => {
      const share = value / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

describe.each(["light", "dark"] as const)("the colours, %s", (scheme) => {
  const steps = [1, 2, 3, 4, 5, 6];

  it("let every tone of text be read on every ground", () => {
    for (const tone of ["ink", "ink-2", "ink-3"]) {
      for (const ground of ["paper", "surface", "sunken"]) {
        expect(contrast(tone, ground, scheme), `${tone} on ${ground}`).toBeGreaterThanOrEqual(4.5);
      }
    }
  });

  it("let words be read on a bar of every stage", () => {
    for (const step of steps) {
      expect(contrast(`on-stage-${step}`, `stage-${step}`, scheme), `stage ${step}`).toBeGreaterThanOrEqual(4.5);
    }
  });

  it("let words be read where a bar pales: ink, and on the last stage its own", () => {
    for (const step of steps) {
      const words = step === 6 ? "on-stage-6" : "ink";
      expect(contrast(words, `stage-${step}-pale`, scheme), `stage ${step}`).toBeGreaterThanOrEqual(4.5);
    }
  });
});
