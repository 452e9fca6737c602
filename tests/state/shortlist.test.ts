import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ArticleId } from "../../src/model/ids.ts";
import { MOST_SHORTLISTED, readShortlist, toggleShortlisted, writeShortlist } from "../../src/state/shortlist.ts";

const id = (text: string) => text as ArticleId;

describe("readShortlist", () => {
  it("reads back what was written, in the order of putting aside", () => {
    const ids = [id("b"), id("a")];
    expect(readShortlist(writeShortlist(ids))).toEqual(ids);
  });

  it("reads any text without an exception, and no more than there is room for", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json(), fc.constant(null)), (text) => {
        expect(readShortlist(text).length).toBeLessThanOrEqual(MOST_SHORTLISTED);
      }),
    );
    const many = Array.from({ length: MOST_SHORTLISTED + 9 }, (_, place) => id(`a${place}`));
    expect(readShortlist(writeShortlist(many))).toHaveLength(MOST_SHORTLISTED);
  });

  it("passes over what is not an id, and an id that stands there twice", () => {
    expect(readShortlist('["a", 3, "", null, "a", "b"]')).toEqual(["a", "b"]);
  });
});

describe("toggleShortlisted", () => {
  it("puts an article on and takes it off again", () => {
    const one = toggleShortlisted([], id("a"));
    expect(one).toEqual(["a"]);
    expect(toggleShortlisted(one ?? [], id("a"))).toEqual([]);
  });

  it("takes one off a full list, but puts none on it", () => {
    const full = Array.from({ length: MOST_SHORTLISTED }, (_, place) => id(`a${place}`));
    expect(toggleShortlisted(full, id("new"))).toBeNull();
    expect(toggleShortlisted(full, id("a7"))).toHaveLength(MOST_SHORTLISTED - 1);
  });
});
