import { type ReactNode, useEffect, useRef } from 'react';

interface Props {
  label: ReactNode;
  title?: string;
  className?: string;
  /** `YYYY-MM-DD`, or empty. */
  value: string;
  min: string;
  max: string;
  /** Called with whatever the field holds, an empty text included, while somebody types. */
  onChange: (value: string) => void;
  isRequired?: boolean;
}

/** A day. What is being typed stays as it is; once the field is left, it shows `value` again. */
export function DateField({ label, title, className, value, min, max, onChange, isRequired }: Props) {
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    // Only where it differs: setting a date field moves its caret.
    if (field.current && field.current.value !== value) field.current.value = value;
  }, [value]);
  return (
    <label className={className} title={title}>
      {label}{' '}
      <input
        ref={field}
        type="date"
        defaultValue={value}
        min={min}
        max={max}
        required={isRequired}
        onBlur={({ currentTarget }) => {
          currentTarget.value = value;
        }}
        onChange={({ currentTarget }) => onChange(currentTarget.value)}
      />
    </label>
  );
}
