import { describe, expect, it } from "vitest";
import { pageTitle } from "../../src/app/page-title.ts";
import { readViewState } from "../../src/state/view-state.ts";
import { NAMES } from "../views/samples.ts";

describe("pageTitle", () => {
  it.each([
    ["", "Pactwatch"],
    ["country=JP", "Japan · Pactwatch"],
    ["page=articles", "Reports · Pactwatch"],
    ["page=articles&country=JP", "Reports · Japan · Pactwatch"],
    ["country=JP&open=north-pact", "north-pact · Pactwatch"],
  ])("of %j is %s", (search, title) => {
    expect(pageTitle(readViewState(search).state, NAMES)).toBe(title);
  });
});
