import type { DayNumber } from "../../model/day-number.ts";
import type { CountUnit } from "../../model/filter.ts";
import type { CountryId } from "../../model/ids.ts";
import { actorsOf } from "../../model/party-stage.ts";
import type { AgreementStatus, Rung } from "../../model/status.ts";
import { countedIn, grouped, unitNoun } from "../../ui/count-words.ts";
import { longDay } from "../../ui/date-words.ts";
import { type Names, SHORT_COUNTRIES } from "../../ui/names.ts";
import { shownEvidenceWords } from "../../ui/status-wording.ts";
import { overdueRungs } from "./board-wording.ts";

/** A short remark at the foot of a card; `isHot` for what is wrong or late. */
export interface CardMark {
  readonly icon: "differ" | "overdue" | "single" | "quiet";
  readonly words: string;
  readonly isHot: boolean;
}

/** What a reader should know before trusting the stage, the gravest first. */
export function cardMarks(status: AgreementStatus): CardMark[] {
  const marks: CardMark[] = [];
  const overdue = overdueRungs(status);
  if (overdue > 0) marks.push({ icon: "overdue", words: `${overdue} overdue`, isHot: true });
  if (status.conflicts.some(({ kind }) => kind === "dates")) {
    marks.push({ icon: "differ", words: "dates differ", isHot: true });
  }
  if (status.conflicts.some(({ kind }) => kind === "denied"))
    marks.push({ icon: "differ", words: "denied", isHot: true });
  if (status.isSingleSource) marks.push({ icon: "single", words: sourceMark(status), isHot: false });
  if (status.quietSince !== null) {
    marks.push({ icon: "quiet", words: `quiet since ${status.quietSince}`, isHot: false });
  }
  return marks;
}

/** Some reports may be of a publisher that is not known, which may be the same one or another. */
function sourceMark({ rungs }: AgreementStatus): string {
  const evidence = rungs.find(({ isCurrent }) => isCurrent)?.evidence;
  if (evidence?.publishers === 0) return "publisher not known";
  return evidence !== undefined && evidence.unattributed > 0 ? "one known publisher" : "single source";
}

/** What fits a card of the narrowest board of three columns. */
const LONGEST_TITLE = 40;

/**
 * What a card is called: the full name where it fits a line, the short one where not or where a family is named below.
 *
 * The line is shared with the letters of the parties, which are smaller than the name's.
 */
export function cardTitle({ name, shortName }: AgreementStatus, family: string | null, letters: string): string {
  const room = LONGEST_TITLE - Math.ceil(0.8 * letters.length);
  return family === null && name.length <= room ? name : shortName;
}

/** Who says that the current stage is reached, and how much of it the filter lets through. */
export function cardEvidence(status: AgreementStatus, unit: CountUnit = "reports"): string {
  const current = status.rungs.find(({ isCurrent }) => isCurrent);
  if (current !== undefined) return shownEvidenceWords(current.evidence, current.shown, unit);
  const promised = status.rungs.find(({ state }) => state === "promised" || state === "overdue");
  if (promised !== undefined) return `expected by ${shownEvidenceWords(promised.evidence, promised.shown, unit)}`;
  return "no report of a stage";
}

/** How the counts of a card differ from its stage: they obey the filter, and never the day. */
export interface CountScope {
  readonly isFiltered: boolean;
  /** The board's day, null for the one that the page opens on. */
  readonly pastDay: DayNumber | null;
  readonly unit?: CountUnit;
}

/** "38 name it", "1 story names it": what names the agreement, under the filter and of any day. */
export function mentionWords({ articles }: AgreementStatus, scope: CountScope): string {
  const { isFiltered, pastDay, unit = "reports" } = scope;
  const count = unit === "reports" ? grouped(articles) : countedIn(articles, unit);
  const words = `${count}${isFiltered ? " shown" : ""} ${articles === 1 ? "names" : "name"} it`;
  return pastDay === null ? words : `${words}, any day`;
}

/** What the sparkline shows, for those who do not see it. */
export function sparkWords(
  { articlesByYear, shortName }: AgreementStatus,
  firstYear: number,
  { pastDay, unit = "reports" }: CountScope,
): string {
  const lastYear = firstYear + Math.max(0, articlesByYear.length - 1);
  const dated = articlesByYear.reduce((sum, count) => sum + count, 0);
  const words = `${grouped(dated)} dated ${dated === 1 ? unitNoun(unit) : unit} on ${shortName}, ${firstYear} to ${lastYear}`;
  return pastDay === null ? words : `${words}, paler after ${longDay(pastDay)}`;
}

/** What stands below a rung: the stage, and whose act it was where single parties acted: "Ratif. JP", "Ratif. 2/3". */
export function rungName(shortName: string, rung: Rung, parties: AgreementStatus["parties"]): string {
  const [actor, second] = actorsOf(rung, parties);
  if (actor === undefined) return shortName;
  return `${shortName} ${second === undefined ? lettersOf(actor) : `${rung.parties.length}/${parties.length}`}`;
}

function lettersOf(country: CountryId): string {
  return SHORT_COUNTRIES[country]?.[0] ?? country;
}

/** The parties that the agreement's name does not give away, as letters and as names; null where the name has them all. */
export function untoldParties(status: AgreementStatus, names: Names): { letters: string; names: string } | null {
  const isTold = (id: string) =>
    [names.country(id), ...(SHORT_COUNTRIES[id] ?? [])].some((word) => status.name.includes(word));
  if (status.parties.length === 0 || status.parties.every(isTold)) return null;
  return {
    letters: status.parties.map(lettersOf).join(" · "),
    names: status.parties.map(names.country).join(", "),
  };
}
