import type { RungState } from "../model/status.ts";

// React's types know no custom properties; drawings hand numbers to the style sheet through them.
declare module "react" {
  interface CSSProperties {
    [name: `--${string}`]: string | number | undefined;
  }
}

export interface RungBarProps {
  readonly fill: RungState | "ended";
  /** 1 to 6 of the ramp. */
  readonly step: number;
  readonly heightShare?: number;
  /** What it tells, where nothing beside it does for those who do not see it. */
  readonly words?: string;
}

/** The height says which stage, the fill says how we know. */
export function RungBar({ fill, step, heightShare = 1, words }: RungBarProps) {
  const bar = (
    <span
      className={`rung-bar ${fill}`}
      style={{ "--rung-colour": `var(--stage-${step})`, "--rung-share": heightShare }}
    />
  );
  if (words === undefined) return <span className="rung-slot">{bar}</span>;
  return (
    <span className="rung-slot" role="img" aria-label={words}>
      {bar}
    </span>
  );
}
