import { describe, expect, it } from "vitest";
import { slideHeading } from "../../src/briefing/slide-heading.ts";

const STAIR = { kind: "agreement", stages: [], why: [], promises: [], open: [] } as const;
const TITLE = "signed on 20 January 2022";

describe("slideHeading", () => {
  it("names the agreement before its stage", () => {
    expect(slideHeading({ body: STAIR, title: TITLE, subtitle: "Harbour pact" })).toBe(`Harbour pact: ${TITLE}`);
  });

  it("does not let a name turn the stage behind it about", () => {
    expect(slideHeading({ body: STAIR, title: TITLE, subtitle: "Harbour \u202epact" })).toBe(`Harbour pact: ${TITLE}`);
    expect(slideHeading({ body: STAIR, title: TITLE, subtitle: "נמל" })).toBe(`\u2068נמל\u2069: ${TITLE}`);
  });

  it("leaves every other title alone", () => {
    const body = { kind: "title", lines: [] } as const;
    expect(slideHeading({ body, title: "Five treaties", subtitle: "three programmes" })).toBe("Five treaties");
  });
});
