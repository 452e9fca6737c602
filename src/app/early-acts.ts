import { pause } from "./when-painted.ts";

/** What a reader did before the page could hear it. */
export interface EarlyActs {
  /** Do it now, in its order, each once the page has heard the one before it; keep nothing any more. */
  readonly replay: () => Promise<void>;
  /** Forget it, and keep nothing any more: the page will never hear. */
  readonly stop: () => void;
}

/** Keep presses, keys and what is typed from now on, as a page that was drawn before its programme runs has no ear. */
export function keepEarlyActs(page: Document): EarlyActs {
  const acts: (() => void)[] = [];
  // The page hears some of it before it hears all: what is kept for later is not for those ears too.
  const keep = (event: Event, act: () => void) => {
    event.stopImmediatePropagation();
    acts.push(act);
  };
  const press = (event: MouseEvent) => {
    const { target } = event;
    // With these a link opens elsewhere or is saved, for which the browser needs no programme.
    if (!(target instanceof Element) || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    keep(event, () => target.dispatchEvent(new MouseEvent("click", event)));
  };
  const type = (event: Event) => {
    const { target } = event;
    if (!isField(target)) return;
    const typed = target.value;
    keep(event, () => typeAnew(target, typed));
  };
  const pressKey = (event: KeyboardEvent) => {
    // The letters after it are typed at once, so that they must not wait for the page to take them to the field.
    if (event.key === "/" && !isField(event.target) && focusSearch(page)) {
      event.stopImmediatePropagation();
      event.preventDefault();
      return;
    }
    keep(event, () => event.target?.dispatchEvent(new KeyboardEvent("keydown", event)));
  };
  page.addEventListener("click", press, true);
  page.addEventListener("input", type, true);
  page.addEventListener("keydown", pressKey, true);
  const stop = () => {
    page.removeEventListener("click", press, true);
    page.removeEventListener("input", type, true);
    page.removeEventListener("keydown", pressKey, true);
  };
  return {
    stop,
    async replay() {
      stop();
      for (const act of acts.splice(0)) {
        act();
        await pause(0);
      }
    },
  };
}

function isField(target: EventTarget | null): target is HTMLInputElement {
  return target instanceof HTMLInputElement && target.type !== "checkbox";
}

/** Give the search the focus, as `/` does; whether there is one. */
function focusSearch(page: Document): boolean {
  const field = page.querySelector<HTMLInputElement>("input[type=search]");
  field?.focus();
  return field !== null;
}

/** React hears of a value only when it is set by the element's own setter after another. */
function typeAnew(field: HTMLInputElement, typed: string): void {
  field.value = "";
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set?.call(field, typed);
  field.dispatchEvent(new Event("input", { bubbles: true }));
}
