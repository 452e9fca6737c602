import { describe, expect, it } from "vitest";
import { findQuotedMail } from "../../../src/pipeline/formats/find-quoted-mail.ts";
import { cutText } from "../../../src/pipeline/source/cut-text.ts";

const left = (text: string) => cutText(text, findQuotedMail(text)).text;

describe("findQuotedMail", () => {
  it.each([
    ["an attribution", "New words.\n\nOn Mon, 1 Mar 2021, A wrote:\n> old"],
    ["an attribution on two lines", "New words.\n\nOn Mon, 1 Mar 2021 at 10:00, A. Person\n<a@b.example> wrote:\nold"],
    ["a line for the original", "New words.\n-----Original Message-----\nold"],
    ["the header of the mail before", "New words.\n\nFrom: A\nSent: Monday\nTo: B\nSubject: x\n\nold"],
    ["a signature", "New words.\n-- \nA. Person"],
    ["lines led by a mark", "> old\n> words\nNew words."],
  ])("leaves the new words alone before %s", (_, text) => {
    expect(left(text)).toBe("New words.");
  });

  it("leaves out the lines of elements that quote", () => {
    const text = "New words.\nold\nwords\nNew again.";
    expect(cutText(text, findQuotedMail(text, ["old\nwords", "elsewhere"])).text).toBe("New words.\nNew again.");
  });

  it("keeps a sentence that begins like an attribution", () => {
    const text = "On Monday, the minister spoke of a pact.\nShe wrote: it is done.";
    expect(left(text)).toBe(text);
  });
});
