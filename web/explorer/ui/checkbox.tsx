import type { ReactNode } from 'react';
import './controls.css';

interface CheckboxProps {
  isChecked: boolean;
  onChange: (isChecked: boolean) => void;
  isDisabled?: boolean;
  lang?: string;
  children: ReactNode;
}

export function Checkbox({ isChecked, onChange, isDisabled, lang, children }: CheckboxProps) {
  return (
    <label className="checkbox" lang={lang}>
      <input
        type="checkbox"
        checked={isChecked}
        disabled={isDisabled}
        onChange={({ currentTarget }) => onChange(currentTarget.checked)}
      />{' '}
      {children}
    </label>
  );
}

export interface Choice<Value extends string> {
  value: Value;
  name: ReactNode;
  lang?: string;
}

interface GroupProps<Value extends string> {
  legend: ReactNode;
  choices: readonly Choice<Value>[];
  checked: readonly Value[];
  /** All checked values, in the order of `choices`. */
  onChange: (checked: Value[]) => void;
  /** At least so many stay checked. */
  least?: number;
  className?: string;
  /** A sentence below the boxes. */
  children?: ReactNode;
}

/** Any number of several values. */
export function CheckboxGroup<Value extends string>(props: GroupProps<Value>) {
  const { legend, choices, checked, onChange, least = 0, className, children } = props;
  const toggle = (value: Value, isChecked: boolean) =>
    onChange(
      choices.map((choice) => choice.value).filter((one) => (one === value ? isChecked : checked.includes(one))),
    );
  return (
    <fieldset className={className}>
      <legend>{legend}</legend>
      <div className="checkboxes">
        {choices.map(({ value, name, lang }) => {
          const isChecked = checked.includes(value);
          return (
            <Checkbox
              key={value}
              lang={lang}
              isChecked={isChecked}
              isDisabled={isChecked && checked.length <= least}
              onChange={(next) => toggle(value, next)}
            >
              {name}
            </Checkbox>
          );
        })}
      </div>
      {children}
    </fieldset>
  );
}
