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
  const places = mentions.flatMap(({ start, end, agreements }) =>
    agreements.map((meaning) => ({ start, end, meaning })),
  );
  const sentencesOf = new Map<AgreementId, Set<number>>();
  for (const { start, meaning } of places) {
    const known = sentencesOf.get(meaning) ?? new Set();
    sentencesOf.set(meaning, known.add(firstWordAt(sentences, start + 1)));
  }
  const isMain = (numbers: ReadonlySet<number>) => numbers.size > 1 || numbers.has(1);
  const main = [...sentencesOf].filter(([, numbers]) => isMain(numbers)).map(([id]) => id);
  return main.length === 0 ? places : places.filter(({ meaning }) => main.includes(meaning));
}
