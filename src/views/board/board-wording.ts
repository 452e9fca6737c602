import { type Filter, isEmptyFilter } from "../../model/filter.ts";
import type { AgreementStatus } from "../../model/status.ts";
import type { BoardCards } from "../../ui/board-cards.ts";
import { countWord, grouped, listed } from "../../ui/count-words.ts";
import type { Names } from "../../ui/names.ts";
import { scopeWords } from "../../ui/scope-words.ts";
import { statusSentence } from "../../ui/status-wording.ts";

/** The day of the board in words, "30 November 2022"; null on the collection's last day. */
export type PastDay = string | null;

/**
 * What the board says in one sentence. Counts the cards that are shown, and nothing else.
 *
 * It speaks of what reports tell: that a treaty is not told as in force does not say that it is not. An agreement of which
 * nothing is told by the day is left out of the count.
 */
export function boardHeadline(cards: BoardCards, filter: Filter, names: Names, pastDay: PastDay): string {
  const all = [...cards.treaties, ...cards.others];
  const [only, second] = all;
  if (only === undefined) return noCardHeadline(cards, filter);
  if (second === undefined) return oneCardHeadline(only, names, pastDay);
  const statuses = countedCards(cards);
  const kind = statuses === cards.treaties ? TREATIES : PROGRAMMES;
  const day = pastDay === null ? "" : ` on ${pastDay}`;
  return `${shareWords(statuses.filter(isTold), kind, scopeWords(filter, names))}${day}${overdueClause(all, pastDay)}`;
}

/** Whether anything is told of any stage by the day, if only a promise. */
function isTold({ rungs }: AgreementStatus): boolean {
  return rungs.some(({ state }) => state !== "unknown");
}

/** Agreements without anything told that are named; more are counted. */
const MOST_UNTOLD = 6;

/** Which cards of its own kind the headline does not count: "Not counted, as nothing is told of it by then: RAA. "; or "". */
export function untoldWords(cards: BoardCards): string {
  const untold = countedCards(cards).filter((status) => !isTold(status));
  if (untold.length === 0 || cards.treaties.length + cards.others.length === 1) return "";
  const names = untold.map(({ shortName }) => shortName);
  const more = names.length > MOST_UNTOLD ? [`${countWord(names.length - MOST_UNTOLD + 1)} more`] : [];
  const shown = [...names.slice(0, more.length === 0 ? MOST_UNTOLD : MOST_UNTOLD - 1), ...more];
  return `Not counted, as nothing is told of ${untold.length === 1 ? "it" : "them"} by then: ${listed(shown, "and")}. `;
}

/** "20", and of how many of these nothing is told, as the headline does not count them: "20, nothing told of one". */
export function sectionCountWords(statuses: readonly AgreementStatus[]): string {
  const untold = statuses.filter((status) => !isTold(status)).length;
  if (untold === 0) return grouped(statuses.length);
  const of = untold < statuses.length ? ` of ${countWord(untold)}` : untold === 1 ? "" : " of any";
  return `${grouped(statuses.length)}, nothing told${of}`;
}

/** The kind that the headline counts. */
function countedCards({ treaties, others }: BoardCards): readonly AgreementStatus[] {
  return treaties.length > 0 ? treaties : others;
}

/** How many stages of an agreement were promised for a day that has passed. */
export function overdueRungs({ rungs }: AgreementStatus): number {
  return rungs.filter(({ state }) => state === "overdue").length;
}

interface Kind {
  readonly noun: string;
  readonly nouns: string;
  readonly stage: string;
  readonly state: string;
}

const TREATIES: Kind = { noun: "treaty", nouns: "treaties", stage: "in-force", state: "in force" };
const PROGRAMMES: Kind = {
  noun: "programme or partnership",
  nouns: "programmes and partnerships",
  stage: "in-service",
  state: "in service",
};

/** "Reports tell four of nine treaties with Japan as in force". */
function shareWords(statuses: readonly AgreementStatus[], kind: Kind, scope: string): string {
  const total = statuses.length;
  const reached = statuses.filter((status) => status.stage === kind.stage).length;
  if (total === 0) return `Reports tell nothing of ${kind.nouns}${scope}`;
  if (total === 1) {
    return `Reports${reached === 1 ? "" : " do not"} tell the one ${kind.noun}${scope} as ${kind.state}`;
  }
  if (reached === 0) return `Reports tell none of ${countWord(total)} ${kind.nouns}${scope} as ${kind.state}`;
  const share = reached < total ? `${countWord(reached)} of ${countWord(total)}` : allWords(total);
  return `Reports tell ${share} ${kind.nouns}${scope} as ${kind.state}`;
}

function allWords(total: number): string {
  return total === 2 ? "both" : `all ${countWord(total)}`;
}

function overdueClause(statuses: readonly AgreementStatus[], pastDay: PastDay): string {
  const overdue = statuses.reduce((sum, status) => sum + overdueRungs(status), 0);
  if (overdue === 0) return "";
  if (overdue === 1) return `; one expected step ${pastDay === null ? "is" : "was"} overdue`;
  return `; ${countWord(overdue)} expected steps ${pastDay === null ? "are" : "were"} overdue`;
}

/** What fits two lines of a headline with the status behind it. */
const LONGEST_NAME = 80;

function oneCardHeadline(status: AgreementStatus, names: Names, pastDay: PastDay): string {
  const sentence = statusSentence(status, names);
  const stands = sentence.charAt(0).toLowerCase() + sentence.slice(1);
  const teller = status.stage === null ? "" : ", as reports tell it";
  const name = status.name.length > LONGEST_NAME ? status.shortName : status.name;
  return `${name}${pastDay === null ? "" : ` on ${pastDay}`}${teller}: ${stands}`;
}

function noCardHeadline({ silent }: BoardCards, filter: Filter): string {
  const words = filter.words.trim();
  if (silent.length > 0 && words !== "") return `No report with “${words}” under this filter names a tracked agreement`;
  if (silent.length > 0)
    return `No report ${isEmptyFilter(filter) ? "here" : "under this filter"} names a tracked agreement`;
  if (filter.country.length === 0) return "No agreement is tracked yet";
  const isOfAll = filter.country.length > 1 && filter.all.includes("country");
  return `No tracked agreement has ${isOfAll ? "all these parties" : "this party"}`;
}
