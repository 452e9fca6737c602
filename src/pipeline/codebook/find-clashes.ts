import type { Finding } from "../../model/finding.ts";
import { type Entry, fieldFinding } from "./read-entries.ts";
import type { AgreementEntry, CountryEntry, FamilyEntry, LadderEntry, ModelEntry, PublisherEntry } from "./shapes.ts";

/** A finding `codebook-id-twice` for each entry whose id an earlier one of the list has. */
export function findIdsTwice(entries: readonly Entry<{ readonly id: string }>[]): Finding[] {
  const first = new Map<string, number>();
  return entries.flatMap(({ value, file, path }): Finding[] => {
    const line = file.lineOf([...path, "id"]);
    const earlier = first.get(value.id);
    if (earlier === undefined) {
      first.set(value.id, line);
      return [];
    }
    const expected = `an id of its own; line ${earlier} has it already`;
    return [{ code: "codebook-id-twice", file: file.name, line, found: value.id, expected }];
  });
}

/** Names that would mean two things: an alias of two agreements, families or models, or an alias here that is a term there. */
export function findSharedAliases(
  families: readonly Entry<FamilyEntry>[],
  agreements: readonly Entry<AgreementEntry>[],
  models: readonly Entry<ModelEntry>[],
): Finding[] {
  const lists = [...families, ...models, ...agreements].map((entry) => ({
    entry,
    field: "aliases",
    names: entry.value.aliases ?? [],
  }));
  const terms = agreements.map((entry) => ({ entry, field: "terms", names: entry.value.terms }));
  return findShared([...lists, ...terms], (name) => foldName(name));
}

/** A name or alias that two publishers have. */
export function findSharedPublisherNames(publishers: readonly Entry<PublisherEntry>[]): Finding[] {
  const names = publishers.map((entry) => ({ entry, field: "name", names: [entry.value.name] }));
  const aliases = publishers.map((entry) => ({ entry, field: "aliases", names: entry.value.aliases ?? [] }));
  return findShared([...names, ...aliases], (name) => name.toLowerCase());
}

/** A phrase that two countries' entries have. */
export function findSharedCountryPhrases(countries: readonly Entry<CountryEntry>[]): Finding[] {
  return findShared(
    countries.map((entry) => ({ entry, field: "phrases", names: entry.value.phrases ?? [] })),
    (phrase) => phrase,
  );
}

/** Ladders whose ending is not their last stage, stage ids that stand twice, and cues of two stages. */
export function findLadderMistakes(ladders: readonly Entry<LadderEntry>[]): Finding[] {
  return ladders.flatMap(({ value, file, path }) => {
    const stages = value.stages.map(
      (stage, place): Entry<typeof stage> => ({
        value: stage,
        file,
        path: [...path, "stages", place],
      }),
    );
    const misplaced = stages
      .filter((stage) => (stage.value.ending ?? false) !== (stage === stages.at(-1)))
      .map((stage) =>
        fieldFinding(file, stage.path, stage.value.id, "ending: true on the last stage, and on no other"),
      );
    const cues = stages.flatMap((entry) =>
      (["verbs", "nouns", "phrases"] as const).map((form) => ({
        entry,
        field: "cues",
        form,
        names: entry.value.cues[form] ?? [],
      })),
    );
    return [...misplaced, ...findIdsTwice(stages), ...findShared(cues, (cue) => cue.toLowerCase())];
  });
}

interface NameList {
  readonly entry: Entry<{ readonly id: string }>;
  readonly field: string;
  /** The list inside the field, where that holds several. */
  readonly form?: string;
  readonly names: readonly string[];
}

/**
 * Names of two entries that are equal after `fold`, and names that stand twice in one list; terms may be shared.
 *
 * One entry may have a name in several spellings ("SOVFA", "Sovfa").
 */
function findShared(lists: readonly NameList[], fold: (name: string) => string): Finding[] {
  const first = new Map<string, { id: string; line: number }>();
  return lists.flatMap(({ entry, field, form, names }) =>
    names.flatMap((name, place): Finding[] => {
      const within = field === "name" ? [] : form === undefined ? [place] : [form, place];
      const path = [...entry.path, field, ...within];
      const earlier = first.get(fold(name));
      const isSpelling = earlier?.id === entry.value.id && names.indexOf(name) === place;
      if (earlier !== undefined && !isSpelling) {
        const expected = `a name that nothing else has; ${earlier.id} has it in line ${earlier.line}`;
        return [
          { code: "codebook-id-twice", file: entry.file.name, line: entry.file.lineOf(path), found: name, expected },
        ];
      }
      if (field !== "terms") first.set(fold(name), earlier ?? { id: entry.value.id, line: entry.file.lineOf(path) });
      return [];
    }),
  );
}

/** Capitals and the kind of hyphen do not tell two names apart. */
function foldName(name: string): string {
  return name.toLowerCase().replace(/[‐‑–—]/g, "-");
}
