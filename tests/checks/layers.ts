import type { ICruiseOptions, IForbiddenRuleType } from "dependency-cruiser";

const only = (from: string, to: readonly string[], comment: string): IForbiddenRuleType => ({
  name: `${from}-imports`,
  comment,
  severity: "error",
  from: { path: `^src/${from}/` },
  to: { path: "^src/", pathNot: [`^src/${from}/`, ...to.map((layer) => `^src/${layer}/`)] },
});

const PURE_PACKAGES =
  "^(?:node_modules/)?(?:zod|yaml|world-countries|htmlparser2|linkedom|@mozilla/readability|papaparse|feedsmith|postal-mime|unpdf|mammoth|jszip)(?:/|$)";

/** The import rules of `src/README.md`. */
export const LAYER_RULES: IForbiddenRuleType[] = [
  only("model", [], "The model is the ground that every layer stands on."),
  only("pipeline", ["model"], "The pipeline reads texts; it knows no engine and no page."),
  only("engine", ["model"], "The engine answers from the dataset alone."),
  only("worker", ["model", "pipeline", "engine"], "The worker joins engine and pipeline to the page."),
  {
    name: "cli-imports",
    comment: "The command line knows no page, but for the script that has the page drawn when it is built.",
    severity: "error",
    from: { path: "^src/cli/" },
    to: {
      path: "^src/",
      pathNot: ["^src/(?:cli|model|pipeline|engine|briefing)/", "^src/app/(?:draw-first\\.tsx|first-board\\.ts)$"],
    },
  },
  {
    name: "page-drawn-by-its-script",
    severity: "error",
    from: { path: "^src/cli/", pathNot: "^src/cli/page/" },
    to: { path: "^src/app/" },
  },
  {
    name: "state-imports",
    comment: "State asks through the worker's client and sees nothing else of it.",
    severity: "error",
    from: { path: "^src/state/" },
    to: { path: "^src/", pathNot: ["^src/state/", "^src/model/", "^src/worker/(?:client|ask)\\.ts$"] },
  },
  only("ui", ["model"], "Parts know no domain question."),
  only("views", ["model", "state", "ui"], "Views ask through state and draw with ui."),
  {
    name: "briefing-imports",
    comment:
      "A briefing is made of answers, of the words of the views and of the view that a link names; it draws nothing.",
    severity: "error",
    from: { path: "^src/briefing/" },
    to: {
      path: "^src/",
      pathNot: [
        "^src/(?:briefing|model)/",
        "^src/(?:ui|views)/.*\\.ts$",
        "^src/state/(?:view-state|keep-known)\\.ts$",
        "^src/worker/ask\\.ts$",
      ],
    },
  },
  {
    name: "app-imports",
    comment: "The shell starts the worker's client and lays out views.",
    severity: "error",
    from: { path: "^src/app/" },
    to: { path: "^src/(?:cli|pipeline|engine)/" },
  },
  {
    name: "views-apart",
    comment: "One view never imports another: what two need moves down to ui or state.",
    severity: "error",
    from: { path: "^src/views/([^/]+)/" },
    to: { path: "^src/views/([^/]+)/", pathNot: "^src/views/$1/" },
  },
  {
    name: "model-and-engine-without-packages",
    severity: "error",
    from: { path: "^src/(?:model|engine)/" },
    to: { dependencyTypes: ["npm", "npm-dev", "core", "npm-no-pkg", "npm-unknown"] },
  },
  {
    name: "pipeline-packages",
    comment: "Only named text packages, and nothing of Node.",
    severity: "error",
    from: { path: "^src/pipeline/" },
    to: { dependencyTypes: ["npm", "npm-dev", "core", "npm-no-pkg", "npm-unknown"], pathNot: PURE_PACKAGES },
  },
  {
    name: "node-only-in-cli",
    severity: "error",
    from: { path: "^src/", pathNot: "^src/cli/" },
    to: { dependencyTypes: ["core"] },
  },
  {
    name: "recharts-only-in-charts",
    comment: "A chart draws rows that a function made.",
    severity: "error",
    from: { path: "^src/", pathNot: "-chart\\.tsx$" },
    to: { path: "node_modules/recharts/" },
  },
  {
    name: "logic-without-react",
    comment: "In views and ui a .ts file is logic that is tested in Node.",
    severity: "error",
    from: { path: "^src/(?:(?:views|ui)/.*\\.ts$|briefing/)" },
    to: { path: ["node_modules/react(?:-dom)?/", "node_modules/@tanstack/"] },
  },
  { name: "no-cycles", severity: "error", from: {}, to: { circular: true } },
  {
    name: "src-without-tests",
    severity: "error",
    from: { path: "^src/" },
    to: { path: "^tests/" },
  },
];

/** How the source is read. */
export const LAYER_OPTIONS: ICruiseOptions = {
  doNotFollow: { path: "node_modules" },
  tsPreCompilationDeps: true,
  tsConfig: { fileName: "tsconfig.base.json" },
  enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "require", "node", "default"] },
};
