import type { QuotedClaim } from "../model/quoted-claim.ts";
import type { AgreementStatus, ClaimNumber, Conflict, Rung, Trace } from "../model/status.ts";
import { capitalised, listed } from "../ui/count-words.ts";
import { shortDate } from "../ui/date-words.ts";
import { isolated } from "../ui/isolated.ts";
import type { Names } from "../ui/names.ts";
import { OUTSIDE } from "../ui/promise-wording.ts";
import { actWords, promisedBy, shownEvidenceWords, statusSentence } from "../ui/status-wording.ts";
import { conflictQuestion, versionWords } from "../views/agreement/conflict-wording.ts";
import { rungActWords } from "../views/agreement/rung-table-wording.ts";
import { fateOf } from "../views/promises/promises-wording.ts";
import type { Brief } from "./brief.ts";
import { cutWords } from "./cut-words.ts";
import { quoteOf, shortened } from "./quotes.ts";
import type { Quote, Slide, SlideStage } from "./slide.ts";
import { stairOf } from "./stair.ts";

const MOST_WHY = 2;
/** Letters that the deciding sentences may take together below a title of one line, and what a line more above them takes. */
const MOST_WHY_LETTERS = 340;
const TITLE_LETTERS = 62;
const TITLE_LINE_TAKES = 70;
/** Letters of a line below a stage, all stages side by side. */
const STAGE_LETTERS = 132;
const STAGE_LINE_TAKES = 40;
const MOST_PROMISES = 3;
const MOST_OPEN = 4;
/** Letters of a publisher's name. */
const MOST_NAME = 60;
/** Sentences in the notes. */
const MOST_QUOTES = 8;

/** The claims that an agreement's slide and its notes quote: the deciding ones first. */
export function agreementClaims({ steps }: Trace): ClaimNumber[] {
  const shown = [...steps.filter(({ claim }) => claim.isShown), ...steps.filter(({ claim }) => !claim.isShown)];
  const roles = ["decides", "supports", "outweighed", "moves-nothing"] as const;
  return roles
    .flatMap((role) => shown.filter((step) => step.role === role))
    .slice(0, MOST_QUOTES)
    .map(({ claim }) => claim.number);
}

/** One agreement: its ladder, why it stands there, what was promised and what is not settled. */
export function agreementSlide(brief: Brief, trace: Trace, quoted: readonly QuotedClaim[]): Slide {
  const { names } = brief;
  const { status, steps } = trace;
  const deciding = new Set(steps.filter(({ role }) => role === "decides").map(({ claim }) => claim.number));
  const order = agreementClaims(trace);
  const own = quoted
    .filter(({ number }) => order.includes(number))
    .sort((a, b) => order.indexOf(a.number) - order.indexOf(b.number));
  const tellers = own.filter(({ number }) => deciding.has(number));
  const title = statusSentence(status, names);
  const stages = stagesOf(trace, brief);
  return {
    id: `agreement:${status.id}`,
    part: 1,
    parts: 1,
    title,
    subtitle: status.name,
    body: {
      kind: "agreement",
      stages,
      why: whyOf(
        tellers.map((claim) => quoteOf(claim, names)),
        brief.room.isEndless ? MOST_WHY_LETTERS : whyLetters(title, stages),
      ),
      promises: promiseLines(trace, brief),
      open: openPoints(trace, names),
    },
    quotes: own.map((claim) => quoteOf(claim, names)),
    note: "",
  };
}

/** What is left for the sentences below the title and the words of the stages. */
function whyLetters(title: string, stages: readonly SlideStage[]): number {
  const linesOf = (words: string, letters: number) => Math.ceil(words.length / letters);
  const below = Math.max(...stages.map(({ when }) => linesOf(when, Math.floor(STAGE_LETTERS / stages.length))));
  return (
    MOST_WHY_LETTERS -
    TITLE_LINE_TAKES * (linesOf(title, TITLE_LETTERS) - 1) -
    STAGE_LINE_TAKES * Math.max(0, below - 1)
  );
}

