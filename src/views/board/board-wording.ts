import type { Filter } from "../../model/filter.ts";
import type { AgreementStatus } from "../../model/status.ts";
import type { BoardCards } from "../../ui/board-cards.ts";
import { capitalised, countWord } from "../../ui/count-words.ts";
import type { Names } from "../../ui/names.ts";
import { scopeWords } from "../../ui/scope-words.ts";
import { statusSentence } from "../../ui/status-wording.ts";

/** The day of the board in words, "30 November 2022"; null on the collection's last day. */
export type PastDay = string | null;

/** What the board says in one sentence. Counts the cards that are shown, and nothing else. */
export function boardHeadline(cards: BoardCards, filter: Filter, names: Names, pastDay: PastDay): string {
  const all = [...cards.treaties, ...cards.others];
  const [only, second] = all;
  if (only === undefined) return noCardHeadline(cards, filter);
  if (second === undefined) return oneCardHeadline(only, names, pastDay);
  const share =
    cards.treaties.length > 0
      ? shareWords(cards.treaties, TREATIES, scopeWords(filter, names), pastDay)
      : shareWords(cards.others, PROGRAMMES, scopeWords(filter, names), pastDay);
  const overdue = overdueClause(all, pastDay);
  return pastDay === null ? capitalised(share) + overdue : `On ${pastDay}, ${share}${overdue}`;
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

/** "four of nine treaties with Japan are in force"; in the past tense for a past day. */
function shareWords(statuses: readonly AgreementStatus[], kind: Kind, scope: string, pastDay: PastDay): string {
  const total = statuses.length;
  const reached = statuses.filter((status) => status.stage === kind.stage).length;
  const is = pastDay === null ? "is" : "was";
  const are = pastDay === null ? "are" : "were";
  if (total === 1) return `the one ${kind.noun}${scope} ${is} ${reached === 1 ? "" : "not "}${kind.state}`;
  if (reached === 0) return `none of ${countWord(total)} ${kind.nouns}${scope} ${is} ${kind.state}`;
  if (reached === total) {
    return `${total === 2 ? "both" : `all ${countWord(total)}`} ${kind.nouns}${scope} ${are} ${kind.state}`;
  }
  const some = `${countWord(reached)} of ${countWord(total)} ${kind.nouns}${scope}`;
  return `${some} ${reached === 1 ? is : are} ${kind.state}`;
}

function overdueClause(statuses: readonly AgreementStatus[], pastDay: PastDay): string {
  const overdue = statuses.reduce((sum, status) => sum + overdueRungs(status), 0);
  if (overdue === 0) return "";
  if (overdue === 1) return `; one promised step ${pastDay === null ? "is" : "was"} overdue`;
  return `; ${countWord(overdue)} promised steps ${pastDay === null ? "are" : "were"} overdue`;
}

function oneCardHeadline(status: AgreementStatus, names: Names, pastDay: PastDay): string {
  const sentence = statusSentence(status, names);
  const stands = sentence.charAt(0).toLowerCase() + sentence.slice(1);
  return pastDay === null ? `${status.name}: ${stands}` : `${status.name} on ${pastDay}: ${stands}`;
}

function noCardHeadline({ silent }: BoardCards, filter: Filter): string {
  const words = filter.words.trim();
  if (silent.length > 0 && words !== "") return `No report with “${words}” under this filter names a tracked agreement`;
  if (silent.length > 0) return "No report under this filter names a tracked agreement";
  if (filter.country.length === 0) return "No agreement is tracked yet";
  const isOfAll = filter.country.length > 1 && filter.all.includes("country");
  return `No tracked agreement has ${isOfAll ? "all these parties" : "this party"}`;
}
