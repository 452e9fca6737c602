import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { withOpening } from "../../src/cli/with-opening.ts";
import { answerQuestion } from "../../src/engine/answer-question.ts";
import type { Manifest } from "../../src/model/dataset.ts";
import { type Opening, openingQuestions } from "../../src/model/opening.ts";
import type { EncodedFile } from "../../src/pipeline/dataset/encode-rows.ts";
import { encodeArticlesOf, openSketches, sketchArticles } from "../engine/small-collection.ts";

const SKETCHES = [{ published: "2023-01-02" }, { published: "2024-02" }, {}];
const encoded = () => encodeArticlesOf(sketchArticles(SKETCHES));
const contentOf = <Content>({ bytes }: EncodedFile): Content => JSON.parse(new TextDecoder().decode(bytes));

describe("withOpening", () => {
  it("adds the answers that the engine gives to the page's first questions", () => {
    const files = [...withOpening(encoded(), 1)];
    const opening = contentOf<Opening>(files.at(-2)!);
    const dataset = openSketches(SKETCHES);
    const asked = openingQuestions(dataset.manifest.lastDay ?? 0);
    expect(opening.fingerprint).toBe(dataset.manifest.fingerprint);
    expect(opening.answers).toEqual(
      asked.map((one) => ({ ...one, answer: answerQuestion(dataset, one.kind, one.question) })),
    );
  });

  it("names the file in the manifest with its size and sum, the manifest being the last as before", () => {
    const files = [...withOpening(encoded(), 1)];
    const [opening, manifest] = files.slice(-2);
    expect(files.map(({ path }) => path).slice(-2)).toEqual(["opening.json", "manifest.json"]);
    expect(contentOf<Manifest>(manifest!).files.at(-1)).toEqual({
      path: "opening.json",
      bytes: opening!.bytes.length,
      sha256: createHash("sha256").update(opening!.bytes).digest("hex"),
    });
  });

  it("leaves a smaller dataset as it is, and one without any day", () => {
    expect([...withOpening(encoded(), 4)]).toEqual(encoded());
    const undated = () => encodeArticlesOf(sketchArticles([{}]));
    expect([...withOpening(undated(), 1)]).toEqual(undated());
  });
});
