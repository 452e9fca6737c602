/**
 * A part of the programme, or, in words for a reader, that it did not come.
 *
 * A browser may keep for as long as the page is open that a file did not come, and after a new build only a page that is
 * loaded anew knows the files' names: so pressing again may not help, and loading the page does.
 */
export async function fetchPart<Part>(load: () => Promise<Part>): Promise<Part> {
  return load().catch((cause: unknown) => {
    throw new Error(
      "A part of the page did not come. Load the page again, with its server running, and try once more; its address keeps what is shown.",
      { cause },
    );
  });
}
