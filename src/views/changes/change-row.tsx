import type { ReactNode } from "react";
import type { AgreementId } from "../../model/ids.ts";
import type { CitedClaim, ClaimNumber } from "../../model/status.ts";
import type { Names } from "../../ui/names.ts";
import { SpeakerName } from "../../ui/speaker-name.tsx";

/** What leads from a change to its agreement and its evidence. */
export interface ChangeLinks {
  readonly names: Names;
  /** By number, as far as it is known where claims stand. */
  readonly cited: ReadonlyMap<ClaimNumber, CitedClaim>;
  readonly onOpen: (agreement: AgreementId) => void;
  readonly onRead: (claim: CitedClaim) => void;
}

export interface ChangeRowProps {
  readonly agreement: AgreementId;
  readonly links: ChangeLinks;
  readonly isHot?: boolean;
  /** What is different. */
  readonly words: string;
  /** Who says so. */
  readonly children: ReactNode;
}

/** One thing that is different. */
export function ChangeRow({ agreement, links, isHot = false, words, children }: ChangeRowProps) {
  return (
    <li className="change-row">
      <button type="button" className="link" aria-haspopup="dialog" onClick={() => links.onOpen(agreement)}>
        {links.names.value("agreement", agreement)}
      </button>
      <span className={isHot ? "alert" : undefined}>{words}</span>
      <span className="change-source">{children}</span>
    </li>
  );
}

export interface SpeakersProps {
  readonly claims: readonly ClaimNumber[];
  readonly links: ChangeLinks;
}

/** The publishers of claims, each once; a name leads to the sentence. */
export function Speakers({ claims, links: { cited, onRead } }: SpeakersProps) {
  const speakers = new Map<string, CitedClaim>();
  for (const claim of claims.flatMap((number) => cited.get(number) ?? [])) {
    if (!speakers.has(claim.publisherName)) speakers.set(claim.publisherName, claim);
  }
  return [...speakers.values()].map((claim) => (
    <button
      key={claim.number}
      type="button"
      className={claim.isShown ? "link" : "link hidden-by-filter"}
      title={claim.isShown ? "Read the sentence" : "Outside the filter"}
      aria-haspopup="dialog"
      onClick={() => onRead(claim)}
    >
      <SpeakerName claim={claim} />
    </button>
  ));
}
