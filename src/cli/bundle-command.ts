import { type Command, parseCommand, wrongUsage } from "./command.ts";
import type { Effects } from "./effects.ts";
import type { ExitCode } from "./exit-codes.ts";
import { formatOfOut } from "./format-of-out.ts";
import { makeFile, VIEW_HELP, VIEW_OPTIONS } from "./make-file.ts";

const OUT = "pactwatch.html";

/** `bundle`: programme and data as one file, to be taken to where there is no network. */
export const bundleCommand: Command = {
  name: "bundle",
  summary: "Write the whole dashboard with its data, or the slides, as one HTML file that opens from disk.",
  help: `[--out FILE] [--deck] [--country IDS] [--filter QUERY] [--as-of DATE] [--clock CLOCK] [--data DIR]

  --out FILE       where it goes; "-" for standard output (default: ${OUT})
  --deck           the slides alone, without the reports
${VIEW_HELP}
The file opens on the view that the options name. The dashboard holds every report of the collection, whatever the filter.
`,
  run: runBundle,
};

async function runBundle(args: readonly string[], effects: Effects): Promise<ExitCode> {
  const read = parseCommand(args, { ...VIEW_OPTIONS, deck: { type: "boolean" } } as const, 0);
  if ("mistake" in read) return wrongUsage(bundleCommand, read.mistake, effects);
  const { out = OUT, deck, ...values } = read.parsed.values;
  if (formatOfOut(out, ["html"]) === null)
    return wrongUsage(bundleCommand, `the name ${out} ends in another format than html.`, effects);
  return makeFile(
    bundleCommand,
    { ...values, out },
    { subject: deck === true ? "deck" : "page", format: "html" },
    effects,
  );
}
