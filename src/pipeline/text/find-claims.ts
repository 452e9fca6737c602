import type { Claim, Modality } from "../../model/claim.ts";
import type { Agreement, LadderId } from "../../model/codebook.ts";
import type { Finding } from "../../model/finding.ts";
import type { AgreementId, ArticleId, CountryId, StageId } from "../../model/ids.ts";
import type { PartialDate } from "../../model/partial-date.ts";
import type { Span } from "../../model/span.ts";
import { chooseDate } from "./choose-date.ts";
import { chooseSubject, isLoose, isOverlapping, sideOf } from "./choose-subject.ts";
import { type CueMatch, findCues } from "./find-cues.ts";
import { findDeliveries, isTargetOver, mayTellOfUse } from "./find-deliveries.ts";
import { findOrders } from "./find-orders.ts";
import { findSubjects, type Subject } from "./find-subjects.ts";
import { type Focus, followFocus } from "./follow-focus.ts";
import { judgeModality } from "./judge-modality.ts";
import { keepBestClaims } from "./keep-best-claims.ts";
import type { ModalityRule } from "./modality-rule.ts";
import { actsOnThing, hasOtherObject, hasOtherSubject, isOfOtherCountry, isOfPart } from "./other-objects.ts";
import { findActingParty, isLegislatureOf, namesLegislature } from "./party-acts.ts";
import type { Reader, Reading } from "./reading.ts";
import { isOpenTo, redirectNewcomers } from "./redirect-newcomers.ts";
import type { AgreementMention } from "./resolve-agreement.ts";
import { openSentence, type SentenceParts } from "./sentence-parts.ts";
import { type Clause, clauseAt, splitClauses } from "./split-clauses.ts";
import { startingIn } from "./split-words.ts";
import { findStranger, isOfOthers } from "./strangers.ts";
import { withoutAsides } from "./without-asides.ts";
import { findSigns, signsIn } from "./word-signs.ts";

/** Stages that last, so that "are negotiating" and "talks" tell of a fact. */
const LASTING: ReadonlySet<string> = new Set(["proposed", "negotiating", "study", "development"]);

/** In characters. What is longer is no prose, and is not read. */
const LONGEST_SENTENCE = 1_500;

/** Stages that each party reaches by an act of its own. */
const ACTS_OF_ONE: ReadonlySet<string> = new Set(["ratified", "ended"]);

/** Stages that nobody but a party brings about. */
const ACTS_OF_PARTIES: ReadonlySet<string> = new Set(["signed", ...ACTS_OF_ONE]);

/** What is read of a text before its claims. */
export interface ClaimContext {
  readonly reader: Reader;
  readonly reading: Reading;
  readonly mentions: readonly AgreementMention[];
  readonly titled: AgreementId | null;
  readonly articleId: ArticleId;
  readonly published: PartialDate | null;
}

/** What was found, both in the order of the text. The findings' file is the article's id. */
export interface FoundClaims {
  readonly claims: readonly Claim[];
  readonly findings: readonly Finding[];
}

const NOTHING: FoundClaims = { claims: [], findings: [] };

/** A cue on one ladder, in its sentence. */
interface Scope {
  readonly sentence: Span;
  readonly clauses: readonly Clause[];
  readonly clause: Clause;
  readonly cue: CueMatch;
  readonly ladder: LadderId;
  readonly stage: StageId;
}

/**
 * What the sentences of a text say of agreements, in the order of the text, one claim a fact.
 *
 * A cue without an agreement that it is surely about, or with words that leave open whether it happened, gives none. An
 * act of a country on an agreement that it is no party of is a finding, `party-mismatch`, and no claim.
 */
