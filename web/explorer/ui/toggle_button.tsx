import type { ReactNode } from 'react';

interface Props {
  isPressed: boolean;
  onPress: () => void;
  isDisabled?: boolean;
  className?: string;
  /** The name where the content alone does not say it. */
  label?: string;
  children: ReactNode;
}

/** A button that stays pressed. */
export function ToggleButton({ isPressed, onPress, isDisabled, className, label, children }: Props) {
  return (
    <button
      type="button"
      className={className}
      aria-label={label}
      aria-pressed={isPressed}
      disabled={isDisabled}
      onClick={onPress}
    >
      {children}
    </button>
  );
}
