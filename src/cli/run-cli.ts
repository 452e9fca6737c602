import { type Command, commandHelp, RUN_BY } from "./command.ts";
import type { Effects } from "./effects.ts";
import { EXIT, EXIT_CODE_HELP, type ExitCode } from "./exit-codes.ts";

/** Each command is loaded when it is asked for: what the others are made of takes longer to load than a small build. */
const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  build: async () => (await import("./build-command.ts")).buildCommand,
  check: async () => (await import("./check-command.ts")).checkCommand,
  status: async () => (await import("./status-command.ts")).statusCommand,
  explain: async () => (await import("./explain-command.ts")).explainCommand,
  read: async () => (await import("./read-command.ts")).readCommand,
  tag: async () => (await import("./tag-command.ts")).tagCommand,
  brief: async () => (await import("./brief-command.ts")).briefCommand,
  bundle: async () => (await import("./bundle-command.ts")).bundleCommand,
  report: async () => (await import("./report-command.ts")).reportCommand,
  generate: async () => (await import("./generate/generate-command.ts")).generateCommand,
};

async function helpText(): Promise<string> {
  const commands = await Promise.all(Object.values(COMMANDS).map((load) => load()));
  return `Where international agreements stand, read from a folder of reports.

Usage: ${RUN_BY} <command> [options]

${commands.map(({ name, summary }) => `  ${name.padEnd(9)} ${summary}`).join("\n")}

Each command has --help.

${EXIT_CODE_HELP}`;
}

const HELP_FLAGS = ["--help", "-h"];

/** Run the command that `args` name. Help asked for goes to standard output, mistakes to standard error. */
export async function runCli(args: readonly string[], effects: Effects): Promise<ExitCode> {
  const [name, ...rest] = args;
  if (name !== undefined && [...HELP_FLAGS, "help"].includes(name)) {
    await effects.writeOut(await helpText());
    return EXIT.fine;
  }
  const load = name !== undefined && Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!load) {
    const help = await helpText();
    effects.writeErr(name === undefined ? help : `pactwatch: no command "${name}".\n\n${help}`);
    return EXIT.wrongUsage;
  }
  const command = await load();
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
