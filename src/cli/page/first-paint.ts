import { fileURLToPath } from "node:url";
import { build, type Plugin } from "vite";

const ENTRY = /src\/app\/main\.ts$/;
const PROGRAMME = /src\/app\/start-page\.tsx$/;
const CHUNK = "page";
/** What index.html itself holds of the programme. */
const INLINE = fileURLToPath(new URL("../../app/paint-first.ts", import.meta.url));

/** What fetches the page's programme. */
const OF_PROGRAMME = /<(?:link rel="modulepreload"[^>]*>|script type="module"[^>]*><\/script>)/g;

/** What is used of the bundler's knowledge of a module. */
interface ModuleGraph {
  getModuleInfo(id: string): { readonly importedIds: readonly string[] } | null;
}

/**
 * Have the built index.html bring what the first paint needs, and name what the page runs after it.
 *
 * The styles and what paints first stand in it, so that nothing is fetched before the first frame. The page's programme
 * stands in a template, as to fetch and compile it takes the processor from what is painted: `paint-first.ts` takes it
 * out. Its files are then fetched beside each other and not one after the other.
 */
export function firstPaint(): Plugin {
  let [entry, programme] = ["", ""];
  const reached = new Map<string, ReadonlySet<string>>();
  const reachedFrom = (start: string, graph: ModuleGraph) => {
    const known = reached.get(start) ?? modulesFrom(start, graph);
    reached.set(start, known);
    return known;
  };
  /** One file for all that the page runs at once: each of many would be asked for, checked and linked by itself. */
  const chunkOf = (id: string, graph: ModuleGraph) =>
    reachedFrom(programme, graph).has(id) && !reachedFrom(entry, graph).has(id) ? CHUNK : null;
  return {
    name: "first-paint",
    buildStart() {
      reached.clear();
    },
    config: () => ({
      build: {
        rolldownOptions: {
          output: {
            codeSplitting: { includeDependenciesRecursively: false, groups: [{ name: chunkOf, debugName: CHUNK }] },
          },
        },
      },
    }),
    moduleParsed({ id }) {
      if (ENTRY.test(id)) entry = id;
      if (PROGRAMME.test(id)) programme = id;
    },
    transformIndexHtml: {
      order: "post",
      async handler(html, { bundle }) {
        if (bundle === undefined) return html;
        const files = Object.values(bundle);
        const sheet = /<link rel="stylesheet"[^>]*href="\.\/([^"]+)"[^>]*>/.exec(html);
        const styles = files.find(({ fileName }) => fileName === sheet?.[1]);
        const page = files.find((file) => file.type === "chunk" && file.name === CHUNK);
        if (sheet === null || styles?.type !== "asset" || page?.type !== "chunk") {
          throw new Error("index.html names no styles, or the page has no programme");
        }
        const fetched = [page.fileName, ...page.imports].filter((file) => !html.includes(file));
        delete bundle[styles.fileName];
        // What is fetched later must not ask for them once more, as a host that has no such file breaks it off.
        for (const file of files) if (file.type === "chunk") file.viteMetadata?.importedCss.delete(styles.fileName);
        const links = fetched.map((file) => `<link rel="modulepreload" crossorigin href="./${file}">`);
        const programme = [...links, ...(html.match(OF_PROGRAMME) ?? [])].join("\n      ");
        // The script stands behind the frame: in front of it, the browser paints an empty page first.
        const script = `<script>${await inlineScript()}</script>`;
        const template = `<template id="programme">\n      ${programme}\n    </template>`;
        return html
          .replace(OF_PROGRAMME, "")
          .replace(sheet[0], () => `<style>${styles.source}</style>`)
          .replace("</body>", () => `  ${template}\n    ${script}\n  </body>`);
      },
    },
  };
}

/** A module with all that it imports at its start. */
function modulesFrom(start: string, graph: ModuleGraph): ReadonlySet<string> {
  const found = new Set<string>();
  const open = [start];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (found.has(id)) continue;
    found.add(id);
    open.push(...(graph.getModuleInfo(id)?.importedIds ?? []));
  }
  return found;
}

/** The programme that runs before anything is painted, as one script without imports. */
async function inlineScript(): Promise<string> {
  const lib = { entry: INLINE, formats: ["iife" as const], name: "first" };
  const built = await build({ configFile: false, logLevel: "error", build: { write: false, target: "es2022", lib } });
  const [output] = [built].flat();
  if (output === undefined || !("output" in output)) throw new Error("the first paint has no programme");
  return output.output[0].code.trim();
}
