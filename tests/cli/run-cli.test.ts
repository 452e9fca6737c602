import { describe, expect, it } from "vitest";
import { runIn } from "./collection-folder.ts";

describe("runCli", () => {
  it.each([[["--help"]], [["help"]], [["-h"]]])("prints every command and exit code for %j", async (args) => {
    const { code, out } = await runIn("/", args);
    expect(code).toBe(0);
    for (const word of ["build", "check", "status", "explain", "tag", "Exit codes:"]) expect(out).toContain(word);
  });

  it.each(["build", "check", "status", "explain", "tag"])(
    "prints the help of %s, whatever else is asked for",
    async (name) => {
      const { code, out, err } = await runIn("/", [name, "--nonsense", "--help"]);
      expect([code, err]).toEqual([0, ""]);
      expect(out).toContain(`Usage: npm run -s pactwatch -- ${name}`);
      expect(out).toContain("Exit codes:");
    },
  );

  it.each([["build"], ["check"], ["status"], ["explain", "a.md"], ["tag"]])(
    "exits with 1 and says so when %s finds no data folder",
    async (...args) => {
      const { code, out, err } = await runIn("/", [...args, "--data", "no-such-folder"]);
      expect([code, out]).toEqual([1, ""]);
      expect(err).toContain("there is no folder /no-such-folder");
    },
  );

  it("shows the commands for one that it does not know", async () => {
    const { code, out, err } = await runIn("/", ["bild"]);
    expect([code, out]).toEqual([64, ""]);
    expect(err).toContain('no command "bild"');
    expect(err).toContain("build");
  });
});
