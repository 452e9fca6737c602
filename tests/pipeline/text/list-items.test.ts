import { describe, expect, it } from "vitest";
import { itemMarkAt } from "../../../src/pipeline/text/list-items.ts";

describe("itemMarkAt", () => {
  it.each([
    ["1. Ships 2. Planes", 0, { end: 3, next: 9 }],
    ["• 9.) Ships 10.) Planes", 0, { end: 6, next: 12 }],
    ["a. Ships b. Planes", 0, { end: 3, next: 9 }],
    ["1. Ships\n2. Planes", 0, { end: 3, next: null }],
    ["1. Ships 2. planes", 0, { end: 3, next: null }],
    ["It is 1. Ships", 0, null],
    ["1.5 ships", 0, null],
  ])("reads %j", (text, offset, mark) => {
    expect(itemMarkAt(text, offset)).toEqual(mark);
  });
});
