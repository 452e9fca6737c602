import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  chancesOf,
  drawBelow,
  drawFrom,
  drawPlace,
  openRandom,
  zipfChances,
} from "../../../src/cli/generate/seeded-random.ts";

const take = (count: number, ...seeds: [number, number?, number?]) => {
  const random = openRandom(...seeds);
  return Array.from({ length: count }, random);
};

describe("openRandom", () => {
  it("gives the same numbers for the same seeds and others for others", () => {
    expect(take(5, 7, 2, 1)).toEqual(take(5, 7, 2, 1));
    const streams = [take(5, 7, 2, 1), take(5, 8, 2, 1), take(5, 7, 3, 1), take(5, 7, 2, 2)];
    expect(new Set(streams.flat()).size).toBe(20);
  });

  it("spreads evenly from 0 up to 1", () => {
    const tenths = new Array<number>(10).fill(0);
    for (const number of take(10_000, 3)) tenths[Math.floor(number * 10)]!++;
    for (const count of tenths) expect(Math.abs(count - 1000)).toBeLessThan(150);
  });

  it("gives first numbers that spread evenly over neighbouring seeds", () => {
    const firsts = Array.from({ length: 2000 }, (_, seed) => take(1, 1, 2, seed)[0] ?? 0);
    expect(Math.abs(firsts.reduce((sum, number) => sum + number, 0) / 2000 - 0.5)).toBeLessThan(0.03);
  });
});

describe("drawBelow", () => {
  it("stays below its end", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1000 }), fc.nat(), (end, seed) => {
        const drawn = drawBelow(openRandom(seed), end);
        expect(drawn >= 0 && drawn < end && Number.isInteger(drawn)).toBe(true);
      }),
    );
  });
});

describe("drawFrom", () => {
  it("throws when there is nothing to draw from", () => {
    expect(() => drawFrom(openRandom(1), [])).toThrow(RangeError);
  });
});

describe("drawPlace", () => {
  it("draws the place in whose part of the whole the number falls", () => {
    const chances = chancesOf([1, 0, 2, 1]);
    expect([0, 0.24, 0.25, 0.74, 0.75, 0.999].map((number) => drawPlace(() => number, chances))).toEqual([
      0, 0, 2, 2, 3, 3,
    ]);
  });

  it("draws the first of Zipf's places twice as often as the second", () => {
    const random = openRandom(5);
    const counts = [0, 0, 0];
    for (let at = 0; at < 11_000; at++) counts[drawPlace(random, zipfChances(3, 1))]!++;
    expect(counts.map((count) => Math.round(count / 1000))).toEqual([6, 3, 2]);
  });
});
