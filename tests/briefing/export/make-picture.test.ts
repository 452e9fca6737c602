import { describe, expect, it } from "vitest";
import { makePicture } from "../../../src/briefing/export/make-picture.ts";
import type { AgreementId } from "../../../src/model/ids.ts";
import type { Board } from "../../../src/model/status.ts";
import type { Ask } from "../../../src/worker/ask.ts";
import { openSketches } from "../../engine/small-collection.ts";
import { askOf, briefOf, TOLD } from "../small-brief.ts";

/** The timeline of a collection whose every agreement stands `times` times on the board, and the names on its lanes. */
async function timelineOf(times: number) {
  const dataset = openSketches(TOLD);
  const answer = askOf(dataset);
  const ask: Ask = async (kind, question) => {
    const own = await answer(kind, question);
    return kind === "board" ? (repeated(own as Board, times) as unknown as typeof own) : own;
  };
  const svg = await makePicture(ask, briefOf(dataset), "timeline", false);
  return { svg, drawn: new Set([...svg.matchAll(/pact \d+-\d+/g)].map(([name]) => name)).size };
}

function repeated(board: Board, times: number): Board {
  const agreements = board.agreements.flatMap((status, at) =>
    Array.from({ length: times }, (_, turn) => ({
      ...status,
      id: `${status.id}-${turn}` as AgreementId,
      shortName: `pact ${at}-${turn}`,
    })),
  );
  return { ...board, agreements };
}

describe("makePicture", () => {
  it("draws a lane for each agreement that its headline counts, more than a sheet of paper has room for too", async () => {
    const { svg, drawn } = await timelineOf(15);
    const [, counted] = />(\d+) agreements/.exec(svg) ?? [];
    expect(drawn).toBeGreaterThan(20);
    expect(drawn).toBe(Number(counted));
    expect(svg).not.toContain("not in the picture");
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
