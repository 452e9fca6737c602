import { calendarDayOf } from "../model/day-number.ts";
import type { CountUnit } from "../model/filter.ts";
import type { CountryId, StageId } from "../model/ids.ts";
import {
  dateOfDay,
  firstDayOf,
  lastDayOf,
  type PartialDate,
  partialDateOf,
  precisionOf,
} from "../model/partial-date.ts";
import { actorsApart } from "../model/party-stage.ts";
import type { AgreementStatus, Evidence, NextPledge, Pledge } from "../model/status.ts";
import { countedIn, grouped, listed } from "./count-words.ts";
import { longDate, whenDate } from "./date-words.ts";
import { countryWithArticle } from "./filter-wording.ts";
import type { Names } from "./names.ts";

/** A status in one line: the stage, when, and what is promised next. */
export interface StatusWords {
  /** "In force", "Signed," before a day that is not reported, "Nothing told yet", "No stage told yet" before a promise. */
  readonly stage: string;
  /** "since 15 October 2023", "on 4 July 2013", "day not reported"; "" when there is no stage. */
  readonly when: string;
  /** The next promise, or "". */
  readonly next: string;
  /** Whether that promise is past its due day. */
  readonly isLate: boolean;
}

/** Stages that last: an agreement is in them since a day. The others are acts, done on a day. */
const LASTING: ReadonlySet<string> = new Set(["negotiating", "study", "development", "in-service", "in-force"]);

const ACTS: Readonly<Record<string, string>> = {
  proposed: "a proposal",
  negotiating: "talks",
  agreed: "agreement in principle",
  signed: "signing",
  ratified: "ratification",
  "in-force": "entry into force",
  ended: "the end",
  study: "a study",
  launched: "launch",
  development: "development",
  "in-service": "entry into service",
};

/** A status in words that keep the hedge: a promise is never worded as done. */
export function statusWords(status: AgreementStatus, names: Names): StatusWords {
  const { stage, since, nextPromise } = status;
  const next = nextPromise === null ? "" : promiseWords(nextPromise, status, names);
  const isLate = nextPromise?.outcome === "overdue";
  if (stage === null) return { stage: next === "" ? "Nothing told yet" : "No stage told yet", when: "", next, isLate };
  const current = status.rungs.find(({ isCurrent }) => isCurrent);
  // Parties that acted each by itself are named, be it all of them: the date is that of the first that is known.
  const actors = current === undefined ? [] : actorsApart(current, status.parties);
  const by = `${names.stage(status.ladder, stage).name}${actorWords(actors, names)}`;
  // The others have days of their own.
  const when =
    actors.length > 1 && since !== null ? `one of them ${sinceWords(stage, since)}` : sinceWords(stage, since);
  return { stage: since === null || actors.length > 1 ? `${by},` : by, when, next, isLate };
}

/** " by Japan" after an act that is told of single parties; "" for one of all. */
export function actorWords(actors: readonly CountryId[], names: Names): string {
  if (actors.length === 0) return "";
  return ` by ${listed(
    actors.map((id) => countryWithArticle(names.country(id))),
    "and",
  )}`;
}

/** Whose act is promised: " by Japan"; " (no party named)" of an act of each, "" of one of all. */
export function promisedBy({ stage, party }: Pick<Pledge, "stage" | "party">, names: Names): string {
  if (party !== null) return actorWords([party], names);
  return stage === "ratified" ? " (no party named)" : "";
}

/** The same as plain text: "Ratified in 2024 · entry into force overdue since 31 December 2024". */
export function statusSentence(status: AgreementStatus, names: Names): string {
  const { stage, when, next } = statusWords(status, names);
  const now = when === "" ? stage : `${stage} ${when}`;
  return next === "" ? now : `${now} · ${next}`;
}

/** "since 15 October 2023", "on 4 July 2013", "day not reported". */
function sinceWords(stage: StageId, since: PartialDate | null): string {
  if (since === null) return "day not reported";
  return LASTING.has(stage) ? `since ${longDate(since)}` : whenDate(since);
}

/** A stage as something that was promised: "signing", "entry into force". */
export function actWords(stage: StageId, stageName: string): string {
  return ACTS[stage] ?? stageName.toLowerCase();
}

/**
 * How a stage to come is told: "expected". Who expects it is not known to a claim: a party, or an observer.
 *
 * An end is wished or feared more often than it is decided, so that nothing more is said of it than that it was told.
 */
export function aheadWords(stage: StageId): string {
  return stage === "ended" ? "told as planned" : "expected";
}

/** "4 reports, 2 official", "1 report, none official", "no report". */
export function evidenceWords({ articles, official }: Evidence, unit: CountUnit = "reports"): string {
  if (articles === 0) return "no report";
  return `${countedIn(articles, unit)}, ${official === 0 ? "none" : official} official`;
}

/** As `evidenceWords`; when the filter hides some, "2 of 4 reports shown". */
export function shownEvidenceWords(all: Evidence, shown: Evidence, unit: CountUnit = "reports"): string {
  return shown.articles < all.articles
    ? `${grouped(shown.articles)} of ${countedIn(all.articles, unit)} shown`
    : evidenceWords(all, unit);
}

function promiseWords(pledge: NextPledge, status: AgreementStatus, names: Names): string {
  const { stage, due, saidOn, outcome } = pledge;
  const act = actWords(stage, names.stage(status.ladder, stage).name) + promisedBy(pledge, names);
  const ahead = aheadWords(stage);
  if (due !== null && outcome === "overdue") return `${act} overdue since ${longDate(dateOfDay(lastDayOf(due)))}`;
  if (due !== null) return `${act} ${ahead} for ${longDate(due)}`;
  // The month it was said in stands apart: beside the promise it reads as the month that it is due in.
  const said = saidOn === null ? "" : ` (said ${whenDate(monthOf(saidOn))})`;
  return `${act} ${ahead}, no day given${said}`;
}

/** The month is enough to see how old a promise is; nothing more is made up for a year. */
function monthOf(date: PartialDate): PartialDate {
  const { year, month } = calendarDayOf(firstDayOf(date));
  return precisionOf(date) === "year" ? date : partialDateOf(year, month);
}
