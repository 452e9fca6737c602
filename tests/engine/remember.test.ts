import { describe, expect, it } from "vitest";
import { remember } from "../../src/engine/remember.ts";
import { openSketches } from "./small-collection.ts";

describe("remember", () => {
  const countMade = () => {
    let made = 0;
    return remember(() => ++made);
  };

  it("makes a value once, also when texts were added meanwhile", () => {
    const askOf = countMade();
    const dataset = openSketches([{ published: "2023" }]);
    expect([askOf(dataset), askOf({ ...dataset, texts: [null] })]).toEqual([1, 1]);
  });

  it("makes another for another dataset", () => {
    const askOf = countMade();
    const [one, other] = [openSketches([]), openSketches([])];
    expect([askOf(one), askOf(other), askOf(one)]).toEqual([1, 2, 1]);
  });
});
