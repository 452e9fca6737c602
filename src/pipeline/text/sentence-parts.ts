import type { Span } from "../../model/span.ts";
import type { LetterRuns } from "../gate/letter-runs.ts";
import { findMatches } from "./find-matches.ts";
import { findTimes, type TimeMention } from "./find-times.ts";
import type { Reading } from "./reading.ts";
import type { Subject } from "./subject.ts";
import { hasSign, type SignedPattern } from "./word-signs.ts";

/** What several cues of one sentence ask of it, found when it is first asked for. */
export interface SentenceParts {
  readonly sentence: Span;
  /** Where a pattern stands in the folded sentence, outside of the names of agreements. */
  readonly spansOf: (pattern: SignedPattern) => readonly Span[];
  /** The same in the sentence as it is written. */
  readonly writtenSpansOf: (pattern: SignedPattern) => readonly Span[];
  readonly times: () => readonly TimeMention[];
  /** What cues of one kind may be about; `find` is asked once for each `kind`. */
  readonly subjects: (kind: string, find: () => readonly Subject[]) => readonly Subject[];
}

const NONE: readonly Span[] = [];

/** Ready a sentence for its cues; `names` are the agreements that it names, `signs` and `runs` what stands in it folded. */
export function openSentence(
  reading: Reading,
  sentence: Span,
  names: readonly Span[],
  signs: number,
  runs: LetterRuns | null,
): SentenceParts {
  const { start, end } = sentence;
  const found = new Map<RegExp, readonly Span[]>();
  const subjects = new Map<string, readonly Subject[]>();
  let times: readonly TimeMention[] | null = null;
  const spansIn = (text: string, { pattern, sign }: SignedPattern, textRuns: LetterRuns | null): readonly Span[] => {
    if (!hasSign(signs, sign)) return NONE;
    const known = found.get(pattern);
    if (known !== undefined) return known;
    const matches = findMatches(pattern, text.slice(start, end), textRuns);
    if (matches.length === 0) {
      found.set(pattern, NONE);
      return NONE;
    }
    const spans: Span[] = [];
    for (const { index, 0: words } of matches) {
      const span = { start: start + index, end: start + index + words.length };
      if (!names.some((name) => name.start < span.end && span.start < name.end)) spans.push(span);
    }
    found.set(pattern, spans);
    return spans;
  };
  return {
    sentence,
    spansOf: (pattern) => spansIn(reading.folded, pattern, runs),
    writtenSpansOf: (pattern) => spansIn(reading.text, pattern, null),
    times: () => {
      times ??= findTimes(reading.text, reading.folded, start, end);
      return times;
    },
    subjects: (kind, find) => {
      const known = subjects.get(kind) ?? find();
      subjects.set(kind, known);
      return known;
    },
  };
}
