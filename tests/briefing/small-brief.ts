import { openBrief } from "../../src/briefing/open-brief.ts";
import { answerQuestion } from "../../src/engine/answer-question.ts";
import type { Dataset } from "../../src/engine/dataset.ts";
import type { AgreementId } from "../../src/model/ids.ts";
import type { Board } from "../../src/model/status.ts";
import type { Ask } from "../../src/worker/ask.ts";
import { type ArticleSketch, day } from "../engine/small-collection.ts";

/** The engine's ear without a thread. */
export function askOf(dataset: Dataset): Ask {
  return async (kind, question) => answerQuestion(dataset, kind, question);
}

/** The same, with each agreement `times` times on every board, under names of their own: "pact 1-7". */
export function onBoardOften(ask: Ask, times: number): Ask {
  return async (kind, question) => {
    const own = await ask(kind, question);
    return kind === "board" ? (repeated(own as Board, times) as unknown as typeof own) : own;
  };
}

function repeated(board: Board, times: number): Board {
  const agreements = board.agreements.flatMap((status, at) =>
    Array.from({ length: times }, (_, turn) => ({
      ...status,
      id: `${status.id}-${turn}` as AgreementId,
      shortName: `pact ${at}-${turn}`,
    })),
  );
  return { ...board, agreements };
}

/** The briefing of a link's query, made on 2 January 2024. */
export function briefOf(dataset: Dataset, search = "") {
  const { manifest } = dataset;
  return openBrief(manifest, search, manifest.lastDay ?? day("2023-12-31"), day("2024-01-02")).brief;
}

/** Two treaties and a programme: one in force, one promised and overdue, one launched. */
export const TOLD: readonly ArticleSketch[] = [
  {
    id: "talks",
    published: "2021-03-01",
    countries: ["JP"],
    themes: ["naval"],
    claims: [
      ["negotiating", "happened", "2021-03-01"],
      ["signed", "planned", "2021-12"],
    ],
  },
  { id: "signing", published: "2022-01-20", countries: ["JP", "FR"], claims: [["signed", "happened", "2022-01-20"]] },
  {
    id: "force",
    published: "2022-06-02",
    publisher: "ministry",
    countries: ["JP", "FR"],
    claims: [["in-force", "happened", "2022-06-01"]],
  },
  {
    id: "north",
    published: "2022-07-01",
    countries: ["IT"],
    themes: ["trade"],
    claims: [["signed", "planned", "2022-12-31", "north-port"]],
  },
  {
    id: "glide",
    published: "2023-02-01",
    countries: ["BR"],
    claims: [["launched", "happened", "2023-02-01", "glider"]],
  },
  { id: "year", published: "2022", countries: ["JP"] },
  { id: "undated", published: null, countries: ["JP"] },
];
