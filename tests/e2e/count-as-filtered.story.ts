import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Page } from "playwright";
import { describe, expect, it } from "vitest";
import { openRandom } from "../../src/cli/generate/seeded-random.ts";
import { answerQuestion } from "../../src/engine/answer-question.ts";
import { openDataset } from "../../src/engine/open-dataset.ts";
import type { Manifest } from "../../src/model/dataset.ts";
import { EMPTY_FILTER } from "../../src/model/filter.ts";
import type { Ledger } from "../../src/model/promises.ts";
import { OUTCOME_NAMES } from "../../src/ui/promise-wording.ts";
import { drawQuery } from "./draw-query.ts";
import { NAIVE_DIMENSIONS, type NaiveArticle, type NaiveDimension, readNaively } from "./naive-collection.ts";
import { binOf, countedOf, countOf, isAskedFor, passesNaively, type Query, undatedOf } from "./naive-counts.ts";
import { servePages } from "./page-server.ts";

let page: Page;
const server = servePages((opened) => {
  page = opened;
});

const DATASET = fileURLToPath(new URL("../../dist/dataset/", import.meta.url));
const collection = readNaively(DATASET);
const { articles, agreements, names } = collection;
const everyPromise = promisesOf(DATASET);
const FILTERS = 14;
const random = openRandom(20_261_122);
const queries = [
  new URLSearchParams("by=basis&grain=year"),
  new URLSearchParams("by=kind&grain=year&unit=stories"),
  new URLSearchParams("country=AU&country=GB&from=2021&to=2024&by=country&grain=quarter"),
  new URLSearchParams(
    "agreement=japan-acsa-other&agreement=japan-us-acsa&agreement=gcap&by=agreement&grain=year&unit=stories",
  ),
  ...Array.from({ length: FILTERS }, () => drawQuery(collection, random)),
];

const passing = (query: Query) => articles.filter((article) => passesNaively(article, query));
const having = (of: readonly NaiveArticle[], dimension: NaiveDimension, id: string) =>
  of.filter(({ values }) => values[dimension].includes(id));
const idsCalled = (dimension: NaiveDimension, name: string) =>
  [...names[dimension]].filter(([, own]) => own === name).map(([id]) => id);

async function open(query: Query, more: Readonly<Record<string, string>> = {}): Promise<void> {
  const asked = new URLSearchParams(query);
  for (const [key, value] of Object.entries(more)) asked.set(key, value);
  await page.goto(`${server.address}?${asked}`);
  await page.locator("main h1").waitFor();
  await page.locator(".count").waitFor();
  await page.waitForFunction(
    () => document.querySelector("[aria-busy=true]") === null && document.querySelector(".skeleton") === null,
  );
}

const textOf = async (selector: string) => (await page.locator(selector).first().textContent()) ?? "";
const numbersIn = (text: string) => (text.match(/\d+/g) ?? []).map(Number);
/** Every number differs in words of its own, so that a failure names all that is wrong. */
type Told = Record<string, number | string>;

describe("every number on the page", () => {
  for (const query of queries) {
    it(`obeys the filter ?${query}`, async () => {
      await open(query, { as: "table" });
      await page.locator("#reports-head span").waitFor();
      expect(await toldCounts()).toEqual(naiveCounts(query));
      expect(await toldFacets(), "facets").toEqual(await naiveFacets(query));
      expect(await toldCards(), "cards").toEqual(naiveCards(query));
      await expectTable(query);
      await open(query, { page: "articles" });
      const head = await textOf("main h1");
      expect(/^No /.test(head) ? 0 : numbersIn(head)[0], head).toBe(countOf(passing(query), query));
      await expectGrid(query, "theme");
      await expectGrid(query, "country");
      const latest = new URLSearchParams(query);
      for (const key of ["asof", "unit"]) latest.delete(key);
      await open(latest, { page: "promises" });
      expect(await toldPromises(), "promises").toEqual(naivePromises(latest));
    });
  }
});

async function toldCounts(): Promise<Told> {
  const [shown = -1, total = -1, undated = 0] = numbersIn(await textOf(".count"));
  const [listed = 0] = numbersIn(await textOf("#reports-head span"));
  return { shown, total, undated, listed };
}

