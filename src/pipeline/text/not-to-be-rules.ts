import type { ModalityRule } from "./modality-rule.ts";

/** What is told not to come about, or only still to be done, by words that stand round the act: "will have nothing to sign". */
export const NOT_TO_BE: readonly ModalityRule[] = [
  {
    // "No negotiations have been agreed on."
    id: "no-talks-yet",
    outcome: "denied",
    lasting: true,
    forms: ["noun"],
    cue: /^(?:talks|negotiations?)$/,
    before: /(?:^|[,;:] |\bthat )["']?no (?:formal |official |such |new )?$/,
    after:
      /^(?: [\w-]+){0,6}? (?:have|has|had) (?:yet |so far )?(?:been (?:agreed|opened|started|launched|held|scheduled|planned|arranged|authori[sz]ed)|begun|started|opened|taken place)\b(?! (?:until|before|unless)\b)/,
  },
  {
    // "The first contract of the programme has to be concluded within the year."
    id: "work-still-to-be-done",
    outcome: null,
    lasting: true,
    forms: ["noun"],
    after:
      /^(?: (?:of|for|on|with|between|under|at) (?:[\w'-]+ ){0,6}?(?:[\w'-]+))? (?:(?:ha(?:s|ve|d)|needs?|ought|(?:is|are)(?: \w+)?) to be|(?:must|should|cannot|can) (?:now |still |soon )?be) (?:concluded|signed|placed|let|awarded|agreed|settled|put|in place|ready|started|begun|launched|finished|completed)\b/,
  },
  {
    // "The leaders will have nothing to sign."
    id: "nothing-to-sign",
    outcome: "denied",
    forms: ["base"],
    cue: /^(?:sign|ink|initial|conclude|seal)$/,
    before: /\b(?:will|would|shall) (?:still |again )?have nothing (?:yet )?to $/,
    after: /^(?! (?:until|before|unless|if|but|except)\b)/,
  },
  {
    // "The Senate will not act on it while petitions are pending."
    id: "lawmakers-will-not",
    outcome: "denied",
    cue: /^(?:act on|take up|deal with|decide on|vote on) /,
    before:
      /\b(?:senate|parliament|diet|congress|chamber|house|senators|lawmakers)\b(?: [\w-]+){0,3}? (?:(?:will|would) not|won't|refus\w+ to|declin\w+ to) $/,
  },
];
