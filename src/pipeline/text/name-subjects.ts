import type { LadderId } from "../../model/codebook.ts";
import type { AgreementId } from "../../model/ids.ts";
import type { Reader } from "./reading.ts";
import type { AgreementMention } from "./resolve-agreement.ts";
import type { Subject } from "./subject.ts";

/** Names on the ladder; a list as one subject, and each of its members for a cue right after it. */
export function nameSubjects(
  reader: Reader,
  folded: string,
  ladder: LadderId,
  ladders: readonly LadderId[],
  mentions: readonly AgreementMention[],
): Subject[] {
  const subjects: Subject[] = [];
  const isOn = (id: AgreementId) => reader.agreements.get(id)?.ladder === ladder;
  const families = new Set<string>();
  for (const { agreements } of mentions) {
    for (const id of agreements) {
      const agreement = reader.agreements.get(id);
      if (agreement?.ladder === ladder) families.add(agreement.family);
    }
  }
  for (const mention of mentions) {
    const { anchor, agreements, list } = mention;
    const { start, end } = anchor;
    const own = agreements.filter(isOn);
    const isKin = agreements.some((id) => families.has(reader.agreements.get(id)?.family ?? id));
    const isRival =
      agreements.length === 0 || agreements.some((id) => ladders.includes(reader.agreements.get(id)?.ladder ?? ladder));
    if (own.length === 0 && (isKin || !isRival)) continue;
    const isSite = SITE.test(folded.slice(start, end));
    if (list === null) {
      subjects.push({
        start,
        end,
        agreements: isSite ? [] : own,
        isForNextCue: false,
        isPronoun: false,
        lead: mention.start,
      });
      continue;
    }
    const members = mentions.filter((other) => other.list === list);
    const isBare = isBareList(folded, members);
    if (!isBare)
      subjects.push({ start, end, agreements: own, isForNextCue: true, isPronoun: false, lead: mention.start });
    if (members[0]?.anchor.start !== start) continue;
    subjects.push({
      start,
      end: isBare ? (members.at(-1)?.anchor.end ?? end) : end,
      agreements: members.flatMap((member) => member.agreements).filter(isOn),
      isForNextCue: false,
      isPronoun: false,
      lead: mention.start,
    });
  }
  return subjects;
}

/** Places of an agreement: what is built or chosen there is no act of the agreement. */
const SITE = /\b(?:sites?|locations?|bases)$/;

/** Whether nothing but commas and "and" stands between the members, so that an act after the last is one of all. */
function isBareList(folded: string, members: readonly AgreementMention[]): boolean {
  return members.every(({ anchor }, place) => {
    const next = members[place + 1];
    return next === undefined || /^(?:,|,? and|,? &)(?: the)? $/.test(folded.slice(anchor.end, next.anchor.start));
  });
}