function naiveCounts(query: Query): Told {
  const left = passing(query);
  const shown = countOf(left, query);
  return { shown, total: countOf(articles, query), undated: undatedOf(left, query), listed: shown };
}

/** Of each value that the rail lists, the count beside it: "country Japan" → 302. */
async function toldFacets(): Promise<Told> {
  const lists = await page.locator(".rail .facet").evaluateAll((facets) =>
    facets
      .filter((facet) => facet.querySelector(".facet-count") !== null)
      .map((facet) =>
        [...facet.querySelectorAll("li")].map((row) => ({
          name: row.querySelector(".facet-name")?.getAttribute("title"),
          count: row.getAttribute("data-state") === "out" ? 0 : Number(row.querySelector(".facet-count")?.textContent),
        })),
      ),
  );
  return Object.fromEntries(
    lists.flatMap((rows, place) => rows.map(({ name, count }) => [`${NAIVE_DIMENSIONS[place]} ${name}`, count])),
  );
}

/** The same values, counted: each facet lets go of what is chosen in it, unless all of that is to be had. */
async function naiveFacets(query: Query): Promise<Told> {
  const told = await toldFacets();
  return Object.fromEntries(
    Object.keys(told).map((key) => {
      const dimension = NAIVE_DIMENSIONS.find((one) => key.startsWith(`${one} `))!;
      const loosened = new URLSearchParams(query);
      if (!query.getAll("all").includes(dimension)) loosened.delete(dimension);
      const left = passing(loosened);
      const counts = idsCalled(dimension, key.slice(dimension.length + 1)).map((id) =>
        countOf(having(left, dimension, id), query),
      );
      return [key, counts.includes(Number(told[key])) ? told[key]! : (counts[0] ?? "no such value")];
    }),
  );
}

/** By agreement how many reports name it; 0 for those that are named below the cards. */
async function toldCards(): Promise<Told> {
  const cards = await page
    .locator(".board article")
    .evaluateAll((all) =>
      all.map((card): [string, number] => [
        card.querySelector("h3")?.id.replace("card-", "") ?? "",
        Number(/\d+/.exec(card.querySelector(".spark")?.textContent ?? "")?.[0]),
      ]),
    );
  const silent = await page.locator(".silent .link").allTextContents();
  const called = silent.map((name) => agreements.find(({ shortName }) => shortName === name)?.id ?? name);
  return Object.fromEntries([...cards, ...called.map((id): [string, number] => [id, 0])]);
}

function naiveCards(query: Query): Told {
  const left = passing(query);
  const asked = agreements.filter((agreement) => isAskedFor(agreement, query));
  return Object.fromEntries(asked.map(({ id }) => [id, countOf(having(left, "agreement", id), query)]));
}

/** Every row of the coverage as a table: its sum, and each part that bears a name. */
async function expectTable(query: Query): Promise<void> {
  const [grain, by] = [query.get("grain") as "year" | "quarter", query.get("by")!];
  const counted = countedOf(passing(query), query);
  const inBin = new Map<string, NaiveArticle[]>();
  for (const article of counted) {
    const bin = binOf(article, grain);
    if (bin !== null) inBin.set(bin, [...(inBin.get(bin) ?? []), article]);
  }
  const table = page.locator(".table-frame:not(.milestone-table) table").first();
  if (inBin.size === 0) return expect(await table.count()).toBe(0);
  const [head = [], ...rows] = await table.evaluate((own) =>
    [...own.querySelectorAll("tr")].map((row) => [...row.cells].map((cell) => cell.textContent ?? "")),
  );
  const chosen = query.getAll(by);
  const isCompared = chosen.length > 1;
  if (isCompared)
    expect(
      head
        .slice(2)
        .flatMap((name) => idsCalled(by as NaiveDimension, name))
        .sort(),
    ).toEqual(chosen.sort());
  const told = new Map(rows.map((row) => [row[0]!, row]));
  for (const bin of inBin.keys()) expect([...told.keys()], "rows").toContain(bin);
  for (const [bin, row] of told) {
    const own = inBin.get(bin) ?? [];
    expect(Number(row[1]), bin).toBe(own.length);
    for (const [place, name] of head.entries()) {
      if (place < 2 || by === "all" || /^(?:Other|No) /.test(name)) continue;
      const ids = idsCalled(by as NaiveDimension, name);
      const shares = ids.map((id) => (isCompared ? wholeOf : shareOf)(own, by as NaiveDimension, id));
      expect(shares, `${bin}, ${name}`).toContain(row[place]);
    }
  }
}

