import { describe, expect, it } from "vitest";
import { page } from "vitest/browser";
import type { PromiseOutcome } from "../../../src/model/status.ts";
import { OutcomeFilter } from "../../../src/views/promises/outcome-filter.tsx";
import { render } from "../render.tsx";

const COUNTS = { kept: 3, early: 0, late: 2, done: 0, pending: 4, overdue: 1, withdrawn: 0 };

describe("OutcomeFilter", () => {
  it("adds an outcome to those chosen, takes it away again, and opens to all", async () => {
    const chosen: (readonly PromiseOutcome[])[] = [];
    render(<OutcomeFilter counts={COUNTS} chosen={["late"]} onChange={(outcomes) => chosen.push(outcomes)} />);
    await page.getByRole("button", { name: "Overdue 1" }).click();
    await page.getByRole("button", { name: "Late 2", pressed: true }).click();
    await page.getByRole("button", { name: "All 10" }).click();
    expect(chosen).toEqual([["late", "overdue"], [], []]);
  });
});
