import type { AgreementId } from "../../model/ids.ts";
import type { Span } from "../../model/span.ts";
import type { Reading } from "./reading.ts";
import type { AgreementMention } from "./resolve-agreement.ts";
import { firstWordAt } from "./split-words.ts";

/** A place that names an agreement. */
export interface AgreementPlace extends Span {
  readonly meaning: AgreementId;
}

/** Agreements that a text is about: all but those named in a single later sentence, beside others that are not. */
export function mainAgreements({ sentences }: Reading, mentions: readonly AgreementMention[]): AgreementPlace[] {
  const places: AgreementPlace[] = [];
  for (const { start, end, agreements } of mentions)
    for (const meaning of agreements) places.push({ start, end, meaning });
  const sentencesOf = new Map<AgreementId, Set<number>>();
  for (const { start, meaning } of places) {
    const known = sentencesOf.get(meaning) ?? new Set();
    sentencesOf.set(meaning, known.add(firstWordAt(sentences, start + 1)));
  }
  const main: AgreementId[] = [];
  for (const [id, numbers] of sentencesOf) if (numbers.size > 1 || numbers.has(1)) main.push(id);
  return main.length === 0 ? places : places.filter(({ meaning }) => main.includes(meaning));
}
