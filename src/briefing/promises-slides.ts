import type { StageId } from "../model/ids.ts";
import type { Ledger, LedgerLine } from "../model/promises.ts";
import type { QuotedClaim } from "../model/quoted-claim.ts";
import type { ClaimNumber } from "../model/status.ts";
import { capitalised } from "../ui/count-words.ts";
import { longDate, shortDate } from "../ui/date-words.ts";
import { isMissed } from "../ui/promise-wording.ts";
import { actWords } from "../ui/status-wording.ts";
import {
  fateOf,
  listedWords,
  promisesHeadline,
  promisesScope,
  restSentences,
} from "../views/promises/promises-wording.ts";
import { type Brief, pastDayWords } from "./brief.ts";
import { quoteOf } from "./quotes.ts";
import type { Slide, SlideRow } from "./slide.ts";

/** The claims that the notes of the ledger quote. */
export function promisesClaims({ lines }: Ledger, { room }: Brief): ClaimNumber[] {
  return lines.slice(0, room.promiseQuotes).map(({ pledge }) => pledge.claim);
}

/** Said versus done: the promises that lie longest past their due day, of the outcomes that are chosen on the page. */
export function promisesSlide(brief: Brief, ledger: Ledger, quoted: readonly QuotedClaim[]): Slide {
  const { view, names, room } = brief;
  const lines = ledger.lines.slice(0, room.promises);
  const cited = new Set(promisesClaims(ledger, brief));
  return {
    id: "promises",
    part: 1,
    parts: 1,
    title: promisesHeadline(ledger.counts, promisesScope(view.filter, names), pastDayWords(brief)),
    subtitle: restSentences(ledger).join(" "),
    body: {
      kind: "table",
      table: {
        heads: ["Agreement", "Promised", "Due", "Said by", "On", "Outcome"],
        rows: lines.map((line) => rowOf(line, brief)),
      },
      remark: `Said versus done, longest past the due day first: ${listedWords({ ...ledger, lines }, view.outcomes)}.`,
    },
    quotes: quoted.filter(({ number }) => cited.has(number)).map((claim) => quoteOf(claim, names)),
    note: "",
  };
}

function rowOf({ agreement, pledge, party }: LedgerLine, { names, asOf }: Brief): SlideRow {
  const entry = names.agreement(agreement);
  const { stage, due, saidOn, saidBy } = pledge;
  const stageName = (id: StageId) => (entry === undefined ? id : names.stage(entry.ladder, id).name);
  const actor = party === null ? "" : ` by ${names.country(party)}`;
  return {
    cells: [
      entry?.shortName ?? agreement,
      capitalised(actWords(stage, stageName(stage))) + actor,
      due === null ? "No day given" : longDate(due),
      saidBy,
      saidOn === null ? "No date" : shortDate(saidOn),
      capitalised(fateOf(pledge, asOf)),
    ],
    isHot: isMissed(pledge.outcome),
  };
}
