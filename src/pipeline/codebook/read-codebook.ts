import type { Codebook } from "../../model/codebook.ts";
import type { Finding } from "../../model/finding.ts";
import { compileCodebook } from "./compile-codebook.ts";
import { compileCountries, WORLD_COUNTRY_IDS } from "./compile-countries.ts";
import {
  findIdsTwice,
  findLadderMistakes,
  findSharedAliases,
  findSharedCountryPhrases,
  findSharedPublisherNames,
} from "./find-clashes.ts";
import {
  findEmptyFamilies,
  findUnknownIdsOfAgreement,
  findUnknownIdsOfCountry,
  findUnknownIdsOfPublisher,
  type KnownIds,
} from "./find-unknown-ids.ts";
import { type Entry, findStrayFields, readEntries, readIds } from "./read-entries.ts";
import { AGREEMENT, COUNTRY, FAMILY, LADDER, PUBLISHER, THEME } from "./shapes.ts";
import { readYamlFile, type YamlFile } from "./yaml-file.ts";

/** One file of the codebook's folder as it stands on disk. */
export interface CodebookFile {
  /** Its path as findings shall name it; its last part says which file it is. */
  readonly file: string;
  readonly text: string;
}

/** The files of a codebook and the lists that each holds. */
const LISTS = {
  "ladders.yaml": ["ladders"],
  "agreements.yaml": ["families", "agreements"],
  "themes.yaml": ["themes"],
  "countries.yaml": ["countries"],
  "publishers.yaml": ["publishers"],
} as const;

type FileName = keyof typeof LISTS;

/**
 * Read a codebook from its five YAML files, in any order; other files are left alone.
 *
 * All mistakes are reported, by file and line; `codebook` is null when there is any. Findings: `codebook-missing`,
 * `codebook-syntax`, `codebook-field`, `codebook-unknown-id`, `codebook-id-twice`.
 */
export function readCodebook(files: readonly CodebookFile[]): {
  codebook: Codebook | null;
  findings: readonly Finding[];
} {
  const findings: Finding[] = [];
  const open = (name: FileName) => openFile(name, files, findings);
  const ladderFile = open("ladders.yaml");
  const agreementFile = open("agreements.yaml");
  const themeFile = open("themes.yaml");
  const countryFile = open("countries.yaml");
  const publisherFile = open("publishers.yaml");

  const ladders = ladderFile ? readEntries(ladderFile, "ladders", LADDER, findings) : [];
  const families = agreementFile ? readEntries(agreementFile, "families", FAMILY, findings) : [];
  const agreements = agreementFile ? readEntries(agreementFile, "agreements", AGREEMENT, findings) : [];
  const themes = themeFile ? readEntries(themeFile, "themes", THEME, findings) : [];
  const countries = countryFile ? readEntries(countryFile, "countries", COUNTRY, findings) : [];
  const publishers = publisherFile ? readEntries(publisherFile, "publishers", PUBLISHER, findings) : [];

  for (const list of [ladders, families, agreements, themes, countries, publishers])
    findings.push(...findIdsTwice(list));
  findings.push(
    ...findLadderMistakes(ladders),
    ...findSharedAliases(families, agreements),
    ...findSharedCountryPhrases(countries),
    ...findSharedPublisherNames(publishers),
    ...countries.flatMap((entry) => findUnknownIdsOfCountry(entry, WORLD_COUNTRY_IDS)),
  );
  if (ladderFile && agreementFile && countryFile) {
    const known = knownIds(ladderFile, agreementFile, countryFile, valuesOf(countries));
    findings.push(...agreements.flatMap((entry) => findUnknownIdsOfAgreement(entry, known)));
    findings.push(...publishers.flatMap((entry) => findUnknownIdsOfPublisher(entry, known)));
  }
  if (agreements.length === (agreementFile ? readIds(agreementFile, "agreements").length : 0)) {
    const used = new Set(agreements.map(({ value }) => value.family));
    findings.push(...findEmptyFamilies(families, (id) => used.has(id)));
  }
  if (findings.length > 0) return { codebook: null, findings: findings.sort(byPlace) };
  const codebook = compileCodebook({
    ladders: valuesOf(ladders),
    families: valuesOf(families),
    agreements: valuesOf(agreements),
    themes: valuesOf(themes),
    countries: valuesOf(countries),
    publishers: valuesOf(publishers),
  });
  return { codebook, findings };
}

/** Null when the file is missing or cannot be parsed, with a finding for each. */
function openFile(name: FileName, files: readonly CodebookFile[], findings: Finding[]): YamlFile | null {
  const source = files.find(({ file }) => file === name || file.endsWith(`/${name}`));
  if (source === undefined) {
    const near = files[0]?.file ?? "";
    const file = near.slice(0, near.lastIndexOf("/") + 1) + name;
    findings.push({
      code: "codebook-missing",
      file,
      found: "no such file",
      expected: `a list of ${LISTS[name].at(-1)}`,
    });
    return null;
  }
  const { file, findings: problems } = readYamlFile(source.file, source.text);
  findings.push(...problems);
  if (problems.length > 0) return null;
  findings.push(...findStrayFields(file, LISTS[name]));
  return file;
}

function knownIds(
  ladderFile: YamlFile,
  agreementFile: YamlFile,
  countryFile: YamlFile,
  countries: Parameters<typeof compileCountries>[0],
): KnownIds {
  const compiled = compileCountries(countries);
  return {
    families: readIds(agreementFile, "families"),
    ladders: readIds(ladderFile, "ladders"),
    countries: [...WORLD_COUNTRY_IDS, ...readIds(countryFile, "countries")],
    countryNames: new Map(compiled.flatMap(({ id, phrases }) => phrases.map((phrase) => [phrase, id]))),
  };
}

function valuesOf<Value>(entries: readonly Entry<Value>[]): readonly Value[] {
  return entries.map(({ value }) => value);
}

function byPlace(a: Finding, b: Finding): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return (a.line ?? 0) - (b.line ?? 0);
}
