import type { AgreementId } from "../../model/ids.ts";
import type { Span } from "../../model/span.ts";
import type { TopicMatch } from "./described-agreements.ts";
import type { PhraseMatch } from "./find-phrases.ts";
import type { NameMeaning } from "./reading.ts";

/** What one span may name, in the codebook's order. */
export interface NameGroup extends Span {
  readonly meanings: readonly NameMeaning[];
}

/** The names of a text by their spans, and the spans that are only topics, both in the order of the text. */
export function groupNames(names: readonly PhraseMatch<NameMeaning>[]): {
  readonly groups: readonly NameGroup[];
  readonly topics: readonly TopicMatch[];
} {
  const all: { start: number; end: number; meanings: NameMeaning[] }[] = [];
  for (const { start, end, meaning } of names) {
    const last = all.at(-1);
    if (last && last.start === start && last.end === end) last.meanings.push(meaning);
    else all.push({ start, end, meanings: [meaning] });
  }
  const groups: NameGroup[] = [];
  const topics: TopicMatch[] = [];
  for (const group of all) {
    const { start, end, meanings } = group;
    if (meanings.some(({ kind }) => kind !== "topic")) groups.push(group);
    else topics.push({ start, end, agreements: agreementsOf(meanings, ["topic"]) });
  }
  return { groups, topics };
}

/** The agreements that a span may name in one of `kinds`, each once. */
export function agreementsOf(meanings: readonly NameMeaning[], kinds: readonly NameMeaning["kind"][]): AgreementId[] {
  const ids: AgreementId[] = [];
  for (const meaning of meanings) {
    const isWanted = meaning.kind !== "family" && kinds.includes(meaning.kind);
    if (isWanted && !ids.includes(meaning.agreement)) ids.push(meaning.agreement);
  }
  return ids;
}
