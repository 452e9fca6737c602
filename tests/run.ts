import { spawnSync } from "node:child_process";

/**
 * All that `npm test` does, in order; it stops at the first failure.
 *
 * The unit tests run in two time zones far from UTC, so that a hidden local date fails.
 */
const STEPS: readonly { does: string; run: string; env?: Record<string, string> }[] = [
  { does: "a browser for the tests", run: "tsx tests/browser/ensure-browser.ts" },
  { does: "format, lint, types, layers, dead code, dataset, page, sizes", run: "npm run --silent check" },
  { does: "unit tests, 14 hours ahead of UTC", run: "vitest run --project unit", env: { TZ: "Pacific/Kiritimati" } },
  { does: "unit tests, 11 hours behind UTC", run: "vitest run --project unit", env: { TZ: "Pacific/Pago_Pago" } },
  { does: "parts of the page in a real browser", run: "vitest run --project browser" },
  { does: "a story on the built page, with an axe scan", run: "vitest run --project e2e" },
];

for (const [index, { does, run, env }] of STEPS.entries()) {
  console.log(`\n[${index + 1}/${STEPS.length}] ${does}`);
  const { status } = spawnSync(run, { shell: true, stdio: "inherit", env: { ...process.env, ...env } });
  if (status !== 0) {
    console.error(`\nFailed: ${does} (${run})`);
    process.exit(status ?? 1);
  }
}
console.log("\nAll steps passed.");
