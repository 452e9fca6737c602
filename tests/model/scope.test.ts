import { describe, expect, it } from "vitest";
import { EMPTY_FILTER, type Filter } from "../../src/model/filter.ts";
import type { AgreementId, CountryId, FamilyId } from "../../src/model/ids.ts";
import { isInScope } from "../../src/model/scope.ts";

const PACT = {
  id: "pact" as AgreementId,
  family: "pacts" as FamilyId,
  parties: ["JP", "IT"] as unknown as readonly CountryId[],
};
const filterOf = (parts: Readonly<Partial<Record<keyof Filter, unknown>>>) => ({ ...EMPTY_FILTER, ...parts }) as Filter;

describe("isInScope", () => {
  it.each([
    ["nothing", {}, true],
    ["a party", { country: ["JP"] }, true],
    ["a country that is no party", { country: ["FR"] }, false],
    ["a party or another country", { country: ["FR", "IT"] }, true],
    ["both parties together", { country: ["IT", "JP"], all: ["country"] }, true],
    ["a party together with another country", { country: ["FR", "JP"], all: ["country"] }, false],
    ["the agreement, whatever the countries", { agreement: ["pact"], country: ["FR"] }, true],
    ["its family", { agreement: ["pacts"] }, true],
    ["another agreement", { agreement: ["accord"], country: ["JP"] }, false],
    ["a theme", { theme: ["naval"] }, true],
  ])("speaks of the pact or not when asked for %s", (_words, parts, expected) => {
    expect(isInScope(PACT, filterOf(parts))).toBe(expected);
  });
});
