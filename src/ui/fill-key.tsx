import { RungBar } from "./rung-bar.tsx";

const FILLS = [
  ["reached", "reached"],
  ["implied", "passed, no report of it"],
  ["promised", "promised"],
  ["overdue", "overdue"],
  ["unknown", "nothing said"],
] as const;

/** What the five fills of a rung mean. */
export function FillKey() {
  return (
    <ul className="key" aria-label="How a rung is known">
      {FILLS.map(([fill, words]) => (
        <li key={fill}>
          <RungBar fill={fill} step={4} />
          {words}
        </li>
      ))}
    </ul>
  );
}
