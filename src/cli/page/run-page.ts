import { EXIT, type ExitCode } from "../exit-codes.ts";

/** Where a server listens; what is left out is its own choice. */
export interface ServerPlace {
  readonly port?: number;
  readonly host?: string;
}

/** What the scripts of the page are made of. */
export interface PageSteps {
  /** Run `pactwatch build` with these arguments. */
  readonly buildDataset: (args: readonly string[]) => Promise<number>;
  /** Make `dist/` of the page and the last dataset. */
  readonly buildPage: () => Promise<void>;
  /** Put the last dataset into `dist/`; false when there is no page or no dataset yet. */
  readonly refreshPage: () => Promise<boolean>;
  readonly servePage: (place: ServerPlace) => Promise<void>;
  readonly developPage: (place: ServerPlace) => Promise<void>;
  /** Run `pactwatch build --watch` with these arguments beside the server, and call `built` whenever a dataset was built. */
  readonly followFolder: (args: readonly string[], built: () => Promise<unknown>) => void;
  readonly writeErr: (text: string) => void;
}

const SCRIPTS = ["start", "build", "serve", "dev"] as const;
type Script = (typeof SCRIPTS)[number];

/**
 * Run the npm script `name`: `build` makes dataset and page, `start` serves them too, `dev` serves the source, `serve`
 * what was built last.
 *
 * `--port` and `--host` are the server's, all else is for `pactwatch build`. When that fails nothing more is done. With
 * `--watch` the dataset that is served follows its folder.
 */
export async function runPage([name, ...args]: readonly string[], steps: PageSteps): Promise<number> {
  const script = SCRIPTS.find((known) => known === name);
  if (script === undefined) return refuse(`One of ${SCRIPTS.join(", ")} must be named.`, steps);
  const read = splitArguments(args);
  if ("mistake" in read) return refuse(read.mistake, steps);
  const mistake = mistakeIn(script, read);
  if (mistake !== null) return refuse(mistake, steps);
  if (script === "serve") {
    if (!(await steps.refreshPage())) return refuse("Nothing is built yet. Run: npm start", steps);
    await steps.servePage(read.place);
    return EXIT.fine;
  }
  const rest = read.rest.filter((arg) => arg !== WATCH);
  const code = await steps.buildDataset(rest);
  if (code !== EXIT.fine || rest.some((arg) => arg === "--help" || arg === "-h")) return code;
  if (script === "dev") await steps.developPage(read.place);
  else await steps.buildPage();
  if (script === "start") await steps.servePage(read.place);
  if (rest.length === read.rest.length) return EXIT.fine;
  // The source is served with the dataset in its own place; the built page has one of its own.
  steps.followFolder(rest, script === "dev" ? async () => undefined : steps.refreshPage);
  return EXIT.fine;
}

function refuse(mistake: string, { writeErr }: PageSteps): ExitCode {
  writeErr(`pactwatch: ${mistake}\n`);
  return EXIT.wrongUsage;
}

interface SplitArguments {
  readonly place: ServerPlace;
  /** For `pactwatch build`. */
  readonly rest: readonly string[];
}

function mistakeIn(script: Script, { place, rest }: SplitArguments): string | null {
  if (script === "serve" && rest.length > 0) {
    return `serve reads no "${rest[0]}"; it shows what was built last. For a folder of your own: npm start -- --data DIR`;
  }
  if (script === "build" && rest.includes(WATCH))
    return "build makes a copy and ends, so it takes no --watch; npm start -- --watch shows a folder as it changes.";
  if (script === "build" && Object.keys(place).length > 0)
    return "build serves nothing, so it takes no --port or --host.";
  if (rest.some((arg) => arg === "--out" || arg.startsWith("--out="))) {
    return "The page shows public/dataset/, so --out has no place here; pactwatch build takes it.";
  }
  return null;
}

const WATCH = "--watch";
const OF_SERVER = /^--(port|host)(?:=(.*))?$/;

function splitArguments(args: readonly string[]): SplitArguments | { readonly mistake: string } {
  const rest: string[] = [];
  const place: { port?: number; host?: string } = {};
  for (let at = 0; at < args.length; at++) {
    const arg = args[at] ?? "";
    const [, option, joined] = OF_SERVER.exec(arg) ?? [];
    if (option === undefined) {
      rest.push(arg);
      continue;
    }
    const value = joined ?? args[++at] ?? "";
    if (option === "host" && value !== "") place.host = value;
    else if (option === "port" && /^\d{1,5}$/.test(value)) place.port = Number(value);
    else return { mistake: option === "port" ? "--port must be a number." : "--host must name an address." };
  }
  return { place, rest };
}
