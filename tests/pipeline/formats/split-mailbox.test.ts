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
