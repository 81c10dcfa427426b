import { type ReactNode, useEffect, useEffectEvent, useRef, useState } from 'react';

const PAUSE = 700; // ms; browsers tell each key of a date, so 12 is the first month for a moment

interface Props {
  label: ReactNode;
  title?: string;
  className?: string;
  /** `YYYY-MM-DD`, or empty. */
  value: string;
  min: string;
  max: string;
  /** Called with whatever the field holds, an empty text included, once typing pauses or the field is left. */
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
  const [typed, setTyped] = useState<string | null>(null);
  const tell = useEffectEvent((text: string) => {
    setTyped(null);
    onChange(text);
  });
  useEffect(() => {
    if (typed === null) return;
    const timer = setTimeout(() => tell(typed), PAUSE);
    return () => clearTimeout(timer);
  }, [typed]);
  const tellNow = () => {
    setTyped(null);
    if (typed !== null) onChange(typed);
  };
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
          tellNow();
        }}
        onKeyDown={({ key }) => {
          if (key === 'Enter') tellNow();
        }}
        onChange={({ currentTarget }) => setTyped(currentTarget.value)}
      />
    </label>
  );
}
