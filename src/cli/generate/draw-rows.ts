import type { ArticleSummary } from "../../model/article.ts";
import type { Codebook } from "../../model/codebook.ts";
import type { ArticleId } from "../../model/ids.ts";
import type { DatasetRow } from "../../pipeline/dataset/encode-rows.ts";
import { jsonBytes } from "../../pipeline/dataset/json-bytes.ts";
import { type Content, openContents, type ToldStage } from "./draw-content.ts";
import { drawHistories } from "./draw-histories.ts";
import { DATINGS, drawPlan } from "./draw-plan.ts";
import { drawPublication, type Publication } from "./draw-publication.ts";
import { drawPublishers } from "./draw-publishers.ts";
import { openRandom, zipfChances } from "./seeded-random.ts";
import { type NamesOf, namesOf, writeText } from "./write-text.ts";

/** What to make up. */
export interface MadeUpAsked {
  readonly articles: number;
  /** A whole number from 0. */
  readonly seed: number;
  readonly codebook: Codebook;
}

/** An article without its text: what can be counted. */
export interface MadeUpArticle extends Publication {
  readonly id: ArticleId;
  /** As in `DatasetRow`. */
  readonly head: number;
  readonly tags: ArticleSummary["tags"];
  /** What its sentences tell. */
  readonly claims: readonly ToldStage[];
}

/** A made-up collection in dataset order. It can be drawn again and again, each time alike. */
export interface MadeUpCollection {
  readonly articles: () => Iterable<MadeUpArticle>;
  /** The same articles as they are written. Some ten times the work. */
  readonly rows: () => Iterable<DatasetRow>;
}

const SEED_OF_TEXTS = 6;
const PUBLISHER_EXPONENT = 1.05;
const DIGITS = 7;

/** Make up a collection. It holds some 20 bytes an article; what is drawn of it lives as long as it is used. */
export function openMadeUp({ articles: count, seed, codebook }: MadeUpAsked): MadeUpCollection {
  const histories = drawHistories(codebook, seed);
  const plan = drawPlan(count, histories, seed);
  const drawContent = openContents(codebook, histories, plan, seed);
  const publishers = drawPublishers(codebook, seed);
  const chances = zipfChances(publishers.length, PUBLISHER_EXPONENT);
  const names = namesOf(codebook);

  function* articles(): Generator<MadeUpArticle & { readonly content: Content }> {
    for (const [row, day] of plan.days.entries()) {
      const content = drawContent(plan.contents[row] ?? 0);
      const dating = DATINGS[plan.datings[row] ?? 0] ?? "none";
      yield {
        id: `generated-${numberOf(row)}` as ArticleId,
        head: plan.heads[row] ?? row,
        ...drawPublication(row, { day, dating }, publishers, chances, seed),
        tags: tagsOf(content),
        claims: content.told,
        content,
      };
    }
  }
  function* rows(): Generator<DatasetRow> {
    let row = 0;
    for (const { head, content, ...article } of articles()) {
      const number = numberOf(row);
      const random = openRandom(seed, SEED_OF_TEXTS, plan.contents[row] ?? 0);
      const { text, claims, mentions } = writeText(content, names, article.id, random);
      const title = `Generated report ${number} on ${subjectOf(content, names)}`;
      const [file, url] = [`generated/${number}.md`, `https://generated.example/${number}`];
      const summary = { ...article, file, title, url, claims, findings: [] };
      yield { summary, text: jsonBytes(text), mentions: jsonBytes(mentions), head };
      row++;
    }
  }
  return { articles, rows };
}

function numberOf(row: number): string {
  return String(row + 1).padStart(DIGITS, "0");
}

function tagsOf({ histories, family, countries, themes }: Content): ArticleSummary["tags"] {
  return [
    ...histories.map(({ agreement }) => ({ kind: "agreement", id: agreement.id }) as const),
    ...(family === null ? [] : [{ kind: "family", id: family.id } as const]),
    ...countries.map((id) => ({ kind: "country", id }) as const),
    ...themes.map((id) => ({ kind: "theme", id }) as const),
  ];
}

function subjectOf({ histories, countries }: Content, names: NamesOf): string {
  const [country] = countries;
  return (
    histories[0]?.agreement.shortName ?? (country === undefined ? "the day" : (names.country.get(country) ?? country))
  );
}
