import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { answerBoard } from "../../../src/engine/board/answer-board.ts";
import type { Dataset } from "../../../src/engine/dataset.ts";
import { answerPromises } from "../../../src/engine/promises/answer-promises.ts";
import type { Article } from "../../../src/model/article.ts";
import { EMPTY_FILTER, type Filter } from "../../../src/model/filter.ts";
import { canBeSameDay, firstDayOf, lastDayOf, type PartialDate } from "../../../src/model/partial-date.ts";
import { LEDGER_ORDERS, type LedgerLine, type OutcomeCounts } from "../../../src/model/promises.ts";
import { publicationDaysOf } from "../../../src/model/publication-days.ts";
import type { Questions } from "../../../src/model/questions.ts";
import { NO_LIMITS, type Pledge, PROMISE_OUTCOMES, type PromiseOutcome } from "../../../src/model/status.ts";
import { orderArticles } from "../../../src/pipeline/dataset/order-articles.ts";
import { passes } from "../naive-scan.ts";
import { type ArticleSketch, day, filterOf, openSketches, sketchArticles } from "../small-collection.ts";
import { type Report, sketchReports } from "../status/board-of.ts";
import { anyClaims, anyMoment } from "../status/claim-arbitraries.ts";

const FILTERS: readonly Filter[] = [
  EMPTY_FILTER,
  filterOf({ country: ["JP"] }),
  filterOf({ country: ["BR"] }),
  filterOf({ country: ["JP", "BR"], all: ["country"] }),
  filterOf({ agreement: ["harbour"] }),
  filterOf({ agreement: ["ports"], kind: ["news"] }),
  filterOf({ kind: ["official"] }),
  filterOf({ publisher: ["gazette", "herald"], from: "2022" }),
  filterOf({ without: { kind: ["official"], agreement: ["glider"] } }),
];
const anyOutcomes = fc.subarray([...PROMISE_OUTCOMES], { maxLength: 2 });
const ALL = { limit: Number.MAX_SAFE_INTEGER };

/** A promise with all that decides whether and where it is listed, read off board and articles. */
interface Promised {
  readonly agreement: string;
  readonly pledge: Pledge;
  readonly article: Article;
  readonly party: string | null;
}

function promisedOf(
  dataset: Dataset,
  sketches: readonly ArticleSketch[],
  moment: { asOf: string; clock: "happened" | "told" },
): Promised[] {
  const articles = orderArticles(sketchArticles(sketches));
  const { agreements } = answerBoard(dataset, {
    ...moment,
    asOf: day(moment.asOf),
    filter: EMPTY_FILTER,
    limits: NO_LIMITS,
  });
  return agreements.flatMap(({ id, promises }) =>
    promises.map((pledge) => {
      const row = dataset.claims.articles[pledge.claim] ?? -1;
      const article = articles[row];
      const claim = article?.claims[pledge.claim - (dataset.claims.ofArticle[row] ?? 0)];
      if (article === undefined || claim === undefined) throw new RangeError(`claim ${pledge.claim}`);
      return { agreement: id, pledge, article, party: claim.party };
    }),
  );
}

/** Every agreement of the small codebook has the parties Japan and France. */
function isAsked({ agreement, article }: Promised, filter: Filter): boolean {
  const chosen: readonly string[] = filter.agreement;
  const names = [agreement, ...(agreement.endsWith("-port") ? ["ports"] : [])];
  const isParty = (country: string) => ["JP", "FR"].includes(country);
  const ofCountries =
    filter.country.length === 0 ||
    (filter.all.includes("country") ? filter.country.every(isParty) : filter.country.some(isParty));
  const inScope = chosen.length > 0 ? names.some((name) => chosen.includes(name)) : ofCountries;
  return inScope && passes(article, { ...filter, country: [], agreement: [] });
}

/** The due date said last, for certain before, of the same step; null where one said beside it may be the same day. */
function plainDueBefore(own: Promised, all: readonly Promised[]): string | null {
  const daysOf = ({ article }: Promised) => publicationDaysOf(article.published);
  const isSameStep = (other: Promised) =>
    other.agreement === own.agreement &&
    other.pledge.stage === own.pledge.stage &&
    (!["ratified", "ended"].includes(own.pledge.stage) || other.party === own.party);
  const { due } = own.pledge;
  const saidFrom = daysOf(own).first;
  if (due === null || saidFrom === null) return null;
  const said = all
    .filter((other) => isSameStep(other) && other.pledge.due !== null)
    .filter((other) => (daysOf(other).last ?? Number.POSITIVE_INFINITY) < saidFrom)
    .sort((a, b) => (daysOf(a).last ?? 0) - (daysOf(b).last ?? 0) || a.pledge.claim - b.pledge.claim);
  const newest = said.at(-1);
  if (newest === undefined) return null;
  const together = said.filter((other) => daysOf(other).last === daysOf(newest).last).map(({ pledge }) => pledge.due);
  return together.some((before) => before !== null && canBeSameDay(before, due)) ? null : newest.pledge.due;
}

