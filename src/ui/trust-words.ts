/** What was measured of the reader on articles that it was not tuned on, in percent; `npm run evaluate -- --fold 4` prints it. */
export const CLAIMS_RIGHT_PERCENT = 78;
export const CLAIMS_FOUND_PERCENT = 62;
/** Of so many stages that a human reader found only planned, wished or denied, how many the reader told as facts. */
export const HEDGED_TOLD = { told: 1, of: 36 } as const;
/** Of the steps that the reader told as facts, how many a human reader found to be facts too. */
export const FACTS_RIGHT_PERCENT = 86;

/** How far to trust what the reader finds, in one sentence and an advice. */
export const TRUST_WORDS = `The reader works by rules, and rules err: on reports that it was not tuned on, about ${CLAIMS_RIGHT_PERCENT} of 100 claims are right, about ${CLAIMS_FOUND_PERCENT} of 100 that a careful reader would note are found, ${HEDGED_TOLD.told} of ${HEDGED_TOLD.of} plans, wishes and denials was told as a fact, and of 100 steps that are told as facts about ${FACTS_RIGHT_PERCENT} are facts to that reader too. Read the sentence behind a status before you rely on it.`;
