import { describe, expect, it } from "vitest";
import { Ladder } from "../../../src/views/board/ladder.tsx";
import { render } from "../render.tsx";
import { dated, NAMES, rungOf, statusOf } from "../samples.ts";

const STAGES = ["proposed", "negotiating", "agreed", "signed", "ratified", "in-force", "ended"];

describe("Ladder", () => {
  it("keeps the words of a ladder of seven apart on a card of three columns", async () => {
    const rungs = STAGES.map((stage, at) =>
      at % 2 === 0 ? rungOf(stage, { state: "implied" }) : rungOf(stage, { state: "reached", date: dated("2016-11") }),
    );
    render(
      <div style={{ width: "348px" }}>
        <Ladder status={statusOf({ rungs })} names={NAMES} />
      </div>,
    );
    await expect.poll(() => document.querySelectorAll(".rung-date").length).toBe(7);
    const spans = [...document.querySelectorAll(".rung-date")]
      .filter((date) => getComputedStyle(date).visibility === "visible")
      .map((date) => {
        const range = document.createRange();
        range.selectNodeContents(date);
        return range.getBoundingClientRect();
      });
    expect(spans.length).toBeGreaterThan(2);
    spans.slice(1).forEach(({ left }, at) => {
      expect(left - (spans[at]?.right ?? 0)).toBeGreaterThan(4);
    });
  });
});
