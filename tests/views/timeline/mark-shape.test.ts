import { describe, expect, it } from "vitest";
import type { MarkPlace } from "../../../src/views/timeline/lane-layout.ts";
import { markShape } from "../../../src/views/timeline/mark-shape.ts";

const place = (kind: string, isEarlier = false) => ({ mark: { kind }, x: 10, y: 20, isEarlier }) as MarkPlace;

describe("markShape", () => {
  it("tells what was reached, what is late and what lies before the axis by its form, and not by colour alone", () => {
    const shapes = [markShape(place("reached")), markShape(place("overdue")), markShape(place("reached", true))];
    expect(new Set(shapes).size).toBe(3);
  });

  it("draws a promise as what was reached, as its edge tells them apart", () => {
    expect(markShape(place("promised"))).toBe(markShape(place("reached")));
  });
});
