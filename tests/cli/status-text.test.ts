import { describe, expect, it } from "vitest";
import { statusText } from "../../src/cli/status-text.ts";
import type { CountryId } from "../../src/model/ids.ts";
import type { PartialDate } from "../../src/model/partial-date.ts";
import { boardOf, TWO_DAYS, withActors } from "./small-board.ts";

const ids = (countries: readonly string[]) => countries as readonly unknown[] as readonly CountryId[];

describe("statusText", () => {
  it("shows a promise that is still open, with who made it", () => {
    const { dataset, board } = boardOf(
      { "2021-01-20": "Germany and Czechia will sign the Elbe Pact in March 2021." },
      "2021-02",
    );
    const text = statusText(dataset.manifest, board);
    expect(text).toMatch(/^Elbe Pact +Nothing reported$/m);
    expect(text).toContain("Next expected: Signed, due 2021-03, pending; said by Paper of 2021-01-20, 2021-01-20");
    expect(text).toContain("Promises: 1 pending");
  });

  it("shows a promise whose day has passed as overdue", () => {
    const { dataset, board } = boardOf(
      { "2021-01-20": "Germany and Czechia will sign the Elbe Pact in March 2021." },
      "2021-06",
    );
    expect(statusText(dataset.manifest, board)).toContain("due 2021-03, overdue");
  });

  it("says which party did an act of each while the others are not told of", () => {
    const told = boardOf(TWO_DAYS, "2021");
    const one = withActors(told, ["DE"]);
    expect(statusText(one.dataset.manifest, one.board)).toMatch(/^Elbe Pact +Signed by Germany +since 2021-03-0\d /m);
    const both = withActors(told, ["DE", "CZ"]);
    expect(statusText(both.dataset.manifest, both.board)).toMatch(/^Elbe Pact +Signed +first /m);
  });

  it("keeps its columns where a stage has many words, and breaks the line where it has too many", () => {
    const told = boardOf(TWO_DAYS, "2021");
    const linesOf = (actors: readonly string[]) => {
      const { dataset, board } = withActors(told, actors);
      const [pact] = board.agreements;
      if (pact === undefined) throw new Error("The board is empty");
      // One more party, so that those who acted are not all of them.
      const apart = { ...pact, parties: ids([...actors, "AT"]) };
      const agreements = [apart, { ...apart, shortName: "Odra", rungs: [] }];
      return statusText(dataset.manifest, { ...board, agreements }).split("\n");
    };
    const lines = linesOf(["DE", "CZ"]);
    const long = lines.find((line) => line.startsWith("Elbe Pact")) ?? "";
    const short = lines.find((line) => line.startsWith("Odra")) ?? "";
    expect(long).toContain("Signed by Germany and Czechia ");
    expect(short.indexOf("since 2021")).toBe(long.indexOf("first 2021"));
    const many = linesOf(["DE", "CZ", "FR", "ES", "PL", "IT", "NL", "SE"]);
    const head = many.findIndex((line) => line.startsWith("Elbe Pact"));
    expect(many[head]).toMatch(/^Elbe Pact +Signed by Germany and .+ and \S+$/);
    expect(many[head + 1]).toMatch(/^ +first 2021-03-0\d .+ official$/);
  });

  it("shows dates that cannot both be right", () => {
    const { dataset, board } = boardOf(TWO_DAYS, "2021");
    expect(statusText(dataset.manifest, board)).toMatch(
      /Disputed: Signed, its date: 2021-03-0\d \(.+\) against 2021-03-0\d \(/,
    );
  });

  it("says what is told against what where neither has a day", () => {
    const { dataset, board } = boardOf(TWO_DAYS, "2021");
    const withVersions = (kind: "dates" | "denied", dates: readonly (string | null)[]) => {
      const agreements = board.agreements.map((status) => ({
        ...status,
        conflicts: status.conflicts.map((conflict) => ({
          ...conflict,
          kind,
          versions: conflict.versions.map((version, at) => ({
            ...version,
            date: dates[at] as PartialDate | null,
            isDenial: kind === "denied" && at === 1,
          })),
        })),
      }));
      return statusText(dataset.manifest, { ...board, agreements });
    };
    expect(withVersions("denied", [null, null])).toMatch(
      /Disputed: Signed, told and denied: told without a day \(.+\) against denied \(/,
    );
    expect(withVersions("denied", ["2021-03", null])).toMatch(/: 2021-03 \(.+\) against denied \(/);
    expect(withVersions("dates", ["2021-03-04", null])).toMatch(/: 2021-03-04 \(.+\) against told before that day \(/);
  });
});
