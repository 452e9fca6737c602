import { describe, expect, it } from "vitest";
import { parseList } from "../../src/state/parse-list.ts";

describe("parseList", () => {
  it.each([
    ['[1,"a"]', [1, "a"]],
    ['{"a":1}', []],
    ["[1,", []],
    ["", []],
    [null, []],
  ])("reads %j as %j", (text, list) => {
    expect(parseList(text)).toEqual(list);
  });
});
