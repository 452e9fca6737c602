import { describe, expect, it } from "vitest";
import type { AgreementId, FamilyId } from "../../../src/model/ids.ts";
import { agreementsOf, groupNames } from "../../../src/pipeline/text/name-groups.ts";
import type { NameMeaning } from "../../../src/pipeline/text/reading.ts";

const term = meaningOf("term", "oder-pact");
const topic = meaningOf("topic", "oder-pact");
const other = meaningOf("topic", "rhine-pact");

function meaningOf(kind: "term" | "topic", id: string): NameMeaning {
  return { kind, agreement: id as AgreementId };
}

describe("groupNames", () => {
  it("puts what one span may name together, and spans that are only topics apart", () => {
    const { groups, topics } = groupNames([
      { start: 0, end: 4, meaning: term },
      { start: 0, end: 4, meaning: other },
      { start: 9, end: 12, meaning: topic },
      { start: 9, end: 12, meaning: other },
    ]);
    expect(groups).toEqual([{ start: 0, end: 4, meanings: [term, other] }]);
    expect(topics).toEqual([{ start: 9, end: 12, agreements: ["oder-pact", "rhine-pact"] }]);
  });
});

describe("agreementsOf", () => {
  it("gives the agreements of the kinds that are asked for, each once, and no family", () => {
    const family: NameMeaning = { kind: "family", family: "rivers" as FamilyId };
    expect(agreementsOf([term, term, other, family], ["term"])).toEqual(["oder-pact"]);
  });
});
