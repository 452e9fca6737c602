import { type Scheme, useScheme } from "../../state/use-scheme.ts";
import { Icon } from "../../ui/icon.tsx";

const NEXT: Readonly<Record<Scheme, Scheme>> = { system: "light", light: "dark", dark: "system" };
const ICONS = { system: "screen", light: "sun", dark: "moon" } as const;
const WORDS: Readonly<Record<Scheme, string>> = { system: "as the system", light: "light", dark: "dark" };

/** Light, dark or as the system, in turn. */
export function SchemeSwitch() {
  const [scheme, chooseScheme] = useScheme();
  const name = `Colours: ${WORDS[scheme]}. Change to ${WORDS[NEXT[scheme]]}`;
  return (
    <button
      type="button"
      className="button plain scheme"
      aria-label={name}
      title={name}
      onClick={() => chooseScheme(NEXT[scheme])}
    >
      <Icon name={ICONS[scheme]} />
    </button>
  );
}
