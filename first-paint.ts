import type { Plugin } from "vite";

const ENTRY = /src\/app\/main\.ts$/;
const PROGRAMME = /src\/app\/start-page\.tsx$/;
const CHUNK = "page";

/** What is used of the bundler's knowledge of a module. */
interface ModuleGraph {
  getModuleInfo(id: string): { readonly importedIds: readonly string[] } | null;
}

/**
 * Have the built index.html bring what the first paint needs, and name what the page runs after it.
 *
 * The styles stand in it, so that nothing is fetched before the first frame; the page's programme and the worker's are
 * fetched beside it and not one after the other.
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
          output: { codeSplitting: { includeDependenciesRecursively: false, groups: [{ name: chunkOf }] } },
        },
      },
    }),
    moduleParsed({ id }) {
      if (ENTRY.test(id)) entry = id;
      if (PROGRAMME.test(id)) programme = id;
    },
    transformIndexHtml: {
      order: "post",
      handler(html, { bundle }) {
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
        const links = fetched.map((file) => `<link rel="modulepreload" crossorigin href="./${file}">`);
        return html.replace(sheet[0], () => `${links.join("\n    ")}\n    <style>${styles.source}</style>`);
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
