import { describe, expect, it } from "vitest";
import { parseCommand, wrongUsage } from "../../src/cli/command.ts";
import { effectsIn } from "./collection-folder.ts";

const OPTIONS = { data: { type: "string" }, json: { type: "boolean" } } as const;

describe("parseCommand", () => {
  it("reads options and arguments in any order", () => {
    const read = parseCommand(["a.md", "--json", "--data=here"], OPTIONS, 1);
    expect(read).toMatchObject({ parsed: { values: { json: true, data: "here" }, positionals: ["a.md"] } });
  });

  it("takes what follows -- for an argument", () => {
    expect(parseCommand(["--", "--json"], OPTIONS, 1)).toMatchObject({ parsed: { positionals: ["--json"] } });
  });

  it.each([[["--ouch"]], [["--data"]], [["--json=yes"]], [["a", "b"]]])("names the mistake in %j", (args) => {
    expect(parseCommand(args, OPTIONS, 1)).toEqual({ mistake: expect.stringMatching(/ouch|data|json|"b"/) });
  });
});

describe("wrongUsage", () => {
  it("names a command for more that can be typed as it stands", () => {
    let said = "";
    const effects = effectsIn("/", {
      writeErr: (text) => {
        said += text;
      },
    });
    expect(wrongUsage({ name: "explain" }, "Name a file.", effects)).toBe(64);
    expect(said).toContain("Try: npm run -s pactwatch -- explain --help\n");
  });
});
