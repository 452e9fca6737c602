import { describe, expect, it } from "vitest";
import { readCodebook } from "../../../src/pipeline/codebook/read-codebook.ts";
import { FIELD_MISTAKES } from "./field-mistakes.ts";
import { ID_MISTAKES } from "./id-mistakes.ts";
import { SMALL_CODEBOOK, smallCodebookWith } from "./small-codebook.ts";

const MISTAKES = [...FIELD_MISTAKES, ...ID_MISTAKES];

describe("readCodebook", () => {
  it("reads a codebook without mistakes", () => {
    const { codebook, findings } = readCodebook(SMALL_CODEBOOK);
    expect(findings).toEqual([]);
    expect(codebook?.agreements.map(({ id, family, link }) => [id, family, link])).toEqual([
      ["elbe-pact", "river-pacts", null],
      ["minho-pact", "minho-pact", "https://example.org/minho"],
    ]);
    expect(codebook?.ladders[0]?.stages[0]?.cues).toEqual([
      { form: "verb", words: "sign" },
      { form: "noun", words: "signature" },
    ]);
    expect(codebook?.ladders[0]?.stages.map(({ isEnding }) => isEnding)).toEqual([false, true]);
    expect(codebook?.publishers.map(({ aliases, isStateRun }) => [aliases, isStateRun])).toEqual([
      [["The River Herald"], false],
      [[], true],
    ]);
  });

  it("gives an agreement the names of its model, with every word for a pact", () => {
    const [elbe, minho] = readCodebook(SMALL_CODEBOOK).codebook?.agreements ?? [];
    expect(elbe).toMatchObject({ terms: ["river pact"], topics: [], sharedAliases: [] });
    expect(minho?.terms).toEqual(expect.arrayContaining(["river pact", "bridge treaty", "bridge accord"]));
    expect(minho?.terms).toHaveLength(8);
    expect(minho).toMatchObject({ topics: ["bridges"], sharedAliases: ["Iberian Bridge"] });
  });

  it.each(MISTAKES)("reports $title by file and line", ({ file, from, to, code, line, found, expected }) => {
    const { codebook, findings } = readCodebook(smallCodebookWith(file, from, to));
    expect(codebook).toBeNull();
    const [finding] = findings.filter((each) => each.file === `codebook/${file}`);
    expect(finding).toMatchObject({ code, line });
    expect(finding?.found).toBe(found);
    expect(finding?.expected).toContain(expected);
  });

  it.each(MISTAKES)("reports $title alone, and nothing that follows from it", ({ file, from, to }) => {
    expect(readCodebook(smallCodebookWith(file, from, to)).findings).toHaveLength(1);
  });

  it("reports all mistakes of all files, ordered by file and line", () => {
    const files = smallCodebookWith("agreements.yaml", "kind: treaty", "kind: treety").map(({ file, text }) => ({
      file,
      text: file.endsWith("themes.yaml") ? text.replace("not:", "nott:").replace("id: water", "id: Water") : text,
    }));
    expect(readCodebook(files).findings.map(({ file, line, found }) => [file, line, found])).toEqual([
      ["codebook/agreements.yaml", 11, "treety"],
      ["codebook/themes.yaml", 2, "Water"],
      ["codebook/themes.yaml", 7, "nott"],
    ]);
  });

  it("reports what else is wrong with an entry of which a field is wrong", () => {
    const files = smallCodebookWith("agreements.yaml", "    short_name: Elbe Pact\n", "").map(({ file, text }) => ({
      file,
      text: text.replace("[DE, CZ]", "[DE, CZK]").replace("[Elbe Pact, Elbe Treaty]", "[Elbe Pact, Minho Pact]"),
    }));
    expect(readCodebook(files).findings.map(({ code, found }) => [code, found])).toEqual([
      ["codebook-field", "no short_name"],
      ["codebook-unknown-id", "CZK"],
      ["codebook-id-twice", "Minho Pact"],
    ]);
  });

  it.each([
    ["a stray bracket", "parties: [DE, CZ]", "parties: [DE, CZ"],
    ["a tab", "    short_name: Elbe Pact", "\tshort_name: Elbe Pact"],
    ["a tab before a point of a list", "      - ES", "\t      - ES"],
  ])("reports %s once, and not what follows from it", (_, from, to) => {
    const { findings } = readCodebook(smallCodebookWith("agreements.yaml", from, to));
    expect(findings.map(({ code }) => code)).toEqual(["codebook-syntax"]);
  });

  it("names a missing file, and does not call what it would hold unknown", () => {
    const files = SMALL_CODEBOOK.filter(({ file }) => !file.endsWith("ladders.yaml"));
    const { codebook, findings } = readCodebook(files);
    expect(codebook).toBeNull();
    expect(findings.map(({ code, file }) => [code, file])).toEqual([["codebook-missing", "codebook/ladders.yaml"]]);
  });

  it("says once that there is no codebook, and which files it needs", () => {
    const { codebook, findings } = readCodebook([]);
    expect(codebook).toBeNull();
    expect(findings).toMatchObject([{ code: "codebook-missing", file: "codebook/" }]);
    expect(findings[0]?.expected).toBe("ladders.yaml, agreements.yaml, themes.yaml, countries.yaml, publishers.yaml");
  });

  it("reports a family's id on an agreement outside the family, and a family without any", () => {
    const stray = readCodebook(smallCodebookWith("agreements.yaml", "id: minho-pact", "id: river-pacts"));
    expect(stray.findings.map(({ line, found }) => [line, found])).toEqual([[16, "no family"]]);
    const empty = readCodebook(smallCodebookWith("agreements.yaml", "    family: river-pacts\n", ""));
    expect(empty.findings.map(({ line, found }) => [line, found])).toEqual([[2, "river-pacts"]]);
  });

  it("lets one entry have a name in several spellings", () => {
    const files = smallCodebookWith("agreements.yaml", "[Elbe Pact, Elbe Treaty]", "[Elbe Pact, ELBE PACT]");
    expect(readCodebook(files).findings).toEqual([]);
  });

  it("reads the same from any order of files", () => {
    expect(readCodebook([...SMALL_CODEBOOK].reverse())).toEqual(readCodebook(SMALL_CODEBOOK));
  });
});
