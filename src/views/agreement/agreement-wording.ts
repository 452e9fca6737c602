import type { CountUnit } from "../../model/filter.ts";
import {
  type AgreementStatus,
  type Evidence,
  PROMISE_OUTCOMES,
  type Trace,
  type TraceRole,
  type TraceStep,
} from "../../model/status.ts";
import { capitalised, counted, countedIn, countWord, grouped } from "../../ui/count-words.ts";
import { shownEvidenceWords } from "../../ui/status-wording.ts";

/** The parts of a trace in the order of reading. */
export const TRACE_PARTS: readonly { readonly role: TraceRole; readonly heading: string; readonly says: string }[] = [
  { role: "decides", heading: "Decides", says: "Says that the current stage happened." },
  { role: "supports", heading: "Agrees", says: "An earlier stage, or the current one with another date." },
  { role: "outweighed", heading: "Outweighed", says: "A denial that was overtaken, or a date that was not used." },
  { role: "moves-nothing", heading: "Moves nothing", says: "A plan, a wish or a condition." },
];

/** "two sentences decide, one agrees, three outweighed"; what there is none of is left out. */
export function traceSummary({ counts }: Trace): string {
  const count = (role: TraceRole) => counts[role].steps;
  const parts = [
    agreeing(count("decides"), "sentence decides", "sentences decide"),
    agreeing(count("supports"), "agrees", "agree"),
    agreeing(count("outweighed"), "is outweighed", "are outweighed"),
    agreeing(count("moves-nothing"), "moves nothing", "move nothing"),
  ].filter((part) => part !== "");
  return parts.length === 0 ? "no sentence on it up to this day" : parts.join(", ");
}

/** "4 reports by 3 publishers, 2 official", "1 report, publisher not known, none official"; when the filter hides some, "0 of 4 reports shown". */
export function speakersWords(all: Evidence, shown: Evidence, unit: CountUnit = "reports"): string {
  if (shown.articles < all.articles) return shownEvidenceWords(all, shown, unit);
  const official = all.official === 0 ? "none" : grouped(all.official);
  return `${countedIn(all.articles, unit)}${publishersWords(all)}, ${official} official`;
}

/** One that is not known may be one of those that are, so that it is never counted among them. */
function publishersWords({ publishers, unattributed }: Evidence): string {
  if (unattributed === 0) return ` by ${counted(publishers, "publisher")}`;
  if (publishers === 0) return ", publisher not known";
  const unknown = unattributed === 1 ? "an unknown one" : "unknown ones";
  return ` by ${counted(publishers, "known publisher")} and ${unknown}`;
}

/** What the count of reports that name an agreement counts: it obeys the filter, and never the day. */
export function mentionsHeading(isPastDay: boolean, isFiltered: boolean, unit: CountUnit = "reports"): string {
  const units = capitalised(unit);
  if (isFiltered)
    return isPastDay ? `${units} of any day that name it, under the filter` : `${units} that name it, under the filter`;
  return isPastDay ? `${units} that name it, in the whole collection` : `${units} that name it`;
}

/** The steps of one part that were read so far, those of passing reports first. */
export function stepsOf({ steps }: Trace, role: TraceRole): readonly TraceStep[] {
  const own = steps.filter((step) => step.role === role);
  return [...own.filter(({ claim }) => claim.isShown), ...own.filter(({ claim }) => !claim.isShown)];
}

/** How many promises were made, and how many are listed where that is not all of them: "340, the newest 100 listed". */
export function promisesHeading({ promises, outcomes }: AgreementStatus): string {
  const made = PROMISE_OUTCOMES.reduce((sum, outcome) => sum + outcomes[outcome], 0);
  return made > promises.length ? `${grouped(made)}, the newest ${promises.length} listed` : grouped(made);
}

function agreeing(count: number, one: string, many: string): string {
  return count === 0 ? "" : `${countWord(count)} ${count === 1 ? one : many}`;
}
