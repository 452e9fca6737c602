import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { answerInSteps } from "../../src/engine/answer-question.ts";
import { EMPTY_FILTER } from "../../src/model/filter.ts";
import type { ArticleId } from "../../src/model/ids.ts";
import type { AskMessage } from "../../src/worker/protocol.ts";
import { createQuestionQueue } from "../../src/worker/question-queue.ts";
import { openSketches } from "../engine/small-collection.ts";

/** Steps that no queue takes. */
const steps = answerInSteps(openSketches([]), { kind: "manifest", question: {} });

function ask(id: number, kind: "facets" | "coverage" | "article", asker: string | null = null): AskMessage {
  if (kind === "facets") return { type: "ask", id, asker, kind, question: { filter: EMPTY_FILTER } };
  if (kind === "article") {
    return { type: "ask", id, asker, kind, question: { id: "a" as ArticleId, filter: EMPTY_FILTER } };
  }
  return { type: "ask", id, asker, kind, question: { filter: EMPTY_FILTER, grain: "year", by: "all" } };
}

describe("createQuestionQueue", () => {
  it("gives out only what is ready, the most urgent kind first and of equals the oldest", () => {
    const queue = createQuestionQueue();
    const messages = [ask(0, "article"), ask(1, "facets"), ask(2, "facets"), ask(3, "coverage"), ask(4, "coverage")];
    for (const message of messages) queue.add(message);
    expect(queue.mostUrgent()).toBeNull();
    for (const message of messages.slice(0, 4).reverse()) queue.makeReady({ message, steps });
    const taken = Array.from({ length: 5 }, () => {
      const id = queue.mostUrgent()?.message.id;
      expect(queue.mostUrgent()?.message.id).toBe(id);
      if (id !== undefined) queue.remove(id);
      return id;
    });
    expect(taken).toEqual([3, 1, 2, 0, undefined]);
    expect(queue.has(4)).toBe(true);
  });

  it("forgets a question that was removed, ready or not", () => {
    const queue = createQuestionQueue();
    const [early, late] = [ask(0, "facets"), ask(1, "facets")];
    queue.add(early);
    queue.makeReady({ message: early, steps });
    queue.add(late);
    expect([queue.remove(0), queue.remove(1), queue.remove(1)]).toEqual([true, true, false]);
    queue.makeReady({ message: late, steps });
    expect(queue.mostUrgent()).toBeNull();
  });

  it("keeps of each asker and kind the newest question, and every one without an asker", () => {
    const anyAsked = fc.array(
      fc.tuple(fc.constantFrom("facets", "coverage", "article"), fc.constantFrom("rail", "chart", null)),
    );
    fc.assert(
      fc.property(anyAsked, (asked) => {
        const queue = createQuestionQueue();
        const dropped = asked.map(([kind, asker], id) => queue.add(ask(id, kind, asker)));
        asked.forEach(([kind, asker], id) => {
          const newer = asked.findIndex((other, at) => at > id && asker !== null && `${other}` === `${[kind, asker]}`);
          expect(queue.has(id)).toBe(newer < 0);
          expect(dropped.indexOf(id)).toBe(newer);
        });
      }),
    );
  });
});
