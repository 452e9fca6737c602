import { existsSync, readdirSync, readFileSync } from "node:fs";

/** A file past this has two jobs (src/README.md). */
const LONGEST_FILE_LINES = 250;

/** Source files that need no test of their own, each with the reason. */
const WITHOUT_TEST: readonly (readonly [pattern: RegExp, reason: string])[] = [
  [
    /^src\/model\/(?:ids|span|claim|article|codebook|filter|status|answers|questions|dataset|finding|matrix|party-act|changes|clocks|promises|quoted-claim)\.ts$/,
    "shapes",
  ],
  [
    /^src\/pipeline\/(?:source\/source|text\/(?:claim-context|cue-times|reading|subject|when|date-question))\.ts$/,
    "shapes",
  ],
  [/^src\/pipeline\/stories\/known-(?:searches|words)\.ts$/, "shapes"],
  [/^src\/pipeline\/formats\/(?:opened-source|pdf-run|papaparse\.d)\.ts$/, "shapes"],
  [/^src\/pipeline\/page\/(?:block|page-dom|page-rule-words)\.ts$/, "shapes and words"],
  [
    /^src\/pipeline\/page\/(?:block-shape|choose-main|cut-comments|element-rules|find-[a-z-]+|judge-[a-z]+|line-rules|restore-blocks|run-readability|trim-ends|visible-text)\.ts$/,
    "parts of one reading, tested rule by rule in read-page.test.ts",
  ],
  [
    /^src\/pipeline\/page\/(?:page-fields|read-linked-data)\.ts$/,
    "parts of one reading, tested field by field in read-page-statement.test.ts",
  ],
  [
    /^src\/pipeline\/stories\/(?:align-words|compare-[a-z]+|days-apart|find-exchange|join-copies|join-rewrites|order-for-stories|read-facts|remember-texts|story|story-text|weigh-words)\.ts$/,
    "parts of one joining, tested on re-posts and forms in join-stories.test.ts",
  ],
  [
    /^src\/pipeline\/matcher\/(?:find-runs-plainly|fold-program|lay-tables|match-program|matcher-memory|run-tree|spell-pieces|split-program)\.ts$/,
    "parts of one program, held to its plain form in run-matcher.test.ts",
  ],
  [/^src\/pipeline\/codebook\//, "parts of one reading, tested mistake by mistake in read-codebook.test.ts"],
  [
    /^src\/engine\/row-set\/(?:kernel|kernel-programs|plain-kernel)\.ts$/,
    "one kernel in programs and in plain loops, both held to sets of numbers in create-kernel.test.ts",
  ],
  [
    /^src\/engine\/search\/(?:build-index|count-phrases|pack-index|read-stream|read-terms|search-index)\.ts$/,
    "parts of one search, held to a naive one in find-rows.test.ts",
  ],
  [
    /^src\/cli\/generate\/(?:draw-(?:bursts|content|histories|plan|publication|publishers)|text-patterns|write-text)\.ts$/,
    "parts of one drawing, tested row by row in draw-rows.test.ts",
  ],
  [
    /^src\/engine\/status\/(?:claim-list|count-before|date-table|join-agreeing|merge-repeats|told-dates|weigh-denials)\.ts$/,
    "parts of one judging, held to its plain form in judge-board.test.ts",
  ],
  [
    /^src\/engine\/(?:tally\/(?:count-whole|facet-tally|tally)|stories\/shared-counts|coverage\/(?:count-shares|coverage-tally|group-column|group-shares))\.ts$/,
    "parts of one counting, held to naive scans in bring-to, count-facets and answer-coverage.test.ts",
  ],
  [
    /^src\/engine\/(?:board\/count-named|trace\/order-steps|changes\/compare-promises|promises\/(?:choose-promises|find-due-before|open-ledger|promise-tally)|matrix\/(?:count-cells|matrix-of-stages|rank-heads)|stories\/count-(?:articles|values))\.ts$/,
    "parts of one answer, tested with it",
  ],
  [/^src\/(?:app\/(?:page-parts|first-board)|ui\/clock-words|views\/bar\/page-names)\.ts$/, "shapes and words"],
  [
    /^src\/briefing\/(?:slide|brief|open-brief|sheet-room|stair|promise-acts|lane-colours|[a-z]+-slides?|export\/(?:export-kinds|make-picture|picture-frame|tables|coverage-tables|[a-z-]+-svg)|pptx\/(?:draw-[a-z-]+|slide-page|finish-file|named))\.ts$/,
    "shapes, and parts of one deck or export, tested slide by slide in make-deck, write-pptx and make-export.test.ts",
  ],
  [
    /^src\/(?:app\/(?:briefing\/use-deck|export\/(?:copy|draw-png|offline-source|save-file)|offline\/read-parts)|ui\/print-sheet)\.ts$/,
    "run by the browser story",
  ],
  [/^src\/cli\/print\/(?:browser-pipe|print-pdf)\.ts$/, "run by the story of the paper"],
  [/^src\/cli\/make-file\.ts$/, "tested with the commands that make a file: brief-command and bundle-command.test.ts"],
  [/^src\/cli\/page\/(?:build-offline|offline-template)\.ts$/, "run by the story of the offline file"],
  [/^src\/cli\/page\/first-(?:board|paint)\.ts$/, "run by every build, and seen by the story of opening the page"],
  [/^src\/worker\/(?:ask|protocol|worker)\.ts$/, "types, and the entry that wires them"],
  [
    /^src\/(?:app\/(?:main|paint-first)\.ts|cli\/(?:main|reader-thread|pdf-thread|page\/main)\.ts)$/,
    "entries, run by the browser story and the command tests",
  ],
  [/\.tsx$/, "drawings, seen by the browser specs and the browser story"],
  [/^src\/state\/use-[a-z-]+\.ts$/, "hooks, run by the browser story"],
];

const sources = readdirSync("src", { recursive: true, encoding: "utf8" })
  .map((path) => `src/${path.replaceAll("\\", "/")}`)
  .filter((path) => /\.tsx?$/.test(path))
  .sort();

const tooLong = sources.filter((path) => readFileSync(path, "utf8").split("\n").length > LONGEST_FILE_LINES + 1);
const untested = sources.filter((path) => {
  const test = path.replace(/^src\//, "tests/").replace(/\.tsx?$/, "");
  const hasTest = [".test.ts", ".spec.tsx"].some((ending) => existsSync(test + ending));
  return !hasTest && !WITHOUT_TEST.some(([pattern]) => pattern.test(path));
});

for (const path of tooLong) console.error(`structure: ${path} is longer than ${LONGEST_FILE_LINES} lines`);
for (const path of untested) console.error(`structure: ${path} has no test file`);
console.log(`structure: ${sources.length} files, ${tooLong.length} too long, ${untested.length} without a test`);
process.exitCode = tooLong.length + untested.length > 0 ? 1 : 0;
