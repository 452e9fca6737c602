import type { ModalityRule } from "./modality-rule.ts";

/** A paper that lists what is to be done, and may be changed. */
const DRAFT_LIST =
  "(?:draft|provisional|tentative|preliminary|proposed|planned) (?:[\\w-]+ ){0,2}?(?:agenda|programme|program|schedule|itinerary|timetable|calendar|order of business)";

/** What the draft of an agenda lists: a plan, though its day is past and its verb told as done. */
export const DRAFTS: readonly ModalityRule[] = [
  { id: "draft-agenda", outcome: "planned", lead: new RegExp(`\\b${DRAFT_LIST}\\b[^;]*$`) },
  {
    id: "on-draft-agenda",
    outcome: "planned",
    forms: ["noun", "gerund"],
    after: new RegExp(`^[^;]{0,160}\\b(?:on|in|under|into|by) (?:an?|the|its|their) ${DRAFT_LIST}\\b`),
  },
];
