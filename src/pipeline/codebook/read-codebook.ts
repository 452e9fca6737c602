import type { Codebook } from "../../model/codebook.ts";
import type { Finding } from "../../model/finding.ts";
import { compileCodebook } from "./compile-codebook.ts";
import { compileCountries, WORLD_COUNTRY_IDS } from "./compile-countries.ts";
import { expandAgreement } from "./expand-agreement.ts";
import { findUnknownClasses } from "./expand-cue.ts";
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
  findUnknownThemes,
  type KnownIds,
} from "./find-unknown-ids.ts";
import { type Entry, findStrayFields, readEntries, readEntriesIfAny, readFamilies, readIds } from "./read-entries.ts";
import {
  AGREEMENT,
  type AgreementEntry,
  COUNTRY,
  type CountryEntry,
  FAMILY,
  LADDER,
  MODEL,
  PUBLISHER,
  THEME,
  WORD_CLASS,
} from "./shapes.ts";
import { readYamlFile, type YamlFile } from "./yaml-file.ts";

/** One file of the codebook's folder as it stands on disk. */
export interface CodebookFile {
  /** Its path as findings shall name it; its last part says which file it is. */
  readonly file: string;
  readonly text: string;
}

/** The files of a codebook and the lists that each holds. */
const LISTS = {
  "ladders.yaml": ["words", "ladders"],
  "agreements.yaml": ["families", "models", "agreements"],
  "themes.yaml": ["themes"],
  "countries.yaml": ["countries"],
  "publishers.yaml": ["publishers"],
} as const;

type FileName = keyof typeof LISTS;

const NO_FILE: Finding = {
  code: "codebook-missing",
  file: "codebook/",
  found: "no file of a codebook",
  expected: Object.keys(LISTS).join(", "),
};

/**
 * Read a codebook from its five YAML files, in any order; other files are left alone.
 *
 * All mistakes are reported, by file and line, but of no file at all that alone; `codebook` is null when there is any. Findings: `codebook-missing`,
 * `codebook-syntax`, `codebook-field`, `codebook-unknown-id`, `codebook-id-twice`.
 */
export function readCodebook(files: readonly CodebookFile[]): {
  codebook: Codebook | null;
  findings: readonly Finding[];
} {
  if (files.length === 0) return { codebook: null, findings: [NO_FILE] };
  const findings: Finding[] = [];
  const opened = openFiles(files, findings);
  const lists = readLists(opened, findings);
  findings.push(...findClashes(lists), ...findDanglingIds(opened, lists));
  if (findings.length > 0) return { codebook: null, findings: findings.sort(byPlace) };
  const codebook = compileCodebook({
    words: valuesOf(lists.words),
    ladders: valuesOf(lists.ladders),
    families: valuesOf(lists.families),
    agreements: valuesOf(lists.agreements).map((entry) => expandAgreement(entry, valuesOf(lists.models))),
    themes: valuesOf(lists.themes),
    countries: valuesOf(lists.countries),
    publishers: valuesOf(lists.publishers),
  });
  return { codebook, findings };
}

type OpenedFiles = Readonly<Record<FileName, YamlFile | null>>;

function openFiles(files: readonly CodebookFile[], findings: Finding[]): OpenedFiles {
  return {
    "ladders.yaml": openFile("ladders.yaml", files, findings),
    "agreements.yaml": openFile("agreements.yaml", files, findings),
    "themes.yaml": openFile("themes.yaml", files, findings),
    "countries.yaml": openFile("countries.yaml", files, findings),
    "publishers.yaml": openFile("publishers.yaml", files, findings),
  };
}

function readLists(opened: OpenedFiles, findings: Finding[]) {
  return {
    words: readEntriesIfAny(opened["ladders.yaml"], "words", WORD_CLASS, findings),
    ladders: readEntries(opened["ladders.yaml"], "ladders", LADDER, findings),
    models: readEntriesIfAny(opened["agreements.yaml"], "models", MODEL, findings),
    families: readEntries(opened["agreements.yaml"], "families", FAMILY, findings),
    agreements: readEntries(opened["agreements.yaml"], "agreements", AGREEMENT, findings),
    themes: readEntries(opened["themes.yaml"], "themes", THEME, findings),
    countries: readEntries(opened["countries.yaml"], "countries", COUNTRY, findings),
    publishers: readEntries(opened["publishers.yaml"], "publishers", PUBLISHER, findings),
  };
}

type Lists = ReturnType<typeof readLists>;

/** Ids and names that mean two things. */
function findClashes(lists: Lists): Finding[] {
  const models = valuesOf(lists.models);
  const withNames = (entry: Entry<AgreementEntry>) => ({ ...entry, value: expandAgreement(entry.value, models) });
  return [
    ...Object.values(lists).flatMap((list) => findIdsTwice(list)),
    ...findLadderMistakes(lists.ladders),
    ...findSharedAliases(lists.families, lists.agreements.map(withNames), lists.models),
    ...findSharedCountryPhrases(lists.countries),
    ...findSharedPublisherNames(lists.publishers),
  ];
}

/** Ids that lead nowhere. Those of a file that could not be read are not asked for, as all would be missing. */
function findDanglingIds(opened: OpenedFiles, lists: Lists): Finding[] {
  const {
    "ladders.yaml": ladderFile,
    "themes.yaml": themeFile,
    "agreements.yaml": agreementFile,
    "countries.yaml": countryFile,
    "publishers.yaml": publisherFile,
  } = opened;
  const findings = lists.countries.flatMap((entry) => findUnknownIdsOfCountry(entry, WORLD_COUNTRY_IDS));
  const known: KnownIds = {
    families: agreementFile && readIds(agreementFile, "families"),
    models: agreementFile && readIds(agreementFile, "models"),
    ladders: ladderFile && readIds(ladderFile, "ladders"),
    themes: themeFile && readIds(themeFile, "themes"),
    countries: countryFile && [...WORLD_COUNTRY_IDS, ...readIds(countryFile, "countries")],
    countryNames: namesOfCountries(valuesOf(lists.countries)),
  };
  if (agreementFile) {
    findings.push(...lists.models.flatMap((entry) => findUnknownThemes(entry, known)));
    findings.push(...lists.agreements.flatMap((entry) => findUnknownIdsOfAgreement(entry, known)));
    if (lists.agreements.length > 0) findings.push(...findEmptyFamilies(lists.families, readFamilies(agreementFile)));
  }
  if (ladderFile) {
    const classes = readIds(ladderFile, "words");
    findings.push(...lists.ladders.flatMap((entry) => findUnknownClasses(entry, classes)));
  }
  if (publisherFile) findings.push(...lists.publishers.flatMap((entry) => findUnknownIdsOfPublisher(entry, known)));
  return findings;
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

function namesOfCountries(entries: readonly CountryEntry[]): ReadonlyMap<string, string> {
  return new Map(compileCountries(entries).flatMap(({ id, phrases }) => phrases.map((phrase) => [phrase, id])));
}

function valuesOf<Value>(entries: readonly Entry<Value>[]): readonly Value[] {
  return entries.map(({ value }) => value);
}

function byPlace(a: Finding, b: Finding): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return (a.line ?? 0) - (b.line ?? 0);
}
