import type { PartyAct } from "../../model/party-act.ts";
import { chooseDate } from "../status/choose-date.ts";
import { ALL_PARTIES, type ClaimFacts } from "../status/claim-facts.ts";
import { type ClaimList, keepClaims, splitClaims } from "../status/claim-list.ts";
import { canAgree, type DateNumber, NO_DATE, textOfDate } from "../status/date-table.ts";
import type { JudgedStatus } from "../status/judge-status.ts";
import { isPartyStage } from "../status/same-act.ts";

/**
 * The acts of single parties that are told, by stage and then by party: ratified by Japan on 28 April 2023.
 *
 * Only of stages that each party reaches by an act of its own. An act told of all together has no party. Each has the
 * date that its own reports agree on, and the first report that tells it so.
 */
export function findPartyActs(facts: ClaimFacts, { stages }: Pick<JudgedStatus, "stages">): PartyAct[] {
  return stages.flatMap(({ words, acts, undoneBy }) => {
    if (!isPartyStage(words.id) || undoneBy !== null) return [];
    const told = [...splitClaims(acts, facts.parties)].map(([party, own]): PartyAct => {
      const date = chooseDate(facts, own, "by-party");
      return {
        stage: words.id,
        party: party === ALL_PARTIES ? null : (facts.partyIds[party] ?? null),
        date: textOfDate(facts.dates, date),
        claim: firstTelling(facts, own, date),
      };
    });
    return told.sort((a, b) => compareParties(a.party, b.party));
  });
}

/** The first of the acts whose date can be the one that is used, else the first of all. */
function firstTelling({ dates, used }: ClaimFacts, acts: ClaimList, date: DateNumber): number {
  const telling = keepClaims(acts, (act) => {
    const own = used[act] ?? NO_DATE;
    return date !== NO_DATE && own !== NO_DATE && canAgree(dates, own, date);
  });
  return telling[0] ?? acts[0]!;
}

/** By id, what is told of all together last. */
function compareParties(a: string | null, b: string | null): number {
  if (a === b) return 0;
  if (a === null || b === null) return a === null ? 1 : -1;
  return a < b ? -1 : 1;
}
