import { describe, expect, it } from "vitest";
import { orderArticles } from "../../../src/pipeline/dataset/order-articles.ts";
import { sketchArticles } from "../../engine/small-collection.ts";

describe("orderArticles", () => {
  it("orders by first possible day, then by id, undated last", () => {
    const articles = sketchArticles([
      { id: "undated" },
      { id: "day", published: "2023-01-01" },
      { id: "b-month", published: "2023-01" },
      { id: "bounded", notBefore: "2022-12-31", notAfter: "2023-02-01" },
      { id: "open", notAfter: "2021" },
    ]);
    expect(orderArticles(articles).map(({ id }) => id)).toEqual(["bounded", "b-month", "day", "open", "undated"]);
  });
});
