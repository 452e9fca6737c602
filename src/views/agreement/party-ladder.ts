import type { CountryId, StageId } from "../../model/ids.ts";
import type { PartyAct } from "../../model/party-act.ts";
import type { RungState, Trace } from "../../model/status.ts";
import { longDate } from "../../ui/date-words.ts";
import { rungDateWords } from "./rung-table-wording.ts";

/** One stage of one party. */
export interface PartyCell {
  readonly stage: StageId;
  readonly state: RungState;
  /** The date, or what there is in its place. */
  readonly words: string;
  /** The act that is told of this party alone; null where there is none. */
  readonly act: PartyAct | null;
}

export interface PartyRow {
  readonly party: CountryId;
  readonly cells: readonly PartyCell[];
}

/** More parties than that are no table that anybody reads. */
const MOST_PARTIES = 12;

/**
 * The ladder of each party; empty where no report tells of one party's own act, as then all rows are the same.
 *
 * A stage that all reach together is the same act in each row. Of a stage with acts of single parties, a party of which
 * none is told was passed over when a later stage is reached, and else nothing is said of it.
 */
export function partyLadder({ status, partyActs }: Pick<Trace, "status" | "partyActs">): readonly PartyRow[] {
  const { parties, rungs } = status;
  if (parties.length < 2 || parties.length > MOST_PARTIES || partyActs.every(({ party }) => party === null)) return [];
  return parties.map((party, row) => ({
    party,
    cells: rungs.map((rung, place): PartyCell => {
      const acts = partyActs.filter(({ stage }) => stage === rung.stage);
      if (rung.state !== "reached" || acts.every((act) => act.party === null)) {
        const isRepeated = row > 0 && rung.state === "reached";
        return {
          stage: rung.stage,
          state: rung.state,
          words: isRepeated ? "same act" : rungDateWords(rung),
          act: null,
        };
      }
      const act = acts.find((own) => own.party === party);
      if (act !== undefined) return { stage: rung.stage, state: "reached", words: dateWords(act), act };
      const together = acts.find((own) => own.party === null);
      if (together !== undefined) {
        return { stage: rung.stage, state: "reached", words: `told of all: ${dateWords(together)}`, act: null };
      }
      const isPassed = rungs.slice(place + 1).some(({ state }) => state === "reached");
      const words = isPassed ? "passed, no report of it" : "nothing said of it";
      return { stage: rung.stage, state: isPassed ? "implied" : "unknown", words, act: null };
    }),
  }));
}

function dateWords({ date }: PartyAct): string {
  return date === null ? "day not reported" : longDate(date);
}
