import { briefCommand } from "./brief-command.ts";
import { buildCommand } from "./build-command.ts";
import { bundleCommand } from "./bundle-command.ts";
import { checkCommand } from "./check-command.ts";
import { type Command, commandHelp } from "./command.ts";
import type { Effects } from "./effects.ts";
import { EXIT, EXIT_CODE_HELP, type ExitCode } from "./exit-codes.ts";
import { explainCommand } from "./explain-command.ts";
import { generateCommand } from "./generate/generate-command.ts";
import { readCommand } from "./read-command.ts";
import { reportCommand } from "./report-command.ts";
import { statusCommand } from "./status-command.ts";
import { tagCommand } from "./tag-command.ts";

const COMMANDS: readonly Command[] = [
  buildCommand,
  checkCommand,
  statusCommand,
  explainCommand,
  readCommand,
  tagCommand,
  briefCommand,
  bundleCommand,
  reportCommand,
  generateCommand,
];

const HELP = `Where international agreements stand, read from a folder of reports.

Usage: pactwatch <command> [options]

${COMMANDS.map(({ name, summary }) => `  ${name.padEnd(9)} ${summary}`).join("\n")}

Each command has --help.

${EXIT_CODE_HELP}`;

const HELP_FLAGS = ["--help", "-h"];

/** Run the command that `args` name. Help asked for goes to standard output, mistakes to standard error. */
export async function runCli(args: readonly string[], effects: Effects): Promise<ExitCode> {
  const [name, ...rest] = args;
  if (name !== undefined && [...HELP_FLAGS, "help"].includes(name)) {
    await effects.writeOut(HELP);
    return EXIT.fine;
  }
  const command = COMMANDS.find((known) => known.name === name);
  if (!command) {
    effects.writeErr(name === undefined ? HELP : `pactwatch: no command "${name}".\n\n${HELP}`);
    return EXIT.wrongUsage;
  }
  if (asksForHelp(rest)) {
    await effects.writeOut(commandHelp(command));
    return EXIT.fine;
  }
  return command.run(rest, effects);
}

function asksForHelp(args: readonly string[]): boolean {
  const end = args.indexOf("--");
  return (end === -1 ? args : args.slice(0, end)).some((arg) => HELP_FLAGS.includes(arg));
}
