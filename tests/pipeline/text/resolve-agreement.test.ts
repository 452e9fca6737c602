import { describe, expect, it } from "vitest";
import type { Agreement } from "../../../src/model/codebook.ts";
import type { AgreementId, CountryId } from "../../../src/model/ids.ts";
import { NAMED_LATER, resolveAgreement } from "../../../src/pipeline/text/resolve-agreement.ts";
import { READER } from "./read-sentence.ts";

const RAAS = agreements("uk-japan-raa", "japan-australia-raa", "japan-france-raa");
const ACSAS = agreements("japan-italy-acsa", "japan-india-acsa");

function agreements(...ids: string[]): Agreement[] {
  return ids.flatMap((id) => READER.agreements.get(id as AgreementId) ?? []);
}

function resolve(
  candidates: Agreement[],
  after: string[],
  weights: Record<string, number>,
  preferred = {},
  isPlural = false,
) {
  return resolveAgreement(
    candidates,
    { before: [], after: after as CountryId[] },
    new Map(Object.entries(weights) as [CountryId, number][]),
    new Map(Object.entries(preferred) as [AgreementId, number][]),
    isPlural,
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

  it("takes each of those that a plural leaves equal", () => {
    const weights = { JP: 3, GB: 2, AU: 2 };
    expect(resolve(RAAS, [], weights, {}, true).agreements).toEqual(["uk-japan-raa", "japan-australia-raa"]);
  });

  it("counts a party that is named only farther on when the other is tied to the name", () => {
    expect(resolve(RAAS, ["JP"], { GB: NAMED_LATER }).agreements).toEqual(["uk-japan-raa"]);
    expect(resolve(RAAS, ["JP"], { GB: NAMED_LATER, FR: 2 }).agreements).toEqual(["japan-france-raa"]);
  });

  it("takes the only one whose parties the text names at all, unless a stranger is nearer", () => {
    const later = { JP: NAMED_LATER, GB: NAMED_LATER };
    expect(resolve(RAAS, [], later).agreements).toEqual(["uk-japan-raa"]);
    expect(resolve(RAAS, [], { ...later, PE: NAMED_LATER }).agreements).toEqual(["uk-japan-raa"]);
    expect(resolve(RAAS, [], { ...later, PE: 3 }).agreements).toEqual([]);
    expect(resolve(RAAS, [], { ...later, FR: NAMED_LATER }).agreements).toEqual([]);
  });

  it("takes none for a pair before the name of which one is party to nothing", () => {
    const attached = { before: ["IT", "PE"] as CountryId[], after: [] };
    expect(resolveAgreement(ACSAS, attached, new Map([["JP" as CountryId, 3]]), new Map()).agreements).toEqual([]);
  });

  it("lets what the text is known to speak of break a tie", () => {
    const weights = { JP: 3, GB: 2, FR: 2 };
    expect(resolve(RAAS, [], weights)).toEqual({ agreements: [], family: null });
    expect(resolve(RAAS, [], weights, { "japan-france-raa": 1 }).agreements).toEqual(["japan-france-raa"]);
  });

  it("takes what is bought beside its buyer alone, and not beside a stranger that stands nearer", () => {
    const tomahawks = agreements("japan-tomahawk");
    expect(resolve(tomahawks, ["JP"], {}).agreements).toEqual(["japan-tomahawk"]);
    expect(resolve(tomahawks, [], { JP: 3.1, CN: 3 }).agreements).toEqual(["japan-tomahawk"]);
    expect(resolve(tomahawks, [], { JP: 3, AU: 3.1 }).agreements).toEqual([]);
    expect(resolve(tomahawks, [], { JP: 1 }).agreements).toEqual([]);
    expect(resolve(tomahawks, [], { US: 3 }).agreements).toEqual([]);
  });

  it("takes one of three parties by two of them, where nothing else has the term and no stranger is near", () => {
    const aukus = agreements("aukus-1");
    expect(resolve(aukus, [], { AU: 3, US: NAMED_LATER }).agreements).toEqual(["aukus-1"]);
    expect(resolve(aukus, [], { AU: 1, US: NAMED_LATER }).agreements).toEqual([]);
    expect(resolve(aukus, [], { AU: 3, US: NAMED_LATER, FR: 3 }).agreements).toEqual([]);
    expect(resolve(aukus, [], { AU: 3 }).agreements).toEqual([]);
  });

  it("lets one stranger stand near where all three parties are named", () => {
    const gcap = agreements("gcap");
    const later = { GB: NAMED_LATER, IT: NAMED_LATER, JP: NAMED_LATER };
    expect(resolve(gcap, [], { ...later, SA: 3 }).agreements).toEqual(["gcap"]);
    expect(resolve(gcap, [], { ...later, FR: 3, DE: 3 }).agreements).toEqual([]);
  });
});
