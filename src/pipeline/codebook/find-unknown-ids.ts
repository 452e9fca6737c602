import type { Finding } from "../../model/finding.ts";
import { nearestWord } from "./nearest-word.ts";
import { type Entry, fieldFinding } from "./read-entries.ts";
import type { AgreementEntry, CountryEntry, FamilyEntry, PublisherEntry } from "./shapes.ts";
import type { Path, YamlFile } from "./yaml-file.ts";

/**
 * What may be referred to; null where its file could not be read, and then nothing is unknown.
 *
 * `countryNames` leads from a country's name to its id, so that "UK" can be mended to GB.
 */
export interface KnownIds {
  readonly families: readonly string[] | null;
  readonly models: readonly string[] | null;
  readonly ladders: readonly string[] | null;
  readonly themes: readonly string[] | null;
  readonly countries: readonly string[] | null;
  readonly countryNames: ReadonlyMap<string, string>;
}

/** Agreements that name a party, a family, a model or a kind that is nowhere listed, or have a family's id and are not in it. */
export function findUnknownIdsOfAgreement({ value, file, path }: Entry<AgreementEntry>, known: KnownIds): Finding[] {
  const findings = value.parties.flatMap((id, place) =>
    findUnknownCountry(file, [...path, "parties", place], id, known),
  );
  if (known.ladders !== null && !known.ladders.includes(value.kind)) {
    findings.push(unknownId(file, [...path, "kind"], value.kind, known.ladders, "ladders.yaml"));
  }
  findings.push(...findUnknownThemes({ value, file, path }, known));
  const { buyer, family, model } = value;
  if (buyer !== undefined && !value.parties.includes(buyer)) {
    findings.push(unknownId(file, [...path, "buyer"], buyer, value.parties, "its own parties"));
  }
  if (model !== undefined && known.models !== null && !known.models.includes(model)) {
    findings.push(unknownId(file, [...path, "model"], model, known.models, "a model of this file"));
  }
  if (known.families === null) return findings;
  if (family !== undefined && !known.families.includes(family)) {
    findings.push(unknownId(file, [...path, "family"], family, known.families, "a family above"));
  } else if (family !== value.id && known.families.includes(value.id)) {
    findings.push(fieldFinding(file, [...path, "family"], family, `${value.id}, the family of that name`));
  }
  return findings;
}

/** Themes of an agreement, or of a model of agreements, that are nowhere listed. */
export function findUnknownThemes(
  { value, file, path }: Entry<{ readonly themes?: readonly string[] | undefined }>,
  { themes }: KnownIds,
): Finding[] {
  if (themes === null) return [];
  return (value.themes ?? []).flatMap((id, place) =>
    themes.includes(id) ? [] : [unknownId(file, [...path, "themes", place], id, themes, "themes.yaml")],
  );
}

/** Families that no agreement belongs to. None while an agreement names an unknown one, which may be that family misspelt. */
export function findEmptyFamilies(families: readonly Entry<FamilyEntry>[], named: readonly string[]): Finding[] {
  const listed = families.map(({ value }) => value.id);
  if (!named.every((family) => listed.includes(family))) return [];
  return families
    .filter(({ value }) => !named.includes(value.id))
    .map(({ value, file, path }) =>
      fieldFinding(file, [...path, "id"], value.id, `an agreement with family: ${value.id}, or no such family`),
    );
}

export function findUnknownIdsOfPublisher({ value, file, path }: Entry<PublisherEntry>, known: KnownIds): Finding[] {
  return value.country === undefined ? [] : findUnknownCountry(file, [...path, "country"], value.country, known);
}

/** Entries of countries.yaml that are neither a country of the world nor an organisation with a name. */
export function findUnknownIdsOfCountry(
  { value, file, path }: Entry<CountryEntry>,
  world: readonly string[],
): Finding[] {
  if (value.organisation === true) {
    if (world.includes(value.id)) {
      return [fieldFinding(file, [...path, "organisation"], true, `false: ${value.id} is a country`)];
    }
    return value.name === undefined ? [fieldFinding(file, [...path, "name"], undefined, "an organisation's name")] : [];
  }
  if (world.includes(value.id)) return [];
  const expected = "the two ISO letters of a country (GB), or organisation: true";
  return [
    { code: "codebook-unknown-id", file: file.name, line: file.lineOf([...path, "id"]), found: value.id, expected },
  ];
}

function findUnknownCountry(file: YamlFile, path: Path, id: string, known: KnownIds): Finding[] {
  if (known.countries === null || known.countries.includes(id)) return [];
  const meant = known.countryNames.get(id);
  const expected =
    meant === undefined
      ? "the two ISO letters of a country, or an organisation of countries.yaml"
      : `${meant} for ${id}`;
  return [{ code: "codebook-unknown-id", file: file.name, line: file.lineOf(path), found: id, expected }];
}

/** A finding for an id that none of `known` is, with the nearest of them. */
export function unknownId(file: YamlFile, path: Path, found: string, known: readonly string[], where: string): Finding {
  const nearest = nearestWord(found, known);
  const expected = `an id of ${where}: ${nearest ?? known.join(", ")}`;
  return { code: "codebook-unknown-id", file: file.name, line: file.lineOf(path), found, expected };
}
