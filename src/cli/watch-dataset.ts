import { awaitChanges } from "./await-changes.ts";
import { type BuildPlace, type BuiltDataset, buildDataset } from "./build-dataset.ts";
import type { Effects } from "./effects.ts";
import { EXIT, type ExitCode } from "./exit-codes.ts";
import type { HeldReading } from "./read-collection.ts";
import { refuseTarget } from "./refuse-target.ts";
import { watchFolders } from "./watch-folders.ts";

/** What is said of a build. */
export interface BuildWords {
  /** What is wrong, and what was found; `""` for nothing. */
  readonly trouble: (built: BuiltDataset) => string;
  readonly summary: (built: BuiltDataset, elapsedMs: number) => string;
}

const SHORTEST_PAUSE_MS = 5_000;
/** How long what the system tells of files is taken for all that befell them; then each of them is looked at again. */
const TRUSTED_MS = 60_000;
const PAUSE_OF_LOOKS = 200;

/**
 * The pause until all is looked at without being told of a change, as nobody tells of what another machine writes to a
 * disk that both see, or of what befalls the dataset. Much longer than such a look takes.
 */
function pauseAfter(lookMs: number): number {
  return Math.max(SHORTEST_PAUSE_MS, lookMs * PAUSE_OF_LOOKS);
}

/** What came of one look at the collection. */
interface Round {
  readonly trouble: string;
  /** Null where nothing is to be told of the dataset. */
  readonly summary: string | null;
  readonly isWritten: boolean;
}

/**
 * Build the dataset, and again after each change of the collection, until the command is interrupted.
 *
 * One build at a time; what changes meanwhile causes another. What keeps one from being built is said once, and the next
 * change, or the next look, tries again.
 */
export async function watchDataset(
  place: BuildPlace,
  words: BuildWords,
  effects: Effects,
  pauseOf = pauseAfter,
): Promise<ExitCode> {
  const changes = awaitChanges(effects.nowMs);
  const folders = watchFolders(place.data, changes.wake, effects);
  // A bar would come and go with each build; lines come only where one takes long.
  const later: Effects = { ...effects, errColumns: null };
  let held: HeldReading | null = null;
  /** Whether the last build knew of all that was told until then. */
  let isUpToDate = false;
  const build = async (own: Effects, told: ReadonlySet<string> | null): Promise<Round> => {
    const startMs = own.nowMs();
    const touched = isUpToDate ? told : null;
    isUpToDate = false;
    const trouble = await findObstacle(place, own);
    if (trouble !== null) return { trouble, summary: null, isWritten: false };
    const built = await buildDataset(place, own, held && { ...held, touched });
    isUpToDate = built.held !== null;
    held = built.held ?? held;
    const summary = built.code === EXIT.fine ? words.summary(built, own.nowMs() - startMs) : null;
    return { trouble: words.trouble(built), summary, isWritten: built.isWritten };
  };
  const tryBuild = async (own: Effects, told: ReadonlySet<string> | null): Promise<Round> => {
    try {
      return await build(own, told);
    } catch (error) {
      held = null;
      const reason = error instanceof Error ? error.message : String(error);
      return { trouble: `The dataset could not be built: ${reason}\n`, summary: null, isWritten: false };
    }
  };
  let said: string | null = null;
  let saidUnwatched: string | null = null;
  let lookedMs = Number.NEGATIVE_INFINITY;
  const round = async (isAsked: boolean): Promise<Round> => {
    const isThorough = isAsked || effects.nowMs() - lookedMs > TRUSTED_MS;
    if (isThorough) lookedMs = effects.nowMs();
    const unwatched = await folders.sync(isThorough);
    const told = folders.take();
    if (unwatched !== null && unwatched !== saidUnwatched) effects.writeErr(unwatchedText(unwatched));
    saidUnwatched = unwatched ?? saidUnwatched;
    const isFirst = said === null;
    const done = await tryBuild(isFirst ? effects : later, isThorough ? null : told);
    // A first look that finds the dataset as it was built just before has nothing to add.
    const isNews = isFirst
      ? !(effects.isToldBefore && done.summary !== null && !done.isWritten)
      : done.trouble !== said;
    if (isNews) effects.writeErr(done.trouble);
    if (done.summary !== null && (done.isWritten || isNews)) await effects.writeOut(done.summary);
    if (done.isWritten || isFirst) effects.announce();
    said = done.trouble;
    return done;
  };
  await round(true);
  effects.writeErr(`Watching ${place.data}; Ctrl+C ends it.\n`);
  // Only now, as a first build may take long and nothing is lost by ending it.
  effects.interrupted().then(changes.end);
  let pauseMs = pauseOf(0);
  for (let next = await changes.next(pauseMs); next !== "ended"; next = await changes.next(pauseMs)) {
    const startMs = effects.nowMs();
    const { isWritten } = await round(next === "idle");
    if (!isWritten) pauseMs = pauseOf(effects.nowMs() - startMs);
  }
  folders.close();
  return EXIT.fine;
}

/** Why nothing can be built of a collection now that could be at first; null for nothing. */
async function findObstacle({ data, out }: BuildPlace, effects: Effects): Promise<string | null> {
  if (!(await isFolder(data, effects))) return `There is no folder ${data} any more; the last dataset stays.\n`;
  const mistake = await refuseTarget(data, out, effects);
  return mistake === null ? null : `${mistake} The last dataset stays.\n`;
}

async function isFolder(path: string, { fs }: Effects): Promise<boolean> {
  return fs.stat(path).then(
    (stats) => stats.isDirectory(),
    () => false,
  );
}

function unwatchedText(reason: string): string {
  return `Not every folder can be watched, so what changes there is seen some seconds later: ${reason}\n`;
}
