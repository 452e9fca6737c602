import { type Filter, isEmptyFilter } from "../../model/filter.ts";
import type { AgreementStatus } from "../../model/status.ts";
import type { BoardCards } from "../../ui/board-cards.ts";
import { countWord } from "../../ui/count-words.ts";
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
  const [statuses, kind] = cards.treaties.length > 0 ? [cards.treaties, TREATIES] : [cards.others, PROGRAMMES];
  const day = pastDay === null ? "" : ` on ${pastDay}`;
  return `${shareWords(statuses.filter(isTold), kind, scopeWords(filter, names))}${day}${overdueClause(all, pastDay)}`;
}

/** Whether anything is told of any stage by the day, if only a promise. */
function isTold({ rungs }: AgreementStatus): boolean {
  return rungs.some(({ state }) => state !== "unknown");
}

/** How many cards the headline does not count: "Of two agreements nothing is told by then, so they are not counted. "; or "". */
export function untoldWords({ treaties, others }: BoardCards): string {
  const all = [...treaties, ...others];
  const untold = all.filter((status) => !isTold(status)).length;
  if (untold === 0 || all.length === 1) return "";
  if (untold === 1) return "Of one agreement nothing is told by then, so it is not counted. ";
  return `Of ${countWord(untold)} agreements nothing is told by then, so they are not counted. `;
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
  if (overdue === 1) return `; one promised step ${pastDay === null ? "is" : "was"} overdue`;
  return `; ${countWord(overdue)} promised steps ${pastDay === null ? "are" : "were"} overdue`;
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
