import { type Command, parseCommand, wrongUsage } from "./command.ts";
import type { Effects } from "./effects.ts";
import type { ExitCode } from "./exit-codes.ts";
import { formatOfOut, PDF } from "./format-of-out.ts";
import { makeFile, VIEW_HELP, VIEW_OPTIONS } from "./make-file.ts";

/** `report`: what a link to the page shows, on paper, with the sentences that prove it. */
export const reportCommand: Command = {
  name: "report",
  summary: "Write a paper of what a link to the page shows, with every sentence behind it, as PDF or HTML.",
  help: `--out FILE [--country IDS] [--filter QUERY] [--as-of DATE] [--clock CLOCK] [--data DIR]

  --out FILE       where it goes; a name that ends in .html gives a page to print, else it is a PDF
${VIEW_HELP}
A PDF is printed by the Chrome, Chromium or Edge of this machine; PACTWATCH_BROWSER names another place.
`,
  run: runReport,
};

async function runReport(args: readonly string[], effects: Effects): Promise<ExitCode> {
  const read = parseCommand(args, VIEW_OPTIONS, 0);
  if ("mistake" in read) return wrongUsage(reportCommand, read.mistake, effects);
  const { values } = read.parsed;
  if (values.out === undefined) return wrongUsage(reportCommand, "--out must name a file.", effects);
  const format = formatOfOut(values.out, [PDF, "html"]);
  if (format === null)
    return wrongUsage(reportCommand, `the name ${values.out} ends in no format of a report.`, effects);
  const isPrinted = format !== "html";
  return makeFile(reportCommand, values, { subject: "paper", format: "html", isPrinted }, effects);
}