/** What an article with several values gives each of them; of a family that it names a member of, nothing. */
function shareOf(own: readonly NaiveArticle[], by: NaiveDimension, id: string): string {
  const sum = own.reduce((total, { values }) => {
    const families = agreements.filter((one) => values.agreement.includes(one.id)).map(({ family }) => family);
    const isImplied = (value: string) => by === "agreement" && families.includes(value) && !isAgreement(value);
    const shared = values[by].filter((value) => !isImplied(value));
    return shared.includes(id) ? total + 1 / shared.length : total;
  }, 0);
  if (sum === 0) return "–";
  return Math.abs(sum - Math.round(sum)) < 1e-9 ? String(Math.round(sum)) : sum.toFixed(1);
}

/** Where values are compared, an article counts in each that it has. */
function wholeOf(own: readonly NaiveArticle[], by: NaiveDimension, id: string): string {
  return String(having(own, by, id).length || "–");
}

const isAgreement = (id: string) => agreements.some((one) => one.id === id);

async function expectGrid(query: Query, columns: "theme" | "country"): Promise<void> {
  await open(query, { page: "grids", grid: columns });
  const left = passing(query);
  const cells = await page.locator(".count-grid").evaluateAll((tables) =>
    tables.flatMap((table) => {
      const heads = [...table.querySelectorAll("thead th")].slice(1).map((head) => head.textContent?.trim() ?? "");
      return [...table.querySelectorAll("tbody tr")].flatMap((row) =>
        [...row.querySelectorAll("td")].map((cell, at) => ({
          row: row.querySelector("th")?.textContent ?? "",
          column: heads[at] ?? "",
          count: Number(cell.textContent?.replace("·", "0")),
        })),
      );
    }),
  );
  if (left.some(({ values }) => values.country.length > 0)) expect(cells.length).toBeGreaterThan(0);
  for (const { row, column, count } of cells) {
    const [down, across] = [idsCalled("country", row)[0]!, idsCalled(columns, column)[0]!];
    expect(count, `${row} × ${column}`).toBe(countOf(having(having(left, "country", down), columns, across), query));
  }
}

/**
 * How many promises came to what. Which sentences are promises is the engine's to say, once and without a filter;
 * countries and agreements choose the agreements, the rest the reports that made a promise.
 */
function naivePromises(query: Query): Told {
  const reports = new URLSearchParams(query);
  for (const key of ["country", "agreement"]) reports.delete(key);
  const left = new Set(passing(reports).flatMap(({ claims }) => claims));
  const asked = new Set<string>(agreements.filter((one) => isAskedFor(one, query)).map(({ id }) => id));
  const told: Told = { All: 0 };
  for (const { agreement, pledge } of everyPromise) {
    if (!asked.has(agreement) || !left.has(pledge.claim)) continue;
    const name = OUTCOME_NAMES[pledge.outcome];
    told.All = Number(told.All) + 1;
    told[name] = Number(told[name] ?? 0) + 1;
  }
  return told;
}

/** Every promise of the collection on its last day. */
function promisesOf(folder: string): Ledger["lines"] {
  const json = (file: string) => JSON.parse(readFileSync(join(folder, file), "utf8"));
  const manifest: Manifest = json("manifest.json");
  const opened = openDataset({ manifest, articles: json("articles.json"), claims: json("claims.json") });
  if ("damaged" in opened) throw new Error(`${opened.damaged.file} is damaged`);
  const asked = { filter: EMPTY_FILTER, clock: "happened", outcomes: [], order: "due" } as const;
  const limit = manifest.claims;
  return answerQuestion(opened.dataset, "promises", { ...asked, asOf: manifest.lastDay!, limit }).lines;
}

async function toldPromises(): Promise<Told> {
  const buttons = await page.locator(".outcomes button").allTextContents();
  if (buttons.length === 0) return { All: 0 };
  const counts = buttons.map((words): [string, number] => [words.replace(/\s*\d+$/, ""), numbersIn(words)[0] ?? -1]);
  return Object.fromEntries(counts.filter(([name, count]) => name === "All" || count > 0));
}
