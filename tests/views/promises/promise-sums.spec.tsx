import { describe, expect, it } from "vitest";
import { page } from "vitest/browser";
import type { Ledger, OutcomeCounts, PromiseCounts } from "../../../src/model/promises.ts";
import { PROMISE_OUTCOMES } from "../../../src/model/status.ts";
import { namesOf } from "../../../src/ui/names.ts";
import { PromiseSums } from "../../../src/views/promises/promise-sums.tsx";
import { render } from "../render.tsx";

const NAMES = namesOf({ ladders: [], agreements: [], families: [], themes: [], countries: [], publishers: [] });
const NONE = Object.fromEntries(PROMISE_OUTCOMES.map((outcome) => [outcome, 0])) as unknown as OutcomeCounts;
const UNDATED: PromiseCounts = { all: { ...NONE, pending: 1 }, dated: NONE };
const DATED: PromiseCounts = { all: { ...NONE, kept: 2 }, dated: { ...NONE, kept: 2 } };

function draw(byKind: Ledger["byKind"]): void {
  const ledger: Ledger = {
    asOf: 19_400,
    clock: "happened",
    order: "due",
    offset: 0,
    lines: [],
    total: 0,
    days: null,
    counts: UNDATED,
    moved: 0,
    byAgreement: [],
    byKind,
  };
  render(<PromiseSums ledger={ledger} names={NAMES} onOpen={() => undefined} />);
}

describe("PromiseSums", () => {
  it("has no heads of columns without a line below them, and says which promises name no day", async () => {
    draw([{ kind: "news", counts: UNDATED }]);
    await expect.element(page.getByText("Only promises without a day: News 1.")).toBeVisible();
    expect(document.querySelector("table")).toBeNull();
  });

  it("has a line for each group with a dated promise, and names the others below", async () => {
    draw([
      { kind: "news", counts: DATED },
      { kind: "official", counts: UNDATED },
    ]);
    await expect.element(page.getByRole("row", { name: /^News 2 2/ })).toBeVisible();
    await expect.element(page.getByText(/Only promises without a day: .* 1\./)).toBeVisible();
    expect(document.querySelectorAll("tbody tr")).toHaveLength(1);
  });
});
