import { describe, expect, it } from "vitest";
import { splitMailbox } from "../../../src/pipeline/formats/split-mailbox.ts";

const SEPARATOR = "From ann@mill.example Fri Mar  5 23:30:00 2021\n";
const FIRST = "Subject: Töwns\n\nThey talked.\n";
const SECOND = "Subject: More\n\nThey agreed.\n";

function split(text: string): string[] {
  return splitMailbox(new TextEncoder().encode(text)).map((mail) => new TextDecoder().decode(mail).trim());
}

describe("splitMailbox", () => {
  it("gives each mail without the line that parts it from the one before", () => {
    const both = [FIRST.trim(), SECOND.trim()];
    expect(split(`${SEPARATOR}${FIRST}\n${SEPARATOR}${SECOND}`)).toEqual(both);
    expect(split(`${SEPARATOR}${FIRST}\n${SEPARATOR}${SECOND}`.replaceAll("\n", "\r\n"))).toEqual(
      both.map((mail) => mail.replaceAll("\n", "\r\n")),
    );
  });

  it.each([
    ["without a weekday", "From ann@mill.example Mar  5 23:30:00 2021\n"],
    ["with the day in figures", "From ann@mill.example 2021-03-05 23:30:00\n"],
    ["without a time", "From ann@mill.example\n"],
    ["of a program that names nobody", "From - Fri Mar  5 23:30:00 2021\n"],
  ])("parts mails by a line %s", (_, line) => {
    const second = `From: Ann <ann@mill.example>\n${SECOND}`;
    expect(split(`${line}From: Bo <bo@mill.example>\n${FIRST}\n${line}${second}`)).toEqual([
      `From: Bo <bo@mill.example>\n${FIRST.trim()}`,
      second.trim(),
    ]);
  });

  it("parts mails without a blank line between them where a mail's header follows", () => {
    const second = `From: Ann <ann@mill.example>\n${SECOND}`;
    expect(split(`${SEPARATOR}${FIRST}${SEPARATOR}${second}`)).toEqual([FIRST.trim(), second.trim()]);
    const quoted = `${FIRST}From here on until 10:00 in 2021\nNote: nothing.\nPlan: none.`;
    expect(split(`${SEPARATOR}${quoted}`)).toEqual([quoted]);
  });

  it("takes the mark from a line that begins as a mail does, and one of several", () => {
    const lines = "\n>From here on they agreed.\n>>From there too.\n> From him.";
    expect(split(`${SEPARATOR}${FIRST}${lines}`)).toEqual([`${FIRST}${lines.replaceAll(">From", "From")}`]);
    expect(split(`${FIRST}${lines}`)).toEqual([`${FIRST}${lines}`]);
  });

  it("looks past the mark of an encoding at its top", () => {
    expect(split(`\uFEFF${SEPARATOR}${FIRST}\n${SEPARATOR}${SECOND}`)).toEqual([FIRST.trim(), SECOND.trim()]);
  });

  it.each([
    ["a mail that quotes such a line", `${FIRST}\n${SEPARATOR}${SECOND}`],
    ["a mail in which a line begins with From", `${FIRST}\nFrom here on they agreed at 10:00 in 2021\nnothing.`],
    ["nothing", ""],
  ])("leaves %s whole", (_, text) => {
    expect(split(text)).toEqual([text.trim()]);
  });
});