export function findClaims(context: ClaimContext): FoundClaims {
  const { reader, reading, mentions, titled, published } = context;
  if (mentions.length === 0 && titled === null) return { claims: [], findings: [] };
  const focus = followFocus(reader, mentions, titled);
  const ladders = laddersOf(reader, mentions, titled);
  const signs = findSigns(reading.folded);
  const claims: Claim[] = [];
  const findings: Finding[] = [];
  for (const sentence of reading.sentences) {
    if (sentence.end - sentence.start > LONGEST_SENTENCE) continue;
    const inSentence = startingIn(mentions, sentence);
    const found = signsIn(signs, sentence);
    const named = findCues(reader.cues, reading.folded, reading.cueOpenings, sentence).filter(
      (cue) => !inSentence.some(({ anchor }) => isOverlapping(anchor, cue)),
    );
    const mayBeUse = ladders.has("programme") && mayTellOfUse(found);
    if (named.length === 0 && !mayBeUse) continue;
    const clauses = splitClauses(reading.folded, sentence);
    const deliveries = mayBeUse
      ? [...findDeliveries(reading, clauses, published), ...findOrders(reading, clauses)]
      : [];
    const cues = named.filter((cue) => !deliveries.some(isTargetOver(cue)));
    const parts = openSentence(reading, sentence, inSentence, found);
    for (const cue of [...cues, ...deliveries]) {
      const clause = clauseAt(clauses, cue.start);
      if (clause === undefined) continue;
      for (const { ladder, stage } of cue.targets) {
        if (!ladders.has(ladder)) continue;
        const scope = { sentence, clauses, clause, cue, ladder, stage };
        const told = claimsOf(context, scope, inSentence, focus, parts, cue.rule === undefined ? cues : [cue]);
        claims.push(...told.claims);
        findings.push(...told.findings);
      }
    }
  }
  return { claims: keepBestClaims(claims), findings };
}

/** The ladders that claims of a text can be on: those of the agreements that it names and of their families. */
function laddersOf(
  { agreements }: Reader,
  mentions: readonly AgreementMention[],
  titled: AgreementId | null,
): Set<LadderId> {
  const named = new Set([...mentions.flatMap((mention) => mention.agreements), ...(titled === null ? [] : [titled])]);
  const families = new Set([...named].map((id) => agreements.get(id)?.family));
  return new Set([...agreements.values()].filter(({ family }) => families.has(family)).map(({ ladder }) => ladder));
}

function claimsOf(
  context: ClaimContext,
  scope: Scope,
  mentions: readonly AgreementMention[],
  focus: Focus,
  parts: SentenceParts,
  cues: readonly CueMatch[],
): FoundClaims {
  const { reader, reading, published } = context;
  const { sentence, clause, clauses, cue, stage } = scope;
  const subject = subjectOf(context, scope, mentions, focus, parts);
  if (subject === null || subject.agreements.length === 0) return NOTHING;
  const cueWords = reading.folded.slice(cue.start, cue.end);
  const clauseText = reading.folded.slice(clause.start, clause.end);
  if (stage === "ratified" && !/ratif|instrument|procedures/.test(cueWords) && !namesLegislature(clauseText))
    return NOTHING;
  const rule = judgeScope(reading, scope);
  if (rule.outcome === null) return NOTHING;
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
  });
  if (dated === null) return NOTHING;
  if (isPlannedProposal(scope, dated.modality)) return NOTHING;
  const claims: Claim[] = [];
  const findings: Finding[] = [];
  for (const named of subject.agreements) {
    const found = reader.agreements.get(named);
    const agreement = found && redirectNewcomers(reader, reading, found, { stage, cue: cueWords, sentence });
    if (!agreement) continue;
    const { id, parties, family } = agreement;
    if (!isOpenTo(agreement, stage) && isOfOthers(reading, parties, cue)) continue;
    if (stage === "ratified" && !isLegislatureOf(parties, clauseText)) continue;
    const stranger = ACTS_OF_PARTIES.has(stage) ? findStranger(reading, parties, cue) : null;
    if (stranger !== null) {
      const isNamed = mentions.some((mention) => mention.agreements.includes(id));
      if (isNamed) findings.push(mismatchOf(context, agreement, { start: stranger.start, end: cue.end }));
      continue;
    }
    claims.push({
      articleId: context.articleId,
      agreement: id,
      family,
      stage,
      modality: dated.modality,
      date: dated.date,
      party: ACTS_OF_ONE.has(stage) ? partyOf(reading, parties, clause, cue) : null,
      cue: { start: cue.start, end: cue.end },
      rule: rule.id,
      start: sentence.start,
      end: sentence.end,
    });
  }
  return { claims, findings };
}

