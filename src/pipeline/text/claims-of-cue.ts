import type { Claim, Modality } from "../../model/claim.ts";
import type { Finding } from "../../model/finding.ts";
import type { StageId } from "../../model/ids.ts";
import type { Span } from "../../model/span.ts";
import { actTextOf, isConsent } from "./act-text.ts";
import { announcesOther } from "./announced-others.ts";
import { isOnlyThoughtOf } from "./bare-participle.ts";
import { chooseDate } from "./choose-date.ts";
import { chooseSubject, isActUnder } from "./choose-subject.ts";
import type { ClaimContext, CueScope, FoundClaims } from "./claim-context.ts";
import { isOfComparedThing } from "./compared-things.ts";
import { findSubjects } from "./find-subjects.ts";
import { actsOfOthers } from "./gapped-acts.ts";
import { impliedTalks } from "./implied-talks.ts";
import { withJoined } from "./joined-subjects.ts";
import { judgeScope } from "./judge-scope.ts";
import { isClose } from "./loose-cues.ts";
import { isNamedBesides } from "./named-besides.ts";
import { isOfOtherKind } from "./named-things.ts";
import { isNoPlanNow } from "./no-plan-now.ts";
import {
  actsOnOtherPact,
  actsOnThing,
  hasOtherObject,
  hasOtherSubject,
  isOfOtherCountry,
  isOfPart,
} from "./other-objects.ts";
import { endsTalks, isTalkOnOther } from "./other-talks.ts";
import { datesOther, isOnOtherMatter, OTHER_MATTERS } from "./other-texts.ts";
import { isOfOtherThing } from "./other-things.ts";
import { isOfPaperAbout } from "./papers-about.ts";
import { isPartOfIt } from "./parts-of-agreements.ts";
import { actingPartyOf, isLegislatureOf, namesLegislature } from "./party-acts.ts";
import type { Reading } from "./reading.ts";
import { isOpenTo, redirectLaunch, redirectNewcomers } from "./redirect-newcomers.ts";
import { orderOfNames, respectiveDates } from "./respective-dates.ts";
import { hasObjectAtOnce, isOpenedBy } from "./sentence-subject.ts";
import { isBeforeAnother } from "./shared-words.ts";
import { sideOf } from "./side-of-cue.ts";
import { firstWordAt } from "./split-words.ts";
import { spokenOf } from "./spoken-subject.ts";
import {
  BEGINS_WORK,
  endOfPlan,
  isChoiceOfNone,
  isDoneByIt,
  isFoundingOfNone,
  isOwnWork,
  isPurchase,
  stageReached,
} from "./stage-reached.ts";
import { LIFE, stageTold } from "./stage-told.ts";
import { findStranger, isEndOfStrangers, isOfOthers, mismatchOf } from "./strangers.ts";
import type { Subject } from "./subject.ts";
import { isOfPactWithStranger, isWithOtherPartners } from "./with-whom.ts";

/** Stages that each party reaches by an act of its own. */
const ACTS_OF_ONE: ReadonlySet<string> = new Set(["ratified", "ended"]);

/** Stages that nobody but a party brings about. */
const ACTS_OF_PARTIES: ReadonlySet<string> = new Set(["signed", ...ACTS_OF_ONE]);

/** Stages that a programme or partnership reaches by acts of its own partners; a guest's trial is no work of theirs. */
const REACHED_BY_PARTIES: ReadonlySet<string> = new Set(["launched", "development", "in-service"]);

const NEGOTIATING = "negotiating" as StageId;
const ENDED = "ended" as StageId;

const NOTHING: FoundClaims = { claims: [], findings: [] };

