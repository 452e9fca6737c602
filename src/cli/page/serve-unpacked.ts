import type { Plugin } from "vite";

/**
 * Have the local server send files as they are.
 *
 * It would pack each of them anew for every reader, though nothing is gained where page and reader are one machine: of a
 * million articles 41 MB, which took longer than all that the page does with them, and their length was not told.
 */
export function serveUnpacked(): Plugin {
  return {
    name: "serve-unpacked",
    configurePreviewServer({ middlewares }) {
      middlewares.use((request, _response, next) => {
        delete request.headers["accept-encoding"];
        next();
      });
    },
  };
}
