import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { splitSentences } from "../../../src/pipeline/text/split-sentences.ts";

function split(text: string): string[] {
  return splitSentences(text).map(({ start, end }) => text.slice(start, end));
}

describe("splitSentences", () => {
  it.each([
    ["They met. They signed.", ["They met.", "They signed."]],
    ["Gen. Sato met Mr. Hill in St. Ives.", ["Gen. Sato met Mr. Hill in St. Ives."]],
    ["The U.S. Navy sailed. It returned.", ["The U.S. Navy sailed.", "It returned."]],
    ["It was agreed by the U.S. The text is secret.", ["It was agreed by the U.S.", "The text is secret."]],
    ["A cost of 1.7 billion is likely.", ["A cost of 1.7 billion is likely."]],
    ["See No. 27 of the series. It ends.", ["See No. 27 of the series.", "It ends."]],
    ["“It is done.” He left.", ["“It is done.”", "He left."]],
    ["J. R. Hardy writes well.", ["J. R. Hardy writes well."]],
    ["On Jan. 11 they met! Did they sign?", ["On Jan. 11 they met!", "Did they sign?"]],
    ["A headline\nThe first line.", ["A headline", "The first line."]],
    ["He has seen Mt. Aso. It smokes.", ["He has seen Mt. Aso.", "It smokes."]],
    ["Turn to p. 12 of the white paper.", ["Turn to p. 12 of the white paper."]],
    ["It is Cm 8688. Peers read it.", ["It is Cm 8688.", "Peers read it."]],
    ["Papers were laid by Hall & Co. in May.", ["Papers were laid by Hall & Co. in May."]],
    ["They rang Hall & Co. They got no reply.", ["They rang Hall & Co.", "They got no reply."]],
    ["Tokyo wrote to the E.U. What it asked is not known.", ["Tokyo wrote to the E.U.", "What it asked is not known."]],
    ["By 8 a.m. Gen. Sato had left.", ["By 8 a.m. Gen. Sato had left."]],
    ["The talks went on until 8 p.m. Mr. Hill then left.", ["The talks went on until 8 p.m.", "Mr. Hill then left."]],
    ["The talks ended at 8 p.m. Tokyo time.", ["The talks ended at 8 p.m. Tokyo time."]],
    ["So did Kim and I. Was it right?", ["So did Kim and I.", "Was it right?"]],
    ["Write to press.desk@mod.example. She reads it.", ["Write to press.desk@mod.example.", "She reads it."]],
    ["See https://a.example/b.html?c=1.2 now.", ["See https://a.example/b.html?c=1.2 now."]],
    ["Ships (two came in 2021.) sail on.", ["Ships (two came in 2021.) sail on."]],
    ["“Never!” he said. “Who asked?” she said.", ["“Never!” he said.", "“Who asked?” she said."]],
    ["Is it signed?! It is.", ["Is it signed?!", "It is."]],
    ["A post on Yahoo! News said so. It went.", ["A post on Yahoo! News said so.", "It went."]],
    ["1. Ships 2. Planes 3. Shells", ["1. Ships", "2. Planes", "3. Shells"]],
    ["1.) Ships sail. 2.) Planes fly.", ["1.) Ships sail.", "2.) Planes fly."]],
    ["a) Ships b) Planes", ["a) Ships", "b) Planes"]],
    ["• Ships • Planes", ["• Ships", "• Planes"]],
    ["998. Ships 999. Planes 1000. Shells", ["998. Ships", "999. Planes", "1000.", "Shells"]],
    ["Under N°. 27.1 it is free. It ends.", ["Under N°. 27.1 it is free.", "It ends."]],
    ["It is . . . not so . . . clear.", ["It is . . . not so . . . clear."]],
    ["It is not clear. . . . It may be.", ["It is not clear.", ". . . It may be."]],
    ["It is not clear . . . . It may be.", ["It is not clear . . . .", "It may be."]],
    ["“Talks [...] Tokyo” is the title [...] Read it.", ["“Talks [...] Tokyo” is the title [...] Read it."]],
    ["It trailed off.... He left.", ["It trailed off....", "He left."]],
    ["It is in force.Ministers met.Gen. Sato came.", ["It is in force.", "Ministers met.", "Gen. Sato came."]],
    ["The site Example.Com is down.", ["The site Example.Com is down."]],
    ["It took effect at 9 a.m. EST. Nobody came.", ["It took effect at 9 a.m. EST.", "Nobody came."]],
    [" \n ", []],
  ])("splits %j", (text, sentences) => {
    expect(split(text)).toEqual(sentences);
  });

  it("covers every character that is not white space, in order and apart", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(split(text).join("").replace(/\s/g, "")).toBe(text.replace(/\s/g, ""));
      }),
    );
  });

  it("covers every word of texts full of marks too", () => {
    const parts = fc.constantFrom(
      ..."1. 2. 2) a. b. U.S. Mr. . .. ... • \n ” “ ( ) ! ? Tokyo it signed.It 5.5 999.".split(/(?= )/),
    );
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 30 }), (all) => {
        const text = all.join("");
        expect(split(text).join("").replace(/\s/g, "")).toBe(text.replace(/\s/g, ""));
      }),
    );
  });

  it.each([
    [".", 1_000_000],
    [". ", 500_000],
    ["\n", 1_000_000],
    ["a\n", 1_000_000],
    ["1. A ", 200_000],
    ["• ", 300_000],
    ["”", 1_000_000],
    ["(", 1_000_000],
    ["He said “so. ", 100_000],
  ])("reads %j repeated %i times before a test gives up", (text, count) => {
    expect(split(`It is so. ${text.repeat(count)}`)[0]).toMatch(/^It is so\./);
  });
});
