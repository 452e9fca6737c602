import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Agreement } from "../../../src/model/codebook.ts";
import type { AgreementId, CountryId } from "../../../src/model/ids.ts";
import type { JoinedCountries } from "../../../src/pipeline/text/joined-countries.ts";
import { followPairs, groupByParties } from "../../../src/pipeline/text/paired-agreements.ts";

function agreementOf(id: string, parties: readonly string[]): Agreement {
  return {
    id: id as AgreementId,
    family: id as Agreement["family"],
    name: id,
    shortName: id,
    ladder: "treaty",
    parties: parties as readonly CountryId[],
    aliases: [],
    sharedAliases: [],
    buyer: null,
    topics: [],
    themes: [],
    terms: [],
    summary: "",
    link: null,
  };
}

function runOf(end: number, countries: readonly string[]): JoinedCountries {
  return { start: end - 1, end, countries: countries as readonly CountryId[] };
}

const AGREEMENTS = [
  agreementOf("ab", ["A", "B"]),
  agreementOf("ba", ["B", "A"]),
  agreementOf("abc", ["A", "B", "C"]),
  agreementOf("c", ["C"]),
];

describe("followPairs", () => {
  it("gives what the title pairs from the start", () => {
    const pairedUpTo = followPairs(groupByParties(AGREEMENTS), [runOf(3, ["C", "B", "A"])], []);
    expect([...pairedUpTo(0)]).toEqual(["abc"]);
  });

  it("gives the same as looking at every run for every sentence", () => {
    const countries = fc.uniqueArray(fc.constantFrom("A", "B", "C", "D"), { minLength: 1 });
    fc.assert(
      fc.property(fc.array(countries), fc.array(fc.nat(30)), (lists, offsets) => {
        const runs = lists.map((list, number) => runOf(number + 1, list));
        const pairedUpTo = followPairs(groupByParties(AGREEMENTS), [], runs);
        for (const offset of offsets.sort((a, b) => a - b)) {
          const isPaired = ({ parties }: Agreement) =>
            runs.some((run) => run.end <= offset && [...run.countries].sort().join() === [...parties].sort().join());
          const plain = AGREEMENTS.filter(isPaired).map(({ id }) => id);
          expect([...pairedUpTo(offset)].sort()).toEqual(plain.sort());
        }
      }),
    );
  });

  it("looks at each run once however many sentences ask", () => {
    let looks = 0;
    const runs = Array.from({ length: 500 }, (_, number) => {
      const run = runOf(number + 1, ["A", "B"]);
      return Object.defineProperty({ ...run }, "countries", {
        get: () => {
          looks++;
          return run.countries;
        },
      });
    });
    const pairedUpTo = followPairs(groupByParties(AGREEMENTS), [], runs);
    for (let offset = 0; offset <= 600; offset++) pairedUpTo(offset);
    expect(looks).toBe(500);
  });
});
