import { cruise } from "dependency-cruiser";
import extractTsConfig from "dependency-cruiser/config-utl/extract-ts-config";
import { LAYER_OPTIONS, LAYER_RULES } from "./layers.ts";

/** Fewer modules than this means that the parser read nothing, not that the rules hold. */
const FEWEST_MODULES = 40;

const { output } = await cruise(
  ["src"],
  { ...LAYER_OPTIONS, ruleSet: { forbidden: LAYER_RULES }, validate: true, outputType: "json" },
  undefined,
  { tsConfig: extractTsConfig("tsconfig.base.json") },
);
const { modules, summary } = JSON.parse(String(output));
const own = modules.filter(({ source }: { source: string }) => source.startsWith("src/"));
for (const { rule, from, to } of summary.violations) console.error(`layers: ${rule.name}: ${from} → ${to}`);
console.log(`layers: ${own.length} modules, ${summary.violations.length} imports against the rules`);
if (own.length < FEWEST_MODULES) console.error(`layers: only ${own.length} modules were read; the check is broken`);
process.exitCode = summary.violations.length > 0 || own.length < FEWEST_MODULES ? 1 : 0;
