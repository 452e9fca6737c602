import type { Span } from "../../model/span.ts";
import { firstWordAt } from "./split-words.ts";
import type { Subject } from "./subject.ts";

/** What joins two names into one object: "the arms agreement on Thursday as well as an accord on secrets". */
const JOINS =
  /^(?: on (?:mon|tues|wednes|thurs|fri|satur|sun)day)?(?:,? as well as|,? and(?: also)?| plus|,? along with|,? together with) (?:(?:an?|the|its|their|both|another|a (?:second|separate|further|similar)|(?:an?|the|its) (?:corresponding|companion|sister|parallel|matching|equivalent|similar)) )?(?:[a-z]+-[a-z]+ )?(?:one )?(?:on |with |of )?(?:the )?$/;

/** A verb right behind a name, which then begins a clause of its own: "and the ACSA took effect". */
const OWN_VERB =
  /^(?: itself| too)? (?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|should|shall|did|does|took|takes|entered|enters|came|comes|went|goes|became|becomes|remains?|needs?|began|begins|followed|follows|let|lets|gave|gives|make|makes|made|[a-z]+ed)\b/;

/** What may lead to the first of two names that open a clause; a verb there would have it as its object. */
const OPENS_CLAUSE =
  /^["']?(?:,? ?(?:both|the|an?|its|their|while|when|after|since|that|and|but) )*(?:[a-z]+-[a-z]+ )?$/;

/**
 * A subject with those that are joined to it by "and": of "signed the arms agreement and the secrets pact" both.
 *
 * `subjects` are those of the sentence and `clause` is the cue's, in which a pair in front of the verb must come first.
 */
export function withJoined(
  chosen: Subject,
  subjects: readonly Subject[],
  cue: Span,
  clause: Span,
  folded: string,
): Subject {
  // "Passed it on Friday, along with the treaty with Peru": an "it" that is an object has its company behind it.
  const isObject = chosen.start >= cue.end;
  if ((chosen.isPronoun && !isObject) || chosen.isForNextCue || chosen.agreements.length === 0) return chosen;
  const own = subjects
    .filter(({ isPronoun, isForNextCue, agreements }) => !isPronoun && !isForNextCue && agreements.length > 0)
    .sort((a, b) => a.start - b.start);
  const same = own.filter(({ start, end }) => start === chosen.start && end === chosen.end);
  const joined = isObject ? joinedBehind(own, chosen, folded) : joinedBefore(own, chosen, clause, folded);
  const agreements = [...new Set([chosen, ...same, ...joined].flatMap((one) => one.agreements))];
  return agreements.length === chosen.agreements.length ? chosen : { ...chosen, agreements };
}

/** Between the names of a list before its last two: "the RAA, the ACSA". */
const LISTED = /^, (?:(?:the|an?|its|their|both) )?(?:[a-z]+-[a-z]+ )?$/;

const isJoined = (joint: RegExp, from: Subject, to: Subject, folded: string) =>
  joint.test(folded.slice(from.end, Math.min(to.lead, to.start)));

function joinedBehind(own: readonly Subject[], chosen: Subject, folded: string): Subject[] {
  const found: Subject[] = [];
  let last = chosen;
  for (let at = firstWordAt(own, chosen.end); at < own.length; at++) {
    const next = own[at];
    if (next === undefined) break;
    if (isJoined(JOINS, last, next, folded))
      return OWN_VERB.test(folded.slice(next.end, next.end + 20)) ? [] : [...found, next];
    if (!isJoined(LISTED, last, next, folded)) break;
    found.push(next);
    last = next;
  }
  return [];
}

function joinedBefore(own: readonly Subject[], chosen: Subject, clause: Span, folded: string): Subject[] {
  const before = own.filter(({ end }) => end <= chosen.start);
  const found: Subject[] = [];
  let first = chosen;
  for (let last = before.pop(); last !== undefined; last = before.pop()) {
    if (!isJoined(found.length === 0 ? JOINS : LISTED, last, first, folded)) break;
    found.push(last);
    first = last;
  }
  return OPENS_CLAUSE.test(folded.slice(clause.start, Math.min(first.lead, first.start))) ? found : [];
}
