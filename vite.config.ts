import react from "@vitejs/plugin-react";
import { playwright } from "@vitest/browser-playwright";
import { defineConfig } from "vitest/config";
import { firstBoard } from "./src/cli/page/first-board.ts";
import { firstPaint } from "./src/cli/page/first-paint.ts";
import { serveUnpacked } from "./src/cli/page/serve-unpacked.ts";
import { findBrowser, launchOptions } from "./tests/browser/find-browser.ts";

/** What fails by a machine's hiccup is tried once more in CI; what fails twice is broken. */
const RETRIES = process.env.CI === undefined ? 0 : 1;

export default defineConfig({
  plugins: [react(), firstPaint(), firstBoard(), serveUnpacked()],
  // A relative base lets the built folder be hosted under any path.
  base: "./",
  // Every browser of that target knows how to preload a module.
  build: {
    target: "es2022",
    reportCompressedSize: false,
    modulePreload: { polyfill: false },
    // What two parts of the page share whole is one file: left alone it is cut by who asks for which piece, and costs more.
    rolldownOptions: {
      // On a busy machine it would tell a reader of `npm start` how long each plugin took.
      checks: { bundlerTimings: false },
      output: {
        codeSplitting: {
          groups: [
            { name: "lanes", test: /src\/views\/timeline\/[\w-]+\.ts$/ },
            { name: "saved-views", test: /src\/(?:state|views\/bar)\/(?:use-)?saved-view/ },
          ],
        },
      },
    },
  },
  worker: { format: "es" },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          environment: "node",
          include: ["tests/**/*.test.ts"],
          // Room for a busy machine; what runs away is caught all the same.
          testTimeout: 30_000,
          retry: RETRIES,
          // Nothing that is tested here keeps what one file could leave to the next, and to load the reader and the
          // codebook anew for each of some hundred files takes ten times as long as the tests themselves.
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: "browser",
          include: ["tests/**/*.spec.tsx"],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright(findBrowser() === null ? {} : { launchOptions: launchOptions() }),
            instances: [{ browser: "chromium" }],
          },
        },
      },
      {
        extends: true,
        test: {
          name: "e2e",
          environment: "node",
          include: ["tests/e2e/**/*.story.ts"],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          retry: RETRIES,
        },
      },
    ],
  },
});
