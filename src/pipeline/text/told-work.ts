import type { ModalityRule } from "./modality-rule.ts";

/** One way of telling of a stage of a programme, as it stands in a folded sentence. */
export interface ToldWork {
  /** With the flag `g`; its first group, where it has one, is the cue. */
  readonly pattern: RegExp;
  readonly form: "past" | "participle" | "phrase";
  /** Where the rules for the cue's words cannot see how it is told. */
  readonly rule?: ModalityRule;
}

export const HAPPENED: ModalityRule = { id: "work-told", outcome: "happened" };
/** The same of what is known to be going on, whatever time stands beside it. */
export const GOES_ON: ModalityRule = { id: "work-known", outcome: "long-ago" };
export const PLANNED: ModalityRule = { id: "work-to-be-told", outcome: "planned" };
export const URGED: ModalityRule = { id: "work-urged", outcome: "urged" };

export const MONTH = "january|february|march|april|may|june|july|august|september|october|november|december";

/** A time that is over, or the present one. */
export const PAST_TIME = `(?:earlier|yesterday|last (?:week|month|year|spring|summer|autumn|winter|weekend|\\w+day|${MONTH})|this (?:week|month|spring|summer|autumn|winter)|(?:on|in) (?:\\w+day|early |late |mid-?)?(?:${MONTH}|\\d{1,2} (?:${MONTH})|\\w+day|20\\d\\d))\\b`;
