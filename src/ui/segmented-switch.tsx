export interface SegmentedSwitchProps<Value extends string> {
  /** What is switched, for those who cannot see the neighbours. */
  readonly name: string;
  readonly value: Value;
  readonly choices: readonly { readonly value: Value; readonly words: string; readonly title?: string }[];
  readonly isSmall?: boolean;
  readonly onChange: (value: Value) => void;
}

/** A choice of a few, all in sight. */
export function SegmentedSwitch<Value extends string>(props: SegmentedSwitchProps<Value>) {
  const { name, value, choices, isSmall = false, onChange } = props;
  return (
    <fieldset className={isSmall ? "switch small" : "switch"}>
      <legend className="sr">{name}</legend>
      {choices.map((choice) => (
        <button
          key={choice.value}
          type="button"
          aria-pressed={choice.value === value}
          title={choice.title}
          onClick={() => onChange(choice.value)}
        >
          {choice.words}
        </button>
      ))}
    </fieldset>
  );
}