/** What one cue tells, on one ladder: a claim for each agreement that it is about, or nothing when that is not sure. */
export function claimsOfCue(context: ClaimContext, scope: CueScope): FoundClaims {
  const { reader, reading, published } = context;
  const { sentence, clause, clauses, cue, cues, ladder, mentions, parts } = scope;
  const subject = subjectOf(context, scope);
  if (subject === null || subject.agreements.length === 0) return NOTHING;
  const cueWords = reading.folded.slice(cue.start, cue.end);
  const clauseText = reading.folded.slice(clause.start, clause.end);
  const rule = judgeScope(reading, scope);
  if (rule.outcome === null) return NOTHING;
  if (rule.outcome === "happened" && isOnlyThoughtOf(reading, subject, cue, sentence)) return NOTHING;
  if (scope.stage === "ratified" && !isConsent(cueWords) && !isActOfHouse(reading, scope, rule.outcome === "planned"))
    return NOTHING;
  const stage = stageTold(scope, cueWords, rule, reading.folded);
  const dated = chooseDate({
    times: parts.times(),
    sentence,
    stage,
    cue,
    cues,
    clause,
    clauses,
    reading,
    outcome: rule.outcome,
    published,
    isOfSeveral: subject.agreements.length > 2,
  });
  if (dated === null) return NOTHING;
  // Of a programme, what its own partners hope to do by a date is their plan.
  const modality = ladder === "programme" && rule.id === "hoped-to-do" ? "planned" : dated.modality;
  if (isPlannedProposal(scope, modality) || isNoPlanNow(context, scope, rule, dated)) return NOTHING;
  const subjectWords = reading.folded.slice(subject.start, endOfPlan(reading.folded, subject.end));
  const [claims, findings]: [Claim[], Finding[]] = [[], []];
  const partners = subject.agreements.flatMap((id) => reader.agreements.get(id)?.parties ?? []);
  const order = orderOfNames(subject.agreements, mentions, sentence);
  const direction = modality === "happened" ? "past" : "future";
  const ofEach = order && respectiveDates({ times: parts.times(), cue, cues, reading }, published, direction);
  for (const [place, named] of subject.agreements.entries()) {
    const found = reader.agreements.get(named);
    const joined = found && redirectNewcomers(reader, reading, found, { stage, cue, sentence });
    if (!joined) continue;
    const agreement = redirectLaunch(reader, joined, stage, subjectWords);
    const { id, parties, family } = agreement;
    if (!isOpenTo(agreement, stage) && isOfOthers(reading, [...parties, ...partners], cue, sentence)) continue;
    if (ladder === "treaty" && isWithOtherPartners(reading, parties, cue)) continue;
    if (ladder === "treaty" && isOfPactWithStranger(reading, parties, cue, sentence)) continue;
    if (stage === ENDED && isEndOfStrangers(reading, parties, cue)) continue;
    if (stage === "ratified" && !isLegislatureOf(parties, clauseText)) continue;
    const isContinued = isOwnWork(agreement, stage) && !BEGINS_WORK.test(cueWords);
    if (isContinued || isOfOtherKind(cueWords, reader.things.get(id))) continue;
    if (isFoundingOfNone(agreement, stage, cueWords, subjectWords) || isChoiceOfNone(agreement, stage, cueWords))
      continue;
    const before = reading.folded.slice(sentence.start, cue.start);
    const reached = stageReached(agreement, stage, cueWords, subjectWords, before);
    const isOfLadder = ladder !== "treaty" && (REACHED_BY_PARTIES.has(reached) || isPurchase(agreement));
    const stranger = ACTS_OF_PARTIES.has(stage) || isOfLadder ? findStranger(reading, parties, cue, subject) : null;
    if (stranger !== null) {
      if (!isOfLadder && mentions.some((mention) => mention.agreements.includes(id)))
        findings.push(mismatchOf(context.articleId, reading.text, agreement, { start: stranger.start, end: cue.end }));
      continue;
    }
    const claim: Claim = {
      articleId: context.articleId,
      agreement: id,
      family,
      stage: reached,
      modality: rule.isNeed && modality === "planned" ? "needed" : modality,
      date: rule.isOfStepBefore ? null : (ofEach?.[order?.[place] ?? 0] ?? dated.date),
      party: ACTS_OF_ONE.has(stage) ? actingPartyOf(reading, parties, clause, cue) : null,
      cue: { start: cue.start, end: cue.end },
      rule: rule.id,
      start: sentence.start,
      end: sentence.end,
    };
    claims.push(claim, ...impliedTalks(claim, reading.folded, sentence));
    if (claim.party === null) continue;
    const acted = { cue, clause, sentence, times: parts.times() };
    claims.push(...actsOfOthers(claim, reading, acted, parties, published));
  }
  return { claims, findings };
}

/** Whether a legislature is named beside the act; of one that is to come, it may be in the sentences before. */
function isActOfHouse(reading: Reading, scope: CueScope, isPlan: boolean): boolean {
  return (
    namesLegislature(actTextOf(reading, scope, isPlan)) ||
    (isPlan && namesLegislature(textBefore(reading, scope.sentence)))
  );
}

/** To plan to weigh a programme says nothing yet. */
function isPlannedProposal({ ladder, stage }: CueScope, modality: Modality): boolean {
  return ladder !== "treaty" && stage === "proposed" && modality === "planned";
}

