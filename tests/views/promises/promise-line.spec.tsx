import { describe, expect, it } from "vitest";
import { dayNumberOf } from "../../../src/model/day-number.ts";
import type { Pledge } from "../../../src/model/status.ts";
import { promiseAxis, promiseMarks } from "../../../src/views/promises/promise-layout.ts";
import { PromiseLine } from "../../../src/views/promises/promise-line.tsx";
import { render } from "../render.tsx";
import { dated, pledgeOf } from "../samples.ts";

const axis = promiseAxis({ first: dayNumberOf(2017, 1, 1), last: dayNumberOf(2035, 1, 1) }, dayNumberOf(2026, 7, 31));

async function drawn(patch: Partial<Pledge>): Promise<(selector: string) => number> {
  render(
    <PromiseLine axis={axis} marks={promiseMarks(pledgeOf("signed", { saidOn: dated("2019"), ...patch }), axis)} />,
  );
  await expect.poll(() => document.querySelector(".promise-line")).not.toBeNull();
  return (selector) => document.querySelectorAll(`.promise-line ${selector}`).length;
}

describe("PromiseLine", () => {
  it("fills a dot for what was done late, with a hollow diamond at the due day", async () => {
    const count = await drawn({ due: dated("2022-12"), outcome: "late", doneOn: dated("2023-01-11") });
    expect([count(".done"), count(".due.missed"), count(".past")]).toEqual([1, 1, 1]);
  });

  it("draws no dot for what is overdue", async () => {
    const count = await drawn({ due: dated("2024"), outcome: "overdue" });
    expect([count(".done"), count(".due.missed"), count(".past")]).toEqual([0, 1, 1]);
  });

  it("writes the year of what is due past the axis", async () => {
    const count = await drawn({ due: dated("2035"), outcome: "pending" });
    expect([count(".done"), count(".due.open"), document.querySelector(".promise-line text")?.textContent]).toEqual([
      0,
      1,
      "2035",
    ]);
  });
});
