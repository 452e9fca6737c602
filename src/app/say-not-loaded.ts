const NOTICE =
  '<div class="failure" role="alert" style="position:sticky;top:0;z-index:99;margin:0">' +
  "<p>The page could not be loaded in full, so that nothing on it can be chosen or opened.</p>" +
  '<a class="button" href="">Load it again</a></div>';

/**
 * Say that the page's programme did not come, where it is seen however far the page is moved.
 *
 * What the build drew can be read on, and no longer be pressed: a box that is ticked beside the counts of all reports
 * would speak for them.
 */
export function sayNotLoaded(page: Document): void {
  const heading = page.querySelector("main h1");
  // Where no board was drawn it tells of what is being read.
  if (heading !== null && page.querySelector("article") === null) heading.textContent = "No report was read";
  const root = page.getElementById("root");
  if (root !== null) root.inert = true;
  page.body.insertAdjacentHTML("afterbegin", NOTICE);
}
