/** Whether a key is for a sheet that lies over the slides. */
export function isOverlaid(slides: HTMLElement, target: EventTarget | null): boolean {
  const sheet = target instanceof Element ? target.closest("dialog") : null;
  if (sheet !== null) return sheet !== slides;
  return document.querySelectorAll("dialog[open]").length > 1;
}
