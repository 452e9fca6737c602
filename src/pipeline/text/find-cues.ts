import type { Span } from "../../model/span.ts";
import type { CueForm, CueIndex, CuePattern, CueTarget } from "./compile-cues.ts";
import type { Word } from "./split-words.ts";

/** Words of one sentence that signal a stage, on every ladder that knows them. */
export interface CueMatch extends Span {
  readonly form: CueForm;
  readonly targets: readonly CueTarget[];
}

const MOST_GAP_WORDS = 5;

/**
 * The cues among `words[first]` to `words[last - 1]`, in order.
 *
 * On each ladder a cue inside a longer cue is left out; cues of one span are one match with several targets.
 */
export function findCues(index: CueIndex, words: readonly Word[], first: number, last: number): CueMatch[] {
  const found: CueMatch[] = [];
  for (let at = first; at < last; at++) {
    for (const pattern of index.get(words[at]?.folded ?? "") ?? []) {
      const end = matchPattern(pattern, words, at, last);
      if (end === null) continue;
      found.push({ start: words[at]?.start ?? 0, end, form: pattern.form, targets: [pattern.target] });
    }
  }
  return joinSameSpan(found.filter((cue) => !found.some((other) => isCoveredBy(cue, other))));
}

/** Where the pattern ends when it stands at word `at`, or null. A gap takes as few words as it can. */
function matchPattern({ steps }: CuePattern, words: readonly Word[], at: number, last: number): number | null {
  let next = at;
  let slack = 0;
  for (const step of steps) {
    if (step === null) {
      slack = MOST_GAP_WORDS;
      continue;
    }
    const limit = Math.min(next + slack, last - 1);
    let place = next;
    while (place <= limit && words[place]?.folded !== step) place += 1;
    if (place > limit) return null;
    next = place + 1;
    slack = 0;
  }
  return words[next - 1]?.end ?? null;
}

function isCoveredBy(cue: CueMatch, other: CueMatch): boolean {
  const isLonger = other.end - other.start > cue.end - cue.start;
  const isInside = other.start <= cue.start && cue.end <= other.end;
  return isLonger && isInside && other.targets[0]?.ladder === cue.targets[0]?.ladder;
}

function joinSameSpan(cues: readonly CueMatch[]): CueMatch[] {
  const joined: CueMatch[] = [];
  for (const cue of cues) {
    const at = joined.findIndex(
      (other) => other.start === cue.start && other.end === cue.end && other.form === cue.form,
    );
    const same = joined[at];
    if (same === undefined) joined.push(cue);
    else joined[at] = { ...same, targets: [...same.targets, ...cue.targets] };
  }
  return joined;
}
