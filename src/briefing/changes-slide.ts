import type { Changes } from "../model/changes.ts";
import { isEmptyFilter } from "../model/filter.ts";
import type { QuotedClaim } from "../model/quoted-claim.ts";
import type { ClaimNumber } from "../model/status.ts";
import { countedIn } from "../ui/count-words.ts";
import { shownEvidenceWords } from "../ui/status-wording.ts";
import { type Change, changeLists, claimsOf } from "../views/changes/change-lists.ts";
import {
  changesHeadline,
  changesSentences,
  conflictWords,
  promiseChangeWords,
  stepWords,
} from "../views/changes/changes-wording.ts";
import type { Brief } from "./brief.ts";
import { quoteOf } from "./quotes.ts";
import type { ChangeGroup, Slide } from "./slide.ts";

/** The claims that the notes of the changes quote. */
export function changesClaims({ view, names, room }: Brief, changes: Changes): ClaimNumber[] {
  return claimsOf(changeLists(changes, view.filter, names), 1).slice(0, room.changes * 2);
}

/** What is different from the day that is compared with; the gravest four sorts of it. */
export function changesSlide(brief: Brief, changes: Changes, quoted: readonly QuotedClaim[]): Slide {
  const { view, names, compared, lastDay, room } = brief;
  const lists = changeLists(changes, view.filter, names);
  const group = <What>(
    heading: string,
    entries: readonly Change<What>[],
    wordsOf: (change: Change<What>) => string,
    count = entries.length,
  ): ChangeGroup => ({
    heading,
    lines: entries.slice(0, room.changes).map((change) => ({
      agreement: names.agreement(change.agreement)?.shortName ?? change.agreement,
      words: wordsOf(change),
    })),
    more: Math.max(0, count - room.changes),
  });
  const promise = (title: string, { listed, count }: (typeof lists)["missed"]) =>
    group(
      title,
      listed,
      ({ agreement, what }) => promiseChangeWords(what, names.stageOf(agreement, what.stage)),
      count,
    );
  const groups = [
    group("Steps", lists.steps, ({ agreement, what }) => {
      const said = shownEvidenceWords(what.evidence, what.shown, view.unit);
      return `${stepWords(what, names.stageOf(agreement, what.stage))} (${said})`;
    }),
    group("No longer told as reached", lists.undone, ({ agreement, what }) => names.stageOf(agreement, what)),
    promise("Promises missed", lists.missed),
    promise("Promises fulfilled", lists.kept),
    promise("Promises withdrawn", lists.withdrawn),
    group("New conflicts", lists.conflicts, ({ agreement, what }) =>
      conflictWords(what, names.stageOf(agreement, what.stage)),
    ),
    promise("New promises", lists.made),
    group("Agreements in new reports", lists.named, ({ what }) => `${countedIn(what, view.unit)} new`),
  ].filter(({ lines }) => lines.length > 0);
  const cited = new Set(changesClaims(brief, changes));
  return {
    id: "changes",
    part: 1,
    parts: 1,
    title: changesHeadline(lists, changes, changes.to !== lastDay, view.unit),
    // Why this day is compared with is a word to the one who prepares the deck.
    subtitle: changesSentences(compared.basis, changes, !isEmptyFilter(view.filter), view.unit).slice(1).join(" "),
    body: { kind: "changes", groups: groups.slice(0, room.changeSorts) },
    quotes: quoted.filter(({ number }) => cited.has(number)).map((claim) => quoteOf(claim, names)),
    note: "",
  };
}
