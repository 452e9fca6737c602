/**
 * Load the page anew where its server answers; else leave what is shown as it is.
 *
 * A browser that asks for a page whose server is gone would put its own words in the place of all that is shown.
 *
 * @returns whether the page is being loaded
 */
export async function loadPageAnew(): Promise<boolean> {
  const isServed = await fetch(window.location.href, { method: "HEAD", cache: "no-store" }).then(
    ({ ok }) => ok,
    () => false,
  );
  if (isServed) window.location.reload();
  return isServed;
}
