import { describe, expect, it } from "vitest";
import { fitTitle } from "../../../src/briefing/pptx/fit-title.ts";

const SAYS = "signed on 20 January 2022, promised to enter into force in March 2023";

const titled = (name: string, says: string, most: number) => fitTitle({ name, says, behind: "" }, most);

describe("fitTitle", () => {
  it("leaves a title of two lines at the size of all others", () => {
    expect(titled("Harbour pact", SAYS, 24)).toEqual({ words: `Harbour pact: ${SAYS}`, size: 24 });
    expect(titled("", SAYS, 36).words).toBe(SAYS);
  });

  it("sets a longer one smaller, and still whole", () => {
    const name = "Arrangement on the shared keeping of ports, lights and quays by the two shores of the strait";
    const { words, size } = titled(name, SAYS, 24);
    expect(words).toBe(`${name}: ${SAYS}`);
    expect(size).toBeLessThan(24);
  });

  it("takes letters that are twice as wide for two", () => {
    const narrow = titled("", "a ".repeat(45).trim(), 24);
    expect(narrow.size).toBe(24);
    expect(titled("", "港".repeat(90), 24).size).toBeLessThan(24);
  });

  it("takes more room for a row of capital letters", () => {
    const says = "the arrangement on the keeping of ports and the lights of both shores is signed and in force";
    expect(titled("", says, 24).size).toBe(24);
    expect(titled("", says.toUpperCase(), 24).size).toBe(24);
    expect(titled("Harbour pact", says, 24).size).toBe(24);
    expect(titled("Harbour pact", says.toUpperCase(), 24).size).toBeLessThan(24);
  });

  it("cuts a name that has no end before what is said of it, and has no third line", () => {
    const { words, size } = titled("name without an end ".repeat(30), SAYS, 24);
    expect(words).toMatch(/^name .*…: signed on 20 January/);
    expect(words.endsWith(SAYS)).toBe(true);
    expect(words.length).toBeLessThanOrEqual(210);
    expect(size).toBe(14);
  });

  it("cuts a sentence that is too long by itself", () => {
    const { words } = titled("", "word ".repeat(90), 24);
    expect(words).toMatch(/^word .*…$/);
    expect(words.length).toBeLessThanOrEqual(210);
  });

  it("has room for what stands behind it", () => {
    const says = "letters of one line and of a second that ends near the edge ".repeat(2).trim();
    expect(fitTitle({ name: "", says, behind: "" }, 24).size).toBe(24);
    expect(fitTitle({ name: "", says, behind: " (1 of 2)" }, 24).size).toBeLessThan(24);
  });
});
