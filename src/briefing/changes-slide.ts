import type { Changes, ReachedStage } from "../model/changes.ts";
import { isEmptyFilter } from "../model/filter.ts";
import type { AgreementId } from "../model/ids.ts";
import type { QuotedClaim } from "../model/quoted-claim.ts";
import type { ClaimNumber } from "../model/status.ts";
import { countedIn, grouped } from "../ui/count-words.ts";
import { shownEvidenceWords } from "../ui/status-wording.ts";
import { type Change, type ChangedPromises, type ChangeLists, changeLists } from "../views/changes/change-lists.ts";
import {
  APART_SECTIONS,
  changesHeadline,
  changesSentences,
  conflictWords,
  stepWords,
} from "../views/changes/changes-wording.ts";
import { promiseLines, sayersWords } from "../views/changes/promise-lines.ts";
import type { Brief } from "./brief.ts";
import { cutGroup, fitEntries, type WholeGroup } from "./changes-room.ts";
import { quoteOf } from "./quotes.ts";
import type { ChangeGroup, Slide } from "./slide.ts";

/** A group with the claims that its first line rests on. */
interface CitedGroup extends ChangeGroup {
  readonly claims: readonly ClaimNumber[];
}

type CitedWhole = WholeGroup & Pick<CitedGroup, "claims">;

/** The claims that the notes of the changes quote: of each group that is shown those of its first line. */
export function changesClaims(brief: Brief, changes: Changes): ClaimNumber[] {
  const { view, names, room } = brief;
  const claims = changeGroups(brief, changeLists(changes, view.filter, names)).flatMap((group) => group.claims);
  return [...new Set(claims)].sort((a, b) => a - b).slice(0, room.changes * 2);
}

/** What is different from the day that is compared with; the gravest sorts of it. */
export function changesSlide(brief: Brief, changes: Changes, quoted: readonly QuotedClaim[]): Slide {
  const { view, names, compared, lastDay } = brief;
  const lists = changeLists(changes, view.filter, names);
  const cited = new Set(changesClaims(brief, changes));
  const groups = changeGroups(brief, lists);
  return {
    id: "changes",
    part: 1,
    parts: 1,
    title: changesHeadline(lists, changes, changes.to !== lastDay, view.unit),
    // Why this day is compared with is a word to the one who prepares the deck.
    subtitle: [
      ...changesSentences(compared.basis, changes, !isEmptyFilter(view.filter), view.unit).slice(1),
      leftOutWords(brief, lists, groups),
    ]
      .join(" ")
      .trim(),
    body: {
      kind: "changes",
      groups: groups.map(({ claims: _, ...group }) => group),
    },
    quotes: quoted.filter(({ number }) => cited.has(number)).map((claim) => quoteOf(claim, names)),
    note: "",
  };
}

/** The sorts of changes that a sheet has room for, the gravest first, each with as many entries as have room. */
function changeGroups(brief: Brief, lists: ChangeLists): CitedGroup[] {
  const { room } = brief;
  const groups = wholeGroups(brief, lists)
    .filter(({ entries }) => entries.length > 0)
    .slice(0, room.changeSorts);
  const shown = room.isEndless ? [] : fitEntries(groups, room.changes);
  return groups.map((group, at) => cutGroup(group, shown[at] ?? room.changes));
}

/** The claims that a step is quoted from: of reports that pass the filter, where there are any. */
function citedOf(step: ReachedStage | undefined): readonly ClaimNumber[] | undefined {
  return step?.shown.claims.length ? step.shown.claims : step?.evidence.claims;
}

/** The sorts that a sheet has no room for, with their counts. */
function leftOutWords(brief: Brief, lists: ChangeLists, shown: readonly ChangeGroup[]): string {
  const left = wholeGroups(brief, lists)
    .filter(({ heading, total }) => total > 0 && !shown.some((own) => own.heading === heading))
    .map(({ heading, total }) => `${heading.toLowerCase()} (${grouped(total)})`);
  return left.length === 0 ? "" : `Not shown here: ${left.join(", ")}.`;
}

/** Every sort of changes, the gravest first. */
function wholeGroups({ view, names }: Brief, lists: ChangeLists): CitedWhole[] {
  const nameOf = (agreement: AgreementId) => names.agreement(agreement)?.shortName ?? agreement;
  const group = <What>(
    heading: string,
    changes: readonly Change<What>[],
    wordsOf: (change: Change<What>) => string,
    claims: readonly ClaimNumber[] = [],
  ): CitedWhole => ({
    heading,
    entries: changes.map((change) => ({ agreement: nameOf(change.agreement), words: wordsOf(change), count: 1 })),
    total: changes.length,
    claims,
  });
  const steps = (heading: string, changes: readonly Change<ReachedStage>[]) =>
    group(
      heading,
      changes,
      ({ agreement, what }) =>
        `${stepWords({ agreement, what }, names)} (${shownEvidenceWords(what.evidence, what.shown, view.unit)})`,
      citedOf(changes[0]?.what),
    );
  const promises = (heading: string, { listed: promised, count }: ChangedPromises): CitedWhole => ({
    heading,
    entries: promiseLines(promised, names).map(({ agreement, words, pledges }) => ({
      agreement: nameOf(agreement),
      words: `${words} (${sayersWords(pledges)})`,
      count: pledges.length,
    })),
    total: count,
    claims: promised.slice(0, 1).map(({ what }) => what.claim),
  });
  return [
    steps("Steps", lists.steps),
    group("No longer told as reached", lists.undone, ({ agreement, what }) => names.stageOf(agreement, what)),
    ...APART_SECTIONS.map(({ sort, title }) => steps(title, lists[sort])),
    promises("Promises missed", lists.missed),
    group("New conflicts", lists.conflicts, ({ agreement, what }) =>
      conflictWords(what, names.stageOf(agreement, what.stage)),
    ),
    promises("Promises fulfilled", lists.kept),
    promises("Promises withdrawn", lists.withdrawn),
    promises("New promises", lists.made),
    group("Agreements in new reports", lists.named, ({ what }) => `${countedIn(what, view.unit)} new`),
  ];
}