/** The words that the cue is about; in a sentence that has none, what a treaty's text spoke of just before. */
function subjectOf({ reader, reading, focus }: ClaimContext, scope: CueScope): Subject | null {
  const { sentence, clauses, clause, cue, ladder, mentions, parts, isNearName } = scope;
  const cueWords = reading.folded.slice(cue.start, cue.end);
  const ladders = cue.targets.map((target) => target.ladder);
  const isTalks = /negotiat|talks/.test(cueWords);
  const subjects = parts.subjects(`${ladder} ${ladders.join()} ${isTalks}`, () =>
    findSubjects(reader, reading, parts, ladder, { ladders, isTalks }, mentions, focus).filter(
      ({ isPronoun }) => isNearName || !isPronoun,
    ),
  );
  const before = reading.folded.slice(clause.start, cue.start);
  const isOfDoer = isDoneByIt(ladder, scope.stage);
  const bySyntax = hasObjectAtOnce(subjects, cue, reading.folded)
    ? "after"
    : sideOf(cue, cueWords, before, reading.folded.slice(cue.end, cue.end + 8));
  const side = isOfDoer && bySyntax === "after" ? "either" : bySyntax;
  if (
    (scope.stage !== "in-service" && hasOtherObject(reading, cue, mentions)) ||
    (ladder !== "treaty" && hasOtherSubject(reading, cue, mentions)) ||
    (ladder !== "treaty" && announcesOther(reading, cue, before)) ||
    isOfOtherCountry(reading, cue, before, mentions) ||
    isOnOtherMatter(reading.folded, cue, parts.spansOf(OTHER_MATTERS)) ||
    (scope.stage === NEGOTIATING && isTalkOnOther(reading.folded, cue, sentence, ladder)) ||
    (scope.stage === ENDED && endsTalks(cueWords)) ||
    (ladder === "treaty" && datesOther(cueWords, reading.folded.slice(sentence.start, cue.start))) ||
    isOfComparedThing(reading, cue, mentions, sentence.start) ||
    (ladder !== "treaty" && isOfOtherThing(reading, scope.stage, cue, mentions, sentence.start))
  )
    return null;
  if (
    ladder !== "programme" &&
    side === "after" &&
    (actsOnThing(reading, cue, subjects) || actsOnOtherPact(reading, cue, sentence, mentions))
  )
    return null;
  const chosen = chooseSubject(subjects, cue, side, reading, clauses, ladder);
  const mayBeOfPart = (scope.stage === "in-service" && !isOfDoer) || isClose(cueWords, ladder);
  if (ladder === "treaty" && chosen !== null && isOfPaperAbout(reading, chosen, cue, sentence, scope.stage))
    return null;
  if (chosen !== null && isNamedBesides(reading, chosen, scope)) return null;
  const isOpened = chosen !== null && isOpenedBy(cue, chosen, reading.folded, clauses);
  const isWhole = chosen === null || chosen.isPronoun || isOpened || scope.stage !== ENDED || LIFE.test(cueWords);
  if (!isWhole && isPartOfIt(reading.folded, cue, chosen)) return null;
  if (mayBeOfPart && chosen !== null && !isOpened && isOfPart(reading, chosen, cue)) return null;
  // "Reached only agreement in principle": the words of the cue itself take it from nobody.
  const isOwnWords = ({ start, end }: Subject) =>
    start < cue.end &&
    cue.start < end &&
    (ladder !== "treaty" || / in (?:principle|substance|outline)$/.test(cueWords));
  const isOfOther = (subject: Subject) => subject.agreements.length === 0 && !isOwnWords(subject);
  if (chosen !== null && ladder === "treaty") return withJoined(chosen, subjects, cue, clause, reading.folded);
  const isUnderIt = (subject: Subject) => isActUnder(subject, cue, reading.folded);
  if (chosen !== null || subjects.some((subject) => isOfOther(subject) || isUnderIt(subject))) return chosen;
  const isToldOfOther = side === "before" && isBeforeAnother(subjects, cue, reading.folded);
  return isNearName && !isToldOfOther ? spokenOf(focus, scope, cueWords, reading.folded) : null;
}

/** The two sentences before one: of a vote that is to come, they may tell whose it is. */
function textBefore({ folded, sentences }: Reading, { start }: Span): string {
  const at = firstWordAt(sentences, start);
  return folded.slice(sentences[Math.max(0, at - 2)]?.start ?? start, start);
}
