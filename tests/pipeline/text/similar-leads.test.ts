import { describe, expect, it } from "vitest";
import { findSimilarLead } from "../../../src/pipeline/text/similar-leads.ts";

/** What leads to the list in square brackets. */
function leadIn(sentence: string) {
  const [before = "", list = "", after = ""] = sentence.split(/[[\]]/);
  const folded = before + list + after;
  return findSimilarLead(
    folded,
    { start: 0, end: folded.length },
    { start: before.length, end: before.length + list.length },
  );
}

describe("findSimilarLead", () => {
  it.each([
    "tokyo has similar pacts with [rome and paris].",
    "it has three of the kind already, namely with [rome].",
    "rome becomes the sixth state with which tokyo has one, after [paris and ottawa].",
    "only two exist, the other being with [paris].",
    "[rome and paris] already have such treaties.",
    "[rome] is negotiating one too.",
    "[rome] would like one as well.",
    "[rome and paris] are also discussing a similar pact.",
    "[rome] is among the capitals to have signed a comparable text with tokyo.",
    "with [rome], tokyo has long had an accord of this kind.",
    "the [japanese] equivalent is older.",
    "tokyo reached a broad accord on similar terms with [rome].",
    "a text along the same lines with [rome] is older.",
  ])("leads to the list in %j", (sentence) => {
    expect(leadIn(sentence)).not.toBeNull();
  });

  it.each([
    "no other state has a pact of this type with [rome].",
    "[rome and paris] have such ships.",
    "[rome] has one of the oldest ports.",
    "with [rome], tokyo has a quarrel.",
    "envoys of [rome] wrote about such treaties.",
    "a dinner with [rome] followed.",
  ])("leads to none in %j", (sentence) => {
    expect(leadIn(sentence)).toBeNull();
  });

  it("tells where the words begin, and whether the list opens its part of the sentence", () => {
    expect(leadIn("it signed pacts with [rome].")).toMatchObject({ start: 10, isKind: true, isAfter: false });
    expect(leadIn("with [rome], tokyo has one.")).toMatchObject({ start: 5, isAfter: true, isFronted: true });
  });
});

describe("a lead that a mark runs into", () => {
  it.each([
    "talks are over;with [rome], tokyo has one.",
    "an old text (the [japanese] accord) stays.",
    "such a stop-the [japanese] accord stays.",
    "[paris]'s own will follow.",
    "it has such pacts with two countries, [rome and paris].",
    "it has such pacts with two partners - [rome and paris].",
    "it has such pacts with two partners: namely [rome and paris].",
    "it has such pacts with three allies, among them the [japanese].",
  ])("leads to the list in %j", (sentence) => {
    expect(leadIn(sentence)).not.toBeNull();
  });
});

describe("a comparison with another's", () => {
  it.each([
    "the penalty is the hardest point, as it was with [rome].",
    "the talks take longer than they did with [rome].",
    "with [rome], talks on a first agreement are going on.",
  ])("leads to the list in %j", (sentence) => {
    expect(leadIn(sentence)).not.toBeNull();
  });
});
