/** What was measured of the reader on articles that it was not tuned on, in percent; `npm run evaluate -- --fold 4` prints it. */
export const CLAIMS_RIGHT_PERCENT = 77;
export const CLAIMS_FOUND_PERCENT = 62;

/** How far to trust what the reader finds, in one sentence and an advice. */
export const TRUST_WORDS = `The reader works by rules, and rules err: on reports that it was not tuned on, about ${CLAIMS_RIGHT_PERCENT} of 100 claims are right, and about ${CLAIMS_FOUND_PERCENT} of 100 that a careful reader would note are found. Read the sentence behind a status before you rely on it.`;
