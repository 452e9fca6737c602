import { describe, expect, it } from "vitest";
import type { Agreement } from "../../../src/model/codebook.ts";
import type { AgreementId, CountryId } from "../../../src/model/ids.ts";
import { resolveAgreement } from "../../../src/pipeline/text/resolve-agreement.ts";
import { READER } from "./read-sentence.ts";

const RAAS = agreements("uk-japan-raa", "japan-australia-raa", "japan-france-raa");
const ACSAS = agreements("japan-italy-acsa", "japan-india-acsa");

function agreements(...ids: string[]): Agreement[] {
  return ids.flatMap((id) => READER.agreements.get(id as AgreementId) ?? []);
}

function resolve(candidates: Agreement[], after: string[], weights: Record<string, number>, preferred = {}) {
  return resolveAgreement(
    candidates,
    { before: [], after: after as CountryId[] },
    new Map(Object.entries(weights) as [CountryId, number][]),
    new Map(Object.entries(preferred) as [AgreementId, number][]),
  );
}

describe("resolveAgreement", () => {
  it("takes the agreement whose parties are named and in sight", () => {
    expect(resolve(RAAS, ["GB"], { JP: 1 }).agreements).toEqual(["uk-japan-raa"]);
  });

  it("takes none when a party is not in sight", () => {
    expect(resolve(RAAS, ["GB"], {}).agreements).toEqual([]);
  });

  it("takes none for a partner that no agreement has", () => {
    expect(resolve(RAAS, ["BR"], { JP: 3 })).toEqual({ agreements: [], family: null });
  });

  it("takes one for each partner of a list", () => {
    expect(resolve(RAAS, ["GB", "AU"], { JP: 3 }).agreements).toEqual(["uk-japan-raa", "japan-australia-raa"]);
  });

  it("takes the family when only its members are left and none stands out", () => {
    const found = resolve(ACSAS, [], { JP: 3, IT: 1, IN: 1 });
    expect(found).toEqual({ agreements: [], family: "japan-acsa-other" });
  });

  it("lets what the text is known to speak of break a tie", () => {
    const weights = { JP: 3, GB: 2, FR: 2 };
    expect(resolve(RAAS, [], weights)).toEqual({ agreements: [], family: null });
    expect(resolve(RAAS, [], weights, { "japan-france-raa": 1 }).agreements).toEqual(["japan-france-raa"]);
  });
});