function countsOf(promised: readonly Promised[]): { readonly all: OutcomeCounts; readonly dated: OutcomeCounts } {
  const count = (own: readonly Promised[]) =>
    Object.fromEntries(
      PROMISE_OUTCOMES.map((outcome) => [outcome, own.filter(({ pledge }) => pledge.outcome === outcome).length]),
    ) as OutcomeCounts;
  return { all: count(promised), dated: count(promised.filter(({ pledge }) => pledge.due !== null)) };
}

const keyOf = ({ claim, stage }: Pledge) => `${claim} ${stage}`;
const sum = (counts: OutcomeCounts) => PROMISE_OUTCOMES.reduce((total, outcome) => total + counts[outcome], 0);

describe("answerPromises", () => {
  it("lists the promises of all statuses that the filter leaves, and sums them whatever outcomes are asked for", () => {
    fc.assert(
      fc.property(
        anyClaims,
        anyMoment,
        fc.constantFrom(...FILTERS),
        anyOutcomes,
        (sketches, moment, filter, outcomes) => {
          const dataset = openSketches(sketches);
          const everything = promisedOf(dataset, sketches, moment);
          const all = everything.filter((own) => isAsked(own, filter));
          const asked = { filter, ...moment, asOf: day(moment.asOf), outcomes, order: "said" as const, ...ALL };
          const ledger = answerPromises(dataset, asked);
          const listed = all.filter(({ pledge }) => outcomes.length === 0 || outcomes.includes(pledge.outcome));
          const plain = new Map(everything.map((own) => [keyOf(own.pledge), own]));
          expect(ledger.lines.map(({ pledge }) => keyOf(pledge)).sort()).toEqual(
            listed.map(({ pledge }) => keyOf(pledge)).sort(),
          );
          for (const { agreement, pledge, kind, dueBefore } of ledger.lines) {
            const { due, slipDays, doneOn } = pledge;
            if (slipDays) expect(firstDayOf(doneOn as PartialDate) - lastDayOf(due as PartialDate)).toBe(slipDays);
            const own = plain.get(keyOf(pledge));
            expect(own).toMatchObject({ agreement, pledge: { ...pledge, isShown: true }, article: { kind } });
            expect(pledge.isShown).toBe(own !== undefined && passes(own.article, filter));
            expect(dueBefore).toBe(own === undefined ? null : plainDueBefore(own, everything));
          }
          expect(ledger.total).toBe(listed.length);
          expect(ledger.counts).toEqual(countsOf(all));
          expect(ledger.moved).toBe(all.filter((own) => plainDueBefore(own, everything) !== null).length);
          for (const { agreement, counts } of ledger.byAgreement) {
            expect(counts).toEqual(countsOf(all.filter((own) => own.agreement === agreement)));
          }
          for (const { kind, counts } of ledger.byKind) {
            expect(counts).toEqual(countsOf(all.filter(({ article }) => article.kind === kind)));
          }
          const parts = [ledger.byAgreement, ledger.byKind].map((groups) =>
            groups.reduce((total, { counts }) => total + sum(counts.all), 0),
          );
          expect(parts).toEqual([all.length, all.length]);
        },
      ),
      { numRuns: 80 },
    );
  });

  it("keeps its order, and its pages in order are the whole", () => {
    fc.assert(
      fc.property(anyClaims, anyMoment, fc.constantFrom(...LEDGER_ORDERS), (sketches, moment, order) => {
        const dataset = openSketches(sketches);
        const asked = { filter: EMPTY_FILTER, ...moment, asOf: day(moment.asOf), outcomes: [], order };
        const { lines, total } = answerPromises(dataset, { ...asked, ...ALL });
        const paged = Array.from({ length: Math.ceil(total / 3) }, (_, page) =>
          answerPromises(dataset, { ...asked, offset: page * 3, limit: 3 }),
        );
        expect(paged.flatMap((page) => page.lines)).toEqual(lines);
        const keys = lines.map((line) => plainKey(line, order, day(moment.asOf)));
        expect(keys).toEqual([...keys].sort((a, b) => a - b));
      }),
      { numRuns: 60 },
    );
  });

  const REPORTS: readonly Report[] = [
    ["2022-11-07", "gazette", ["signed", "planned", "2022-12"]],
    ["2022-12-20", "ministry", ["signed", "planned", "2023-01"]],
    ["2022-12-21", "herald", ["in-force", "planned", "2023"]],
    ["2023-01-12", "gazette", ["signed", "happened", "2023-01-11"]],
  ];
  const askedOf = (asked: Partial<Questions["promises"]["ask"]>) => ({
    filter: EMPTY_FILTER,
    asOf: day("2024-02-01"),
    clock: "happened" as const,
    outcomes: [] as PromiseOutcome[],
    order: "due" as const,
    ...asked,
  });

  it("tells of each promise when it was done, and which due date had been said before", () => {
    const ledger = answerPromises(openSketches(sketchReports(REPORTS)), askedOf({}));
    expect(ledger).toMatchObject({
      total: 3,
      moved: 1,
      days: { first: day("2022-11-07"), last: day("2023-12-31") },
      lines: [
        { pledge: { due: "2022-12", outcome: "late", slipDays: 11, doneOn: "2023-01-11" }, dueBefore: null },
        { pledge: { due: "2023-01", outcome: "kept", doneOn: "2023-01-11" }, dueBefore: "2022-12", kind: "official" },
        { pledge: { due: "2023", outcome: "overdue", doneOn: null }, dueBefore: null },
      ],
    });
  });

  it("calls no due date moved that was one of several told before", () => {
    const told = (...later: readonly Report[]) =>
      answerPromises(
        openSketches(
          sketchReports([
            ["2022-11-07", "gazette", ["in-force", "planned", "2029"], ["in-force", "planned", "2030"]],
            ...later,
          ]),
        ),
        askedOf({ order: "said" }),
      );
    expect(told(["2022-12-20", "herald", ["in-force", "planned", "2029"]])).toMatchObject({ moved: 0 });
    expect(told(["2022-12-20", "herald", ["in-force", "planned", "2030"]])).toMatchObject({ moved: 0 });
    expect(told(["2022-12-20", "herald", ["in-force", "planned", "2032"]])).toMatchObject({
      moved: 1,
      lines: [{ dueBefore: "2030" }, { dueBefore: null }, { dueBefore: null }],
    });
  });

  it("puts first by slip what has been overdue for longer than others were late", () => {
    const { lines } = answerPromises(openSketches(sketchReports(REPORTS)), askedOf({ order: "slip" }));
    expect(lines.map(({ pledge }) => pledge.outcome)).toEqual(["overdue", "late", "kept"]);
  });

  it("says only done of what was passed without a report, on no day", () => {
    const reports: readonly Report[] = [
      ["2022-01-01", "gazette", ["agreed", "planned", "2022"]],
      ["2023-02-01", "gazette", ["signed", "happened", "2023-01-11"]],
    ];
    const { lines } = answerPromises(openSketches(sketchReports(reports)), askedOf({}));
    expect(lines).toMatchObject([{ pledge: { outcome: "done", slipDays: null, doneOn: null } }]);
  });

  it("counts in stories what copies promise alike once, as the first that passes said it", () => {
    const reports: readonly Report[] = [
      ["2022-11-07", "gazette", ["signed", "planned", "2022-12"]],
      ["2022-11-08", "herald", ["signed", "planned", "2022-12"], ["in-force", "planned", "2023"]],
      ["2022-11-09", "ministry", ["signed", "planned", "2022-12"]],
    ];
    const dataset = openSketches(sketchReports(reports), [0, 0, 2]);
    const saidBy = (asked: Partial<Questions["promises"]["ask"]>) =>
      answerPromises(dataset, askedOf({ order: "said", ...asked })).lines.map(({ pledge }) => pledge.saidBy);
    expect(saidBy({})).toHaveLength(4);
    expect(saidBy({ unit: "stories" })).toEqual(["The ministry", "The herald", "The gazette"]);
    expect(saidBy({ unit: "stories", filter: filterOf({ publisher: ["herald"] }) })).toEqual([
      "The herald",
      "The herald",
    ]);
  });

  it("is empty where nothing is promised", () => {
    const ledger = answerPromises(openSketches([{ published: "2023-01-01" }]), askedOf({}));
    expect(ledger).toMatchObject({ total: 0, lines: [], days: null, moved: 0, byAgreement: [], byKind: [] });
  });
});

function plainKey({ pledge }: LedgerLine, order: (typeof LEDGER_ORDERS)[number], asOf: number): number {
  const { due, saidOn, outcome, slipDays } = pledge;
  const last = Number.MAX_SAFE_INTEGER;
  if (order === "due") return due === null ? last : lastDayOf(due);
  if (order === "said") return saidOn === null ? last : -lastDayOf(saidOn);
  if (outcome === "overdue" && due !== null) return lastDayOf(due) - asOf;
  if (slipDays !== null) return -slipDays;
  return outcome === "late" ? -1 : last;
}
