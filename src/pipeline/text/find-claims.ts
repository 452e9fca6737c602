import type { Claim } from "../../model/claim.ts";
import type { LadderId } from "../../model/codebook.ts";
import type { Finding } from "../../model/finding.ts";
import type { AgreementId, ArticleId, FamilyId } from "../../model/ids.ts";
import type { PartialDate } from "../../model/partial-date.ts";
import type { Span } from "../../model/span.ts";
import { findLetterRuns, RUN_WORDS } from "../gate/letter-runs.ts";
import type { ClaimContext, CueScope, FoundClaims } from "./claim-context.ts";
import { claimsOfCue } from "./claims-of-cue.ts";
import { findCues } from "./find-cues.ts";
import { findDeliveries, isTargetOver, mayTellOfDelivery, mayTellOfUse } from "./find-deliveries.ts";
import { findOrders, mayTellOfOrder } from "./find-orders.ts";
import { findWorks, isUrgedOver, openWorks } from "./find-works.ts";
import { followFocus } from "./follow-focus.ts";
import { withoutHandovers } from "./handovers.ts";
import { keepBestClaims } from "./keep-best-claims.ts";
import { withoutActsOfOthers } from "./own-acts.ts";
import type { Reader, Reading } from "./reading.ts";
import type { AgreementMention } from "./resolve-agreement.ts";
import { openSentence } from "./sentence-parts.ts";
import { clauseAt, splitClauses } from "./split-clauses.ts";
import { startingIn } from "./split-words.ts";
import { findSigns, hasSign, pointsBack, signsIn } from "./word-signs.ts";

/** In characters. What is longer is no prose, and is not read. */
const LONGEST_SENTENCE = 1_500;

/** In sentences. Farther from every name, only words that point to an agreement are read: "it" is something else. */
const REACH_OF_A_NAME = 6;

/** What is read of a text before its claims. */
export interface NamedText {
  readonly reader: Reader;
  readonly reading: Reading;
  readonly mentions: readonly AgreementMention[];
  readonly titled: AgreementId | null;
  readonly articleId: ArticleId;
  readonly published: PartialDate | null;
}

/**
 * What the sentences of a text say of agreements, in the order of the text, one claim a fact.
 *
 * A cue without an agreement that it is surely about, or with words that leave open whether it happened, gives none. An
 * act of a country on an agreement that it is no party of is a finding, `party-mismatch`, and no claim.
 */
export function findClaims({ reader, reading, mentions, titled, articleId, published }: NamedText): FoundClaims {
  if (mentions.length === 0 && titled === null) return { claims: [], findings: [] };
  const context = { reader, reading, focus: followFocus(reader, mentions, titled), articleId, published };
  const ladders = laddersOf(reader, mentions, titled);
  const signs = findSigns(reading.folded);
  const claims: Claim[] = [];
  const findings: Finding[] = [];
  let sinceName = titled === null ? REACH_OF_A_NAME + 1 : 0;
  for (const sentence of reading.sentences) {
    const named = startingIn(mentions, sentence);
    sinceName = named.length > 0 ? 0 : sinceName + 1;
    const found = signsIn(signs, sentence);
    if (sentence.end - sentence.start > LONGEST_SENTENCE) continue;
    const isNearName = sinceName <= REACH_OF_A_NAME;
    if (!isNearName && !pointsBack(found)) continue;
    for (const scope of scopesIn(context, sentence, named, found, ladders, isNearName)) {
      const told = claimsOfCue(context, scope);
      claims.push(...told.claims);
      findings.push(...told.findings);
    }
  }
  return { claims: keepBestClaims(withoutHandovers(claims, reading.folded)), findings };
}

/** Of the sentence whose cues are being read: each finds room where the one before it was. */
const runsOfSentence = new Uint32Array(RUN_WORDS);

const NO_WAYS: readonly number[] = [];

/** The cues of a sentence, on each ladder that a claim can be on. */
function scopesIn(
  { reader, reading, published }: ClaimContext,
  sentence: Span,
  mentions: readonly AgreementMention[],
  signs: number,
  ladders: ReadonlySet<LadderId>,
  isNearName: boolean,
): CueScope[] {
  const names = mentions.map(({ anchor }) => anchor);
  const all = findCues(reader.cues, reading.folded, reading.cueOpenings, sentence, ladders, names);
  const outside = withoutActsOfOthers(all, names, reading.folded, sentence.start);
  const isOfUse = ladders.has("programme") && mayTellOfUse(signs);
  const isOfWork = ladders.has("programme") && hasSign(signs, "work");
  if (outside.length === 0 && !isOfUse && !isOfWork) return [];
  const runs = findLetterRuns(reading.folded.slice(sentence.start, sentence.end), runsOfSentence);
  const mayDeliver = isOfUse && mayTellOfDelivery(runs);
  const mayOrder = isOfUse && mayTellOfOrder(runs);
  const ways = isOfWork ? openWorks(runs) : NO_WAYS;
  if (outside.length === 0 && !mayDeliver && !mayOrder && ways.length === 0) return [];
  const clauses = splitClauses(reading.folded, sentence);
  const told = mayDeliver ? findDeliveries(reading, clauses, published, runs) : [];
  if (mayOrder) told.push(...findOrders(reading, clauses));
  const works = ways.length === 0 ? [] : findWorks(reading, clauses, ways);
  const uses = works.length === 0 ? told : [...told.filter((use) => !works.some(isUrgedOver(use))), ...works];
  const cues =
    uses.length === 0
      ? outside
      : outside.filter((cue) => !uses.some(isTargetOver(cue)) && !works.some(isUrgedOver(cue)));
  const parts = openSentence(reading, sentence, mentions, signs, runs);
  const scopes: CueScope[] = [];
  for (const cue of uses.length === 0 ? cues : [...cues, ...uses]) {
    const clause = clauseAt(clauses, cue.start);
    if (clause === undefined) continue;
    const timed = cue.rule === undefined ? cues : [cue];
    for (const { ladder, stage } of cue.targets)
      scopes.push({ sentence, clauses, clause, cue, cues: timed, ladder, stage, mentions, parts, isNearName });
  }
  return scopes;
}

/** The ladders that claims of a text can be on: those of the agreements that it names and of their families. */
function laddersOf(
  { agreements }: Reader,
  mentions: readonly AgreementMention[],
  titled: AgreementId | null,
): Set<LadderId> {
  const families = new Set<FamilyId>();
  const add = (id: AgreementId) => {
    const family = agreements.get(id)?.family;
    if (family !== undefined) families.add(family);
  };
  for (const mention of mentions) mention.agreements.forEach(add);
  if (titled !== null) add(titled);
  const ladders = new Set<LadderId>();
  for (const { family, ladder } of agreements.values()) if (families.has(family)) ladders.add(ladder);
  return ladders;
}
