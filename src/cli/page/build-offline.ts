import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { offlineFrame } from "./offline-frame.ts";

/** What the offline file runs, below the project's folder. */
export const OFFLINE_ENTRY = "src/app/offline/start-offline.tsx";

/** Build the frame of the offline file from the sources below `root`: the page in one script, with the worker inside. */
export async function buildOffline(root: string): Promise<string> {
  const [{ build }, { default: react }] = await Promise.all([import("vite"), import("@vitejs/plugin-react")]);
  const built = await build({
    root,
    configFile: false,
    logLevel: "error",
    plugins: [react()],
    base: "./",
    // From disk a browser starts a worker of its own page only where that is a classic script.
    worker: { format: "iife" },
    publicDir: false,
    build: {
      write: false,
      target: "es2022",
      cssCodeSplit: false,
      modulePreload: false,
      reportCompressedSize: false,
      rolldownOptions: { input: join(root, OFFLINE_ENTRY), output: { codeSplitting: false } },
    },
  });
  if (!("output" in built)) throw new Error("the build of the offline file gave no files");
  const scripts = built.output.flatMap((file) => (file.type === "chunk" ? [file.code] : []));
  const styles = built.output.flatMap((file) =>
    file.fileName.endsWith(".css") && "source" in file ? [String(file.source)] : [],
  );
  const [script] = scripts;
  if (script === undefined || scripts.length > 1) throw new Error("the offline file's programme is not in one script");
  return offlineFrame({
    script,
    styles: styles.join("\n"),
    icon: await readFile(join(root, "public", "icon.svg"), "utf8"),
  });
}
