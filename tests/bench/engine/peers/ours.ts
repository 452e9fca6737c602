import { readFileSync } from "node:fs";
import { join } from "node:path";
import { decodeBase64 } from "../../../../src/cli/decode-base64.ts";
import { answerQuestion } from "../../../../src/engine/answer-question.ts";
import { articleRows } from "../../../../src/engine/articles/answer-articles.ts";
import { openDataset } from "../../../../src/engine/open-dataset.ts";
import type { Coverage, Facets } from "../../../../src/model/answers.ts";
import { EMPTY_FILTER, type Filter } from "../../../../src/model/filter.ts";
import { dateOfDay } from "../../../../src/model/partial-date.ts";
import { NEWEST, type OwnAnswer } from "../bench-answer.ts";
import { type BenchColumns, type Facet, monthOf } from "../bench-columns.ts";
import type { BenchFilter } from "../filter-changes.ts";
import type { OwnPeer } from "./peer.ts";

/** The three answers that every change of a filter asks for; of the list its rows, as lines come from other files. */
interface Answers {
  readonly facets: Facets;
  readonly coverage: Coverage;
  readonly newest: readonly number[];
}

/** The engine with the dataset's files, parsed; to open them is its build. */
export const peer: OwnPeer<Answers> = {
  prepare(folder, columns) {
    const contentOf = (file: string) => JSON.parse(readFileSync(join(folder, file), "utf8"));
    const parts = {
      manifest: contentOf("manifest.json"),
      articles: contentOf("articles.json"),
      claims: contentOf("claims.json"),
      decode: decodeBase64,
    };
    return { open: () => openParts(parts, columns), read: (answers) => readAnswers(answers, columns) };
  },
};

function openParts(parts: Parameters<typeof openDataset>[0], columns: BenchColumns) {
  const opened = openDataset(parts);
  if ("damaged" in opened) throw new Error(`damaged: ${opened.damaged.file}, ${opened.damaged.column}`);
  const { dataset } = opened;
  return {
    change(changed: BenchFilter): Answers {
      const filter = filterOf(changed, columns);
      return {
        facets: answerQuestion(dataset, "facets", { filter }),
        coverage: answerQuestion(dataset, "coverage", { filter, grain: "month", by: "theme" }),
        newest: articleRows(dataset, { filter, order: "newest", offset: 0, limit: NEWEST }),
      };
    },
  };
}

function filterOf(changed: BenchFilter, { ids }: BenchColumns): Filter {
  const chosen = <Id extends string>(facet: Facet, places: readonly number[]) =>
    places.map((place) => ids[facet][place] as Id);
  return {
    ...EMPTY_FILTER,
    country: chosen("country", changed.country),
    theme: chosen("theme", changed.theme),
    agreement: chosen("agreement", changed.agreement),
    publisher: chosen("publisher", changed.publisher),
    from: changed.from === null ? null : dateOfDay(changed.from),
    to: changed.to === null ? null : dateOfDay(changed.to),
  };
}

function readAnswers({ facets, coverage, newest }: Answers, { firstMonth }: BenchColumns): OwnAnswer {
  const { passing, undated } = facets;
  if (coverage.passing !== passing) {
    throw new Error(`our answers differ: ${passing} and ${coverage.passing} pass`);
  }
  const [start] = coverage.starts;
  return {
    passing,
    undated,
    totals: coverage.totals,
    firstMonth: start === undefined ? 0 : monthOf(start) - firstMonth,
    series: Object.fromEntries(coverage.series.map(({ id, counts }) => [id, counts])),
    facets: {
      country: countsOf(facets, "country"),
      theme: countsOf(facets, "theme"),
      agreement: countsOf(facets, "agreement"),
      publisher: countsOf(facets, "publisher"),
      kind: countsOf(facets, "kind"),
    },
    newest,
  };
}

function countsOf({ counts }: Facets, facet: Facet): OwnAnswer["facets"][Facet] {
  return counts[facet].values.map(({ id, count }) => [id, count]);
}