/** The first sentence, cut where it is very long, and the second where there is room for it. */
function whyOf(quotes: readonly Quote[], most: number): Quote[] {
  const [first, ...others] = quotes;
  if (first === undefined) return [];
  const room = most - first.words.length;
  const fitting = others.filter(({ words }) => words !== first.words && words.length <= room).slice(0, MOST_WHY - 1);
  return [shortened(first, most), ...fitting];
}

function stagesOf({ status }: Trace, { names, view }: Brief): SlideStage[] {
  return stairOf(status, names).map((stair, place) => {
    const rung = status.rungs[place];
    if (rung === undefined) throw new RangeError(`the stair has a rung ${place} that the status has not`);
    return { ...stair, when: rungActWords(rung, status.parties, names), evidence: evidenceOf(rung, view.unit) };
  });
}

function evidenceOf({ state, evidence, shown }: Rung, unit: Brief["view"]["unit"]): string {
  if (state === "implied" || state === "unknown") return "";
  const words = shownEvidenceWords(evidence, shown, unit);
  return state === "reached" ? words : `said by ${words}`;
}

/** The newest promises first, each with what came of it. */
function promiseLines({ status }: Trace, { names, asOf }: Brief): string[] {
  const lines = [...status.promises].reverse().map((pledge) => {
    const { stage, due, saidBy, saidOn, outcome, isShown } = pledge;
    const act = capitalised(actWords(stage, names.stage(status.ladder, stage).name)) + promisedBy(pledge, names);
    const until = due === null ? "expected, no day given" : `expected for ${shortDate(due)}`;
    const said = `${isolated(cutWords(saidBy, MOST_NAME))}, ${saidOn === null ? "no date" : shortDate(saidOn)}`;
    // That no day is given is said once.
    const fate = outcome === "pending" ? "to come" : fateOf(pledge, asOf);
    return `${act} ${until}: ${fate}. ${said}${isShown ? "" : `, ${OUTSIDE}`}.`;
  });
  // One publisher may say the same twice on a day.
  return [...new Set(lines)].slice(0, MOST_PROMISES);
}

/** What a listener may ask: each in a sentence, the gravest first. */
function openPoints({ status }: Trace, names: Names): string[] {
  const { conflicts, rungs, ladder, isSingleSource, quietSince } = status;
  const stageName = (stage: Rung["stage"]) => names.stage(ladder, stage).name;
  const implied = rungs
    .filter(({ state }) => state === "implied")
    .map(({ stage }) => `“${stageName(stage).toLowerCase()}”`);
  const points = [
    ...conflicts.map((conflict) => conflictWords(conflict, stageName(conflict.stage))),
    implied.length > 0
      ? `No report tells the stage ${listed(implied, "or")}. A later stage is reached, which implies it.`
      : "",
    isSingleSource ? singleSourceWords(status) : "",
    quietSince === null ? "" : `No report since ${quietSince}.`,
  ];
  return [...new Set(points)].filter((words) => words !== "").slice(0, MOST_OPEN);
}

/** A report whose publisher is not known stands beside the one that is, and may be its words again. */
function singleSourceWords({ rungs }: AgreementStatus): string {
  const evidence = rungs.find(({ isCurrent }) => isCurrent)?.evidence;
  if (evidence?.publishers === 0) return "It is not known who published what the stage rests on.";
  if (evidence === undefined || evidence.unattributed === 0) return "The stage rests on one publisher alone.";
  return "The stage rests on one known publisher; who published the other reports is not known.";
}

function conflictWords(conflict: Conflict, stageName: string): string {
  const versions = conflict.versions.map((version) => versionWords(conflict.kind, version));
  return `${conflictQuestion(conflict, stageName)} ${capitalised(listed(versions, "or"))}.`;
}
