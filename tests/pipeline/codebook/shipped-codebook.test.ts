import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readCodebook } from "../../../src/pipeline/codebook/read-codebook.ts";

const ROOT = new URL("../../../", import.meta.url);
const NAMES = ["ladders", "agreements", "themes", "countries", "publishers"];
const { codebook, findings } = readCodebook(
  NAMES.map((name) => {
    const file = `data/codebook/${name}.yaml`;
    return { file, text: readFileSync(new URL(file, ROOT), "utf8") };
  }),
);

/** Every id under which the field's readers count agreements, and the ids of the parts where it holds several. */
const FOLLOWED: Readonly<Record<string, readonly string[]>> = {
  "uk-japan-raa": [],
  "uk-japan-acsa": [],
  "uk-japan-arms-tech": [],
  "uk-japan-isa": [],
  "uk-japan-cbrn": [],
  jnaam: [],
  gcap: ["gcap", "gigo-treaty"],
  "hiroshima-accord": [],
  "aukus-1": [],
  "aukus-2": [],
  "geelong-treaty": [],
  "japan-australia-raa": [],
  "japan-philippines-raa": [],
  "japan-france-raa": [],
  "japan-acsa-other": [
    "japan-us-acsa",
    "japan-australia-acsa",
    "japan-canada-acsa",
    "japan-france-acsa",
    "japan-india-acsa",
    "japan-germany-acsa",
    "japan-italy-acsa",
    "japan-philippines-acsa",
  ],
  "us-philippines-edca": [],
  "philippines-vfa-other": [
    "philippines-australia-sovfa",
    "philippines-new-zealand-sovfa",
    "philippines-canada-sovfa",
    "philippines-france-vfa",
    "philippines-uk-sovfa",
  ],
  "uk-korea-accord": [],
  "japan-korea-gsomia": [],
  "japan-nato-itpp": [],
  "japan-australia-jdsc": ["japan-australia-jdsc", "mogami-frigates"],
  "japan-tomahawk": [],
  fpda: [],
  quad: [],
};

describe("the codebook in data/codebook", () => {
  it("reads without a finding", () => {
    expect(findings).toEqual([]);
  });

  it("holds every agreement that is followed, in its family", () => {
    const members = new Map<string, string[]>();
    for (const { id, family } of codebook?.agreements ?? []) members.set(family, [...(members.get(family) ?? []), id]);
    const followed = Object.entries(FOLLOWED).map(([id, parts]) => [id, parts.length > 0 ? parts : [id]]);
    expect(Object.fromEntries(members)).toEqual(Object.fromEntries(followed));
  });

  it("knows the stages of each kind of agreement", () => {
    expect(codebook?.ladders.map(({ id, stages }) => [id, stages.map((stage) => stage.id)])).toEqual([
      ["treaty", ["proposed", "negotiating", "agreed", "signed", "ratified", "in-force", "ended"]],
      ["programme", ["proposed", "study", "launched", "development", "in-service", "ended"]],
      ["partnership", ["proposed", "study", "launched", "development", "in-service", "ended"]],
    ]);
  });

  it("gives every stage a cue", () => {
    const mute = codebook?.ladders.flatMap(({ stages }) => stages.filter(({ cues }) => cues.length === 0));
    expect(mute).toEqual([]);
  });

  it("lists every publisher of the collection, except those that nobody knows", () => {
    const known = new Set(codebook?.publishers.flatMap(({ name, aliases }) => [name, ...aliases]));
    const unknown = publishersOfCollection().filter((name) => !known.has(name));
    expect(unknown).toEqual([]);
  });

  it("marks what a state runs, and not public broadcasters", () => {
    const stateRun = new Map(codebook?.publishers.map(({ id, isStateRun }) => [id as string, isStateRun]));
    expect(["xinhua", "tass", "rt", "sputnik", "anadolu-agency"].map((id) => stateRun.get(id))).toEqual(
      Array(5).fill(true),
    );
    expect(["nhk", "rnz", "bbc-news", "abc-news-australia"].map((id) => stateRun.get(id))).toEqual(
      Array(4).fill(false),
    );
  });
});

function publishersOfCollection(): string[] {
  const folder = new URL("data/articles/", ROOT);
  const names = readdirSync(folder).flatMap((year) =>
    readdirSync(new URL(`${year}/`, folder)).map((file) => {
      const text = readFileSync(new URL(`${year}/${file}`, folder), "utf8");
      return /^publisher: "?(.*?)"?$/m.exec(text)?.[1] ?? "";
    }),
  );
  return [...new Set(names)].filter((name) => name !== "");
}