function mismatchOf({ articleId, reading }: ClaimContext, { name, parties }: Agreement, act: Span): Finding {
  const found = reading.text.slice(act.start, act.end);
  return {
    code: "party-mismatch",
    file: articleId,
    found,
    expected: `an act of a party of ${name}: ${parties.join(", ")}`,
  };
}

/** To plan to weigh a programme says nothing yet. */
function isPlannedProposal({ ladder, stage }: Scope, modality: Modality): boolean {
  return ladder !== "treaty" && stage === "proposed" && modality === "planned";
}

/** The words that the cue is about; in a sentence that has none, what a treaty's text spoke of just before. */
function subjectOf(
  context: ClaimContext,
  scope: Scope,
  mentions: readonly AgreementMention[],
  focus: Focus,
  parts: SentenceParts,
): Subject | null {
  const { reader, reading } = context;
  const { sentence, clauses, clause, cue, ladder } = scope;
  const cueWords = reading.folded.slice(cue.start, cue.end);
  const onLadders = { ladders: cue.targets.map((target) => target.ladder), isTalks: /negotiat|talks/.test(cueWords) };
  const subjects = findSubjects(reader, reading, parts, ladder, onLadders, mentions, focus);
  const before = reading.folded.slice(clause.start, cue.start);
  const side = sideOf(cue, cueWords, before);
  if (
    (scope.stage !== "in-service" && hasOtherObject(reading, cue, mentions)) ||
    (ladder !== "treaty" && hasOtherSubject(reading, cue, mentions)) ||
    isOfOtherCountry(reading, cue, before, mentions)
  )
    return null;
  if (ladder === "treaty" && side === "after" && actsOnThing(reading, cue, subjects)) return null;
  const chosen = chooseSubject(subjects, cue, side, reading, clauses);
  if (scope.stage === "in-service" && chosen !== null && isOfPart(reading, chosen, cue)) return null;
  if (chosen !== null || subjects.some((subject) => subject.agreements.length === 0)) return chosen;
  const isOfOtherLadder = ladder !== "treaty" && mentions.some(({ agreements }) => agreements.length > 0);
  if (isLoose(cueWords) || isOfOtherLadder || (cue.rule !== undefined && scope.stage === "in-service")) return null;
  const spoken = ladder === "treaty" ? focus.last(["treaty"], sentence.start) : focus.only(ladder);
  if (spoken === null) return null;
  const { start } = sentence;
  return { start, end: start, lead: start, agreements: [spoken.id], isForNextCue: false, isPronoun: false };
}

function judgeScope({ folded }: Reading, { sentence, clause, cue, stage }: Scope): ModalityRule {
  if (cue.rule !== undefined) return cue.rule;
  return judgeModality({
    form: cue.form,
    cue: folded.slice(cue.start, cue.end),
    before: withoutAsides(folded.slice(clause.start, cue.start)),
    after: folded.slice(cue.end, clause.end),
    opener: clause.opener,
    lead: folded.slice(sentence.start, cue.start),
    sentence: folded.slice(sentence.start, sentence.end),
    isLasting: LASTING.has(stage),
  });
}

/** The party that acts in a clause: not one named as a partner ("signed with Peru"), nor before a passive. */
function partyOf(
  { folded, countries }: Reading,
  parties: readonly CountryId[],
  clause: Clause,
  cue: CueMatch,
): CountryId | null {
  const isPassive = /\b(?:be|been|being|is|are|was|were) (?:\w+ly )?$/.test(folded.slice(clause.start, cue.start));
  const isActing = ({ start }: Span) =>
    !/\b(?:with|between|from|to|against) (?:the )?$/.test(folded.slice(clause.start, start));
  const scene = ({ start, end }: Span) => ({
    folded: folded.slice(start, end),
    countries: isPassive ? [] : startingIn(countries, { start, end }).filter(isActing),
  });
  return findActingParty(parties, scene(clause), scene({ start: clause.start, end: cue.start }));
}
