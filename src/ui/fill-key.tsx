import { RungBar } from "./rung-bar.tsx";
import { FILL_NAMES } from "./rung-drawing.ts";

/** What the five fills of a rung mean. */
export function FillKey() {
  return (
    <ul className="key" aria-label="How a rung is known">
      {FILL_NAMES.map(([fill, words]) => (
        <li key={fill}>
          <RungBar fill={fill} step={4} />
          {words}
        </li>
      ))}
    </ul>
  );
}
