import { type ReactNode, useEffect } from "react";

/** Tells who prints the file once all that is inside is drawn. */
export function Drawn({ children }: { readonly children: ReactNode }) {
  useEffect(() => {
    void document.fonts.ready.then(() => {
      document.documentElement.dataset.drawn = "yes";
    });
  }, []);
  return children;
}
