/** What a command's exit code means. */
export const EXIT = {
  fine: 0,
  nothingRead: 1,
  codebookMistake: 2,
  wrongUsage: 64,
  /** Set by `exit-on-fault.mjs`. */
  programFault: 70,
  notWritten: 74,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

const MEANINGS: readonly (readonly [ExitCode, string])[] = [
  [EXIT.fine, "done; there may be findings"],
  [EXIT.nothingRead, "nothing could be read"],
  [EXIT.codebookMistake, "a mistake in the codebook; the last good dataset stays"],
  [EXIT.wrongUsage, "wrong use of the command line"],
  [EXIT.programFault, "a fault of the program; what it prints says where"],
  [EXIT.notWritten, "the dataset could not be written; the last good one stays"],
];

/** The table of exit codes, for `--help`. */
export const EXIT_CODE_HELP = `Exit codes:
${MEANINGS.map(([code, meaning]) => `  ${String(code).padStart(2)}  ${meaning}`).join("\n")}
`;
