import { describe, expect, it } from "vitest";
import type { AgreementId, FamilyId, StageId } from "../../src/model/ids.ts";
import { NAMES } from "../views/samples.ts";

describe("namesOf", () => {
  it.each([
    ["country", "JP", "Japan"],
    ["theme", "access", "Access"],
    ["agreement", "north-pact", "north-pact"],
    ["agreement", "pacts", "The pacts"],
    ["publisher", "daily", "The Daily"],
    ["kind", "official", "Official"],
    ["basis", "bounds", "Inferred, bounded"],
    ["country", "QQ", "QQ"],
  ] as const)("calls the %s %s %s", (dimension, id, name) => {
    expect(NAMES.value(dimension, id)).toBe(name);
  });

  it("names the family of a member, and none for an agreement that is its own", () => {
    expect(NAMES.familyOf("south-pact" as AgreementId, "pacts" as FamilyId)).toBe("The pacts");
    expect(NAMES.familyOf("north-pact" as AgreementId, "north-pact" as FamilyId)).toBeNull();
  });

  it("calls a stage as the agreement's ladder does, and of an agreement that no list has as it stands", () => {
    expect(NAMES.stageOf("north-pact" as AgreementId, "in-force" as StageId)).toBe("In force");
    expect(NAMES.stageOf("lost-pact" as AgreementId, "in-force" as StageId)).toBe("in-force");
  });

  it("shows a stage that no ladder lists as it stands", () => {
    expect(NAMES.stage("treaty", "in-force" as StageId).name).toBe("In force");
    expect(NAMES.stage("treaty", "initialled-twice" as StageId)).toMatchObject({
      name: "initialled-twice",
      isEnding: false,
    });
  });
});
