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
  const isTopic = ({ meanings }: NameGroup) => meanings.every(({ kind }) => kind === "topic");
  return {
    groups: all.filter((group) => !isTopic(group)),
    topics: all
      .filter(isTopic)
      .map(({ start, end, meanings }) => ({ start, end, agreements: agreementsOf(meanings, ["topic"]) })),
  };
}

/** The agreements that a span may name in one of `kinds`, each once. */
export function agreementsOf(meanings: readonly NameMeaning[], kinds: readonly NameMeaning["kind"][]): AgreementId[] {
  const ids = meanings.flatMap((meaning) =>
    meaning.kind !== "family" && kinds.includes(meaning.kind) ? [meaning.agreement] : [],
  );
  return [...new Set(ids)];
}
