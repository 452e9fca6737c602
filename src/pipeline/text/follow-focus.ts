import type { Agreement, LadderId } from "../../model/codebook.ts";
import type { AgreementId } from "../../model/ids.ts";
import { kindsOfThing } from "./named-things.ts";
import type { Reader } from "./reading.ts";
import type { AgreementMention } from "./resolve-agreement.ts";
import { firstWordAt } from "./split-words.ts";

/** What a text speaks of at a place, for words that point to it. */
export interface Focus {
  /** The last agreement named before `offset` whose ladder is one of `ladders`; the title's where none is. */
  last(ladders: readonly LadderId[], offset: number): Agreement | null;
  /** The last agreement named before `offset` in whatever way, of a list its last. */
  latest(offset: number): Agreement | null;
  /** Of two that were named together last before `offset`, or the only two before it, the first; else null. */
  former(ladder: LadderId, offset: number): Agreement | null;
  /** The two or three that were named together last before `offset`, or the only two or three before it; else none. */
  several(ladder: LadderId, offset: number): readonly AgreementId[];
  /** The agreement of `ladder` that is named first after `offset`, when none of that ladder was named before. */
  announced(ladder: LadderId, offset: number, limit: number): Agreement | null;
  /** The same, unless one of another of `ladders` is named between: "two agreements" are then those. */
  announcedOf(ladders: readonly LadderId[], ladder: LadderId, offset: number, limit: number): Agreement | null;
  /** The agreements of `ladder` that are named after `offset`, when none was named before. */
  allAnnounced(ladder: LadderId, offset: number): readonly AgreementId[];
  /** The only agreement of `ladder` in the text and its title; null when there are several. */
  only(ladder: LadderId): Agreement | null;
  /** The programme that "the boats" at `offset` are of: the last named before that has such a thing, else the title's or the next. */
  withThing(noun: string, offset: number): Agreement | null;
}

/** In mentions. What a thing belongs to is named not far off, and a long text stays linear. */
const MOST_LOOKED_THROUGH = 40;

/** "Both pacts", "the three accords": more are not counted on to be the same. */
const MOST_TOGETHER = 3;

/** Follow the main mentions of a text; those made by the way ("a similar pact with Australia") do not count. */
export function followFocus(reader: Reader, mentions: readonly AgreementMention[], titled: AgreementId | null): Focus {
  const main = mentions.flatMap(({ agreements, isAside, start, end }) => {
    const [id] = agreements;
    const agreement = id === undefined || agreements.length > 1 || isAside ? undefined : reader.agreements.get(id);
    return agreement === undefined ? [] : [{ start, end, agreement }];
  });
  const first = titled === null ? undefined : reader.agreements.get(titled);
  const byLadder = new Map<LadderId, typeof main>();
  for (const one of main) {
    const own = byLadder.get(one.agreement.ladder);
    if (own) own.push(one);
    else byLadder.set(one.agreement.ladder, [one]);
  }
  const onlyOnes = findOnlyOnes([...main.map(({ agreement }) => agreement), ...(first ? [first] : [])]);
  const onLadder = (ladder: LadderId) => byLadder.get(ladder) ?? [];
  const several = (ladder: LadderId, offset: number): readonly AgreementId[] => {
    const isOn = (id: AgreementId) => reader.agreements.get(id)?.ladder === ladder;
    const place = firstWordAt(mentions, offset);
    const before = mentions
      .slice(Math.max(0, place - MOST_LOOKED_THROUGH), place)
      .filter(({ agreements }) => agreements.some(isOn));
    const last = before.at(-1);
    if (last === undefined) return [];
    const together = last.list === null ? [last] : before.filter(({ list }) => list === last.list);
    const listed = uniqueOf(together).filter(isOn);
    const all = listed.length > 1 ? listed : uniqueOf(before).filter(isOn);
    return all.length > 1 && all.length <= MOST_TOGETHER ? all : [];
  };
  const announced = (ladder: LadderId, offset: number, limit: number) => {
    const [next] = onLadder(ladder);
    return next !== undefined && next.start >= offset && next.start < limit ? next : null;
  };
  return {
    last(ladders, offset) {
      let nearest: (typeof main)[number] | undefined;
      for (const ladder of ladders) {
        const own = onLadder(ladder);
        const before = own[firstWordAt(own, offset) - 1];
        if (before !== undefined && (nearest === undefined || before.start > nearest.start)) nearest = before;
      }
      return nearest?.agreement ?? (first && ladders.includes(first.ladder) ? first : null);
    },
    latest(offset) {
      const id = mentions[firstWordAt(mentions, offset) - 1]?.agreements.at(-1);
      return id === undefined ? null : (reader.agreements.get(id) ?? null);
    },
    former(ladder, offset) {
      const [first, second, third] = several(ladder, offset);
      return first === undefined || second === undefined || third !== undefined
        ? null
        : (reader.agreements.get(first) ?? null);
    },
    several,
    announced: (ladder, offset, limit) => announced(ladder, offset, limit)?.agreement ?? null,
    announcedOf(ladders, ladder, offset, limit) {
      const own = announced(ladder, offset, limit);
      const isFirst = ladders.every((other) => (announced(other, offset, limit)?.start ?? limit) >= (own?.start ?? 0));
      return isFirst ? (own?.agreement ?? null) : null;
    },
    allAnnounced(ladder, offset) {
      const all = onLadder(ladder);
      return (all[0]?.start ?? 0) < offset ? [] : [...new Set(all.map(({ agreement }) => agreement.id))];
    },
    only: (ladder) => onlyOnes.get(ladder) ?? null,
    withThing(noun, offset) {
      const kinds = kindsOfThing(noun);
      const hasThing = ({ id }: Agreement) => kinds.some((kind) => reader.things.get(id)?.has(kind));
      const programmes = onLadder("programme");
      const place = firstWordAt(programmes, offset);
      const nearest = Math.max(0, place - MOST_LOOKED_THROUGH);
      const before = programmes.slice(nearest, place).filter(({ agreement }) => hasThing(agreement));
      if (before.length > 0) return before.at(-1)?.agreement ?? null;
      if (first?.ladder === "programme" && hasThing(first)) return first;
      return (
        programmes.slice(place, place + MOST_LOOKED_THROUGH).find(({ agreement }) => hasThing(agreement))?.agreement ??
        null
      );
    },
  };
}

/** For each ladder its agreement, where there is no second. */
function findOnlyOnes(agreements: readonly Agreement[]): Map<LadderId, Agreement> {
  const onlyOnes = new Map<LadderId, Agreement>();
  const crowded = new Set<LadderId>();
  for (const agreement of agreements) {
    const known = onlyOnes.get(agreement.ladder);
    if (known !== undefined && known !== agreement) crowded.add(agreement.ladder);
    onlyOnes.set(agreement.ladder, agreement);
  }
  for (const ladder of crowded) onlyOnes.delete(ladder);
  return onlyOnes;
}

/** "The treaty", in a text on a programme, is the treaty of its family. */
export function siblingOn(reader: Reader, { family, id }: Agreement, ladder: LadderId): Agreement | null {
  const siblings = [...reader.agreements.values()].filter(
    (other) => other.family === family && other.id !== id && other.ladder === ladder,
  );
  return siblings.length === 1 ? (siblings[0] ?? null) : null;
}

function uniqueOf(mentions: readonly AgreementMention[]): AgreementId[] {
  return [...new Set(mentions.flatMap(({ agreements }) => agreements))];
}
