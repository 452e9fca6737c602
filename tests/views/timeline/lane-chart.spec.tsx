import { describe, expect, it, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { dayNumberOf } from "../../../src/model/day-number.ts";
import { LaneChart } from "../../../src/views/timeline/lane-chart.tsx";
import { laneParts } from "../../../src/views/timeline/lane-parts.ts";
import { timeAxis } from "../../../src/views/timeline/time-axis.ts";
import { render } from "../render.tsx";
import { dated, inForce, NAMES, rungOf } from "../samples.ts";
import "../../../src/views/timeline/timeline.css";

const LAST = dayNumberOf(2026, 7, 31);
const STATUS = inForce("2023-10-15", {
  rungs: [
    rungOf("proposed", { state: "implied" }),
    rungOf("signed", { state: "reached", date: dated("2023-01-11") }),
    rungOf("in-force", { state: "reached", isCurrent: true, date: dated("2023-10-15") }),
  ],
});

function renderLanes() {
  const [move, settle, onOpen, onPlay] = [vi.fn(), vi.fn(), vi.fn(), vi.fn()];
  const axis = timeAxis(2007, LAST, LAST, 700);
  render(
    <div style={{ "--name-px": "176px" }}>
      <LaneChart
        groups={[{ title: "Treaties", lanes: [laneParts(STATUS, NAMES, LAST)] }]}
        moves={{ day: LAST, isMoving: false, move, settle }}
        clock="happened"
        linkTo={(id) => `?open=${id}`}
        {...{ axis, onOpen, onPlay }}
      />
    </div>,
  );
  return { move, settle, onOpen, onPlay };
}

describe("LaneChart", () => {
  it("walks along the marks with the arrow keys, reads each out and opens its agreement", async () => {
    const { onOpen } = renderLanes();
    await page.getByRole("button", { name: /^North pact/ }).click();
    expect(onOpen).toHaveBeenCalledTimes(1);
    await userEvent.keyboard("{ArrowRight}");
    await expect.element(page.getByRole("link", { name: "Signed: reached, 11 January 2023" })).toHaveFocus();
    await userEvent.keyboard("{ArrowRight}{Enter}");
    await expect.element(page.getByText("North pact. In force: reached, 15 October 2023")).toBeInTheDocument();
    expect(onOpen).toHaveBeenCalledTimes(2);
  });

  it("opens the agreement from anywhere on its lane", async () => {
    const { onOpen } = renderLanes();
    await page.getByRole("row", { name: /North pact/ }).click({ position: { x: 300, y: 8 } });
    expect(onOpen).toHaveBeenCalledWith("north-pact");
  });

  it("has one place in the order of the tab key, beside the line", async () => {
    renderLanes();
    await expect.element(page.getByRole("slider")).toBeInTheDocument();
    expect(document.querySelectorAll('.lanes [tabindex="0"]')).toHaveLength(2);
  });

  it("moves the line by keys and plays on space", async () => {
    const { move, settle, onPlay } = renderLanes();
    await expect.element(page.getByRole("slider")).toHaveAttribute("aria-valuetext", "31 July 2026");
    document.querySelector<HTMLElement>('[role="slider"]')?.focus();
    await userEvent.keyboard("{ArrowLeft}");
    expect(move).toHaveBeenCalledWith(LAST - 1);
    expect(settle).toHaveBeenCalled();
    await userEvent.keyboard(" ");
    expect(onPlay).toHaveBeenCalledTimes(1);
  });

  it("hatches what was passed without a report", async () => {
    renderLanes();
    await expect.element(page.getByRole("slider")).toBeInTheDocument();
    const notch = document.querySelector(".lane-notch.implied");
    expect(notch && getComputedStyle(notch).fill).toContain("lane-implied");
  });
});
