import { dirname, join, resolve } from "node:path";
import { type ParseArgsConfig, parseArgs } from "node:util";
import type { Effects } from "./effects.ts";
import { EXIT, EXIT_CODE_HELP, type ExitCode } from "./exit-codes.ts";

/** One command of the command line. */
export interface Command {
  readonly name: string;
  /** One line, for the list of commands. */
  readonly summary: string;
  /** What follows the command's name, and what each part means; without the exit codes. */
  readonly help: string;
  readonly run: (args: readonly string[], effects: Effects) => Promise<ExitCode>;
}

/** Arguments as `parseArgs` gives them, or what is wrong with them. */
type Parsed<Options extends NonNullable<ParseArgsConfig["options"]>> =
  | { readonly parsed: ReturnType<typeof parseArgs<{ args: string[]; options: Options; allowPositionals: true }>> }
  | { readonly mistake: string };

/** Read a command's arguments. Options that it does not know, or that lack their value, are a mistake; an empty one is a variable that a script forgot to set. */
export function parseCommand<Options extends NonNullable<ParseArgsConfig["options"]>>(
  args: readonly string[],
  options: Options,
  positionals: number,
): Parsed<Options> {
  try {
    const parsed = parseArgs({ args: [...args], options, allowPositionals: true });
    const surplus = parsed.positionals[positionals];
    if (surplus !== undefined) return { mistake: `Unexpected argument "${surplus}".` };
    const empty = Object.entries(parsed.values).find(([, value]) => [value].flat().includes(""));
    if (empty !== undefined) return { mistake: `--${empty[0]} has an empty value.` };
    return { parsed };
  } catch (error) {
    // parseArgs throws only for what the user typed; its message names it.
    return { mistake: error instanceof Error ? error.message : String(error) };
  }
}

/** What stands before a command's name: nothing puts a `pactwatch` of its own on the path. */
export const RUN_BY = "npm run -s pactwatch --";

/** Say what is wrong with the use of a command, and where to read on. */
export function wrongUsage({ name }: Pick<Command, "name">, mistake: string, effects: Effects): ExitCode {
  effects.writeErr(`pactwatch ${name}: ${mistake}\nTry: ${RUN_BY} ${name} --help\n`);
  return EXIT.wrongUsage;
}

/** The collection's folder as a whole path, or, after saying so, the exit code for one that is not there. */
export async function openDataFolder(
  { name }: Pick<Command, "name">,
  folder: string | undefined,
  effects: Effects,
): Promise<{ readonly data: string } | { readonly code: ExitCode }> {
  const data = resolve(effects.cwd, folder ?? "data");
  try {
    if ((await effects.fs.stat(data)).isDirectory()) return { data };
  } catch {
    // It is not there, or nobody may look: the same words serve.
  }
  effects.writeErr(`pactwatch ${name}: there is no folder ${data}\n`);
  return { code: EXIT.nothingRead };
}

/** The options of the cache, for every command that reads a collection. */
export const CACHE_OPTIONS = { cache: { type: "string" }, "no-cache": { type: "boolean" } } as const;

/** What they mean, for `--help`. */
export const CACHE_HELP = `  --cache DIR where \`build\` keeps what it read for the next time (default: .cache/pactwatch beside the collection)
  --no-cache  read everything again, and keep nothing
`;

/** The cache's folder, or null for none. */
export function cacheFolderOf(
  data: string,
  values: { readonly cache?: string; readonly "no-cache"?: boolean },
  { cwd }: Effects,
): string | null {
  if (values["no-cache"]) return null;
  return values.cache === undefined ? join(dirname(data), ".cache", "pactwatch") : resolve(cwd, values.cache);
}

/** The whole help of a command. */
export function commandHelp({ name, summary, help }: Command): string {
  return `${summary}\n\nUsage: ${RUN_BY} ${name} ${help}\n${EXIT_CODE_HELP}`;
}
