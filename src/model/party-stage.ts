import type { CountryId, StageId } from "./ids.ts";
import type { Rung } from "./status.ts";

type ToldRung = Pick<Rung, "stage" | "state" | "parties" | "isOfAll">;

/** Whether a reached stage is told of a party: of its own act, or of all together. */
export function isToldOf({ state, parties, isOfAll }: ToldRung, party: CountryId): boolean {
  return state === "reached" && (isOfAll || parties.includes(party));
}

/**
 * The furthest stage that is told of a party or of all together; null for none.
 *
 * Where one party alone is told to have ratified, it stands there and the others where they stood before.
 */
export function stageOfParty({ rungs }: { readonly rungs: readonly ToldRung[] }, party: CountryId): StageId | null {
  return rungs.filter((rung) => isToldOf(rung, party)).at(-1)?.stage ?? null;
}

/** The single parties that a rung is told of, where it is not told of all of them: "ratified by Japan". */
export function actorsOf({ state, parties: actors }: ToldRung, parties: readonly CountryId[]): readonly CountryId[] {
  return state === "reached" && actors.length < parties.length ? actors : [];
}

/** The single parties that a rung is told of, be it all of them: where they are several, its date is that of the first that is known. */
export function actorsApart(rung: ToldRung, parties: readonly CountryId[]): readonly CountryId[] {
  return rung.parties.length > 1 ? rung.parties : actorsOf(rung, parties);
}
