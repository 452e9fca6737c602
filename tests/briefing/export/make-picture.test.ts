import { describe, expect, it } from "vitest";
import { makePicture } from "../../../src/briefing/export/make-picture.ts";
import { openSketches } from "../../engine/small-collection.ts";
import { askOf, briefOf, onBoardOften, TOLD } from "../small-brief.ts";

/** The timeline of a collection whose every agreement stands `times` times on the board, and the names on its lanes. */
async function timelineOf(times: number) {
  const dataset = openSketches(TOLD);
  const svg = await makePicture(onBoardOften(askOf(dataset), times), briefOf(dataset), "timeline", false);
  return { svg, drawn: new Set([...svg.matchAll(/pact \d+-\d+/g)].map(([name]) => name)).size };
}

describe("makePicture", () => {
  it("draws a lane for each agreement that its headline counts, more than a sheet of paper has room for too", async () => {
    const { svg, drawn } = await timelineOf(15);
    const [, counted] = />(\d+) agreements/.exec(svg) ?? [];
    expect(drawn).toBeGreaterThan(20);
    expect(drawn).toBe(Number(counted));
    expect(svg).not.toContain("not in the picture");
  });

  it("writes the year of a promise that is due past the axis over its line, not behind it", async () => {
    const dataset = openSketches([
      ...TOLD,
      { id: "far", published: "2022-02-01", claims: [["ratified", "planned", "2055"]] },
    ]);
    const svg = await makePicture(askOf(dataset), briefOf(dataset), "promises", false);
    const before = svg.slice(0, svg.lastIndexOf(">2055<"));
    const [ground, line] = [before.lastIndexOf("<rect"), before.lastIndexOf('stroke-dasharray="4 3"')];
    expect(line).toBeGreaterThan(0);
    expect(ground).toBeGreaterThan(line);
  });

  it("says how many lanes are left out where there are hundreds", async () => {
    const { svg, drawn } = await timelineOf(150);
    const words = svg.replace(/<[^>]*>/g, " ");
    const [, counted, more] =
      /(\d+) agreements\b.*?(\d+) more agreements are\s+not in the\s+picture/s.exec(words) ?? [];
    expect(Number(more)).toBeGreaterThan(0);
    expect(drawn + Number(more)).toBe(Number(counted));
  });
});
