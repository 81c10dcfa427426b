import { type ReactNode, useId } from 'react';
import './controls.css';

export interface Option {
  value: string;
  name: string;
  /** The language of the name where it is not the page's. */
  lang?: string;
}

interface Props {
  label: ReactNode;
  value: string;
  onChange: (value: string) => void;
  /** Options, or groups of options under a name. A value that is none of them becomes one of its own. */
  options: readonly (Option | { group: string; options: readonly Option[] })[];
  className?: string;
}

/** One of several values. The platform's own list: it works with every keyboard, and on a phone. */
export function Select({ label, value, onChange, options, className }: Props) {
  const id = useId();
  const values = options
    .flatMap((option) => ('group' in option ? option.options : option))
    .map((option) => option.value);
  return (
    <span className={className ? `select ${className}` : 'select'}>
      <label htmlFor={id}>{label}</label>{' '}
      <select id={id} value={value} onChange={({ currentTarget }) => onChange(currentTarget.value)}>
        {!values.includes(value) && <option>{value}</option>}
        {options.map((option) =>
          'group' in option ? (
            <optgroup key={option.group} label={option.group}>
              {option.options.map(toElement)}
            </optgroup>
          ) : (
            toElement(option)
          ),
        )}
      </select>
    </span>
  );
}

function toElement({ value, name, lang }: Option) {
  return (
    <option key={value} value={value} lang={lang}>
      {name}
    </option>
  );
}
