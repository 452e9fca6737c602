import type { AgreementEntry, ModelEntry } from "./shapes.ts";

/** What `<pact>` in a name stands for. */
const PACT_WORDS = ["agreement", "accord", "arrangement", "convention", "deal", "pact", "treaty"] as const;

/** An agreement with all its names written out. */
export interface ExpandedAgreement extends AgreementEntry {
  readonly topics: string[];
  readonly themes: string[];
  /** Names that mean one of several agreements wherever they stand. */
  readonly sharedAliases: readonly string[];
}

/** Give an agreement the names of its model, if it is there, after its own; `<pact>` becomes seven names. */
export function expandAgreement(entry: AgreementEntry, models: readonly ModelEntry[]): ExpandedAgreement {
  const model = models.find(({ id }) => id === entry.model);
  return {
    ...entry,
    aliases: expandNames(entry.aliases),
    terms: expandNames([...entry.terms, ...(model?.terms ?? [])]),
    topics: [...new Set([...(entry.topics ?? []), ...(model?.topics ?? [])])],
    themes: [...new Set([...(entry.themes ?? []), ...(model?.themes ?? [])])],
    sharedAliases: expandNames(model?.aliases ?? []),
  };
}

function expandNames(names: readonly string[]): string[] {
  const all = names.flatMap((name) =>
    name.includes("<pact>") ? PACT_WORDS.map((word) => name.replace("<pact>", word)) : [name],
  );
  return [...new Set(all)];
}
