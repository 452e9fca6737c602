import { QueryClient } from "@tanstack/react-query";
import { describe, expect, it } from "vitest";
import { askFirst } from "../../src/app/ask-first.ts";
import { answerQuestion } from "../../src/engine/answer-question.ts";
import type { Manifest } from "../../src/model/dataset.ts";
import { boardQuestion } from "../../src/state/board-question.ts";
import { keepKnown } from "../../src/state/keep-known.ts";
import { readViewState } from "../../src/state/view-state.ts";
import type { Ask } from "../../src/worker/ask.ts";
import { day, openSketches } from "../engine/small-collection.ts";

const dataset = openSketches([{ published: "2023-01-11", countries: ["JP"] }]);
const manifest = answerQuestion(dataset, "manifest", {});
const lastDay = manifest.lastDay!;

/** What is asked of the worker for a link, and what of it the page finds answered. */
async function askFor(search: string, { today = day("2026-01-01"), asked = Promise.resolve(manifest) } = {}) {
  const queries = new QueryClient();
  const kinds: string[] = [];
  const ask: Ask = async (kind, question) => {
    kinds.push(kind);
    return answerQuestion(dataset, kind, question);
  };
  await askFirst({ queries, ask, manifest: asked }, readViewState(search), today);
  return { queries, kinds: kinds.sort() };
}

describe("askFirst", () => {
  it("has the collection, its counts and the cards answered before the overview is drawn", async () => {
    const { queries, kinds } = await askFor("country=JP");
    const view = keepKnown(readViewState("country=JP"), manifest.dictionaries).state;
    const board = boardQuestion(view, lastDay);
    expect(kinds).toEqual(["board", "facets"]);
    expect(queries.getQueryData(["manifest", {}])).toEqual({ question: {}, answer: manifest });
    expect(queries.getQueryData(["board", board])).toEqual({
      question: board,
      answer: answerQuestion(dataset, "board", board),
    });
    expect(queries.getQueryData(["facets", { filter: view.filter, unit: "reports" }])).toBeDefined();
  });

  it("asks for no cards where another page is opened", async () => {
    expect((await askFor("page=articles")).kinds).toEqual(["facets"]);
  });

  it("asks nothing of a collection that reaches past today, whose opening day is not known yet", async () => {
    expect((await askFor("", { today: day("2020-01-01") })).kinds).toEqual([]);
  });

  it("leaves it to the page to say why the collection cannot be read", async () => {
    const { queries, kinds } = await askFor("", { asked: Promise.reject<Manifest>(new Error("no dataset")) });
    expect(kinds).toEqual([]);
    expect(queries.getQueryData(["manifest", {}])).toBeUndefined();
  });
});
