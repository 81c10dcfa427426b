import { type ReactNode, useLayoutEffect, useRef } from 'react';
import './sheet.css';

interface Props {
  label: string;
  closeLabel: string;
  /** Called for the button, for Escape and for a click beside the sheet; not when the page takes the sheet away. */
  onClose: () => void;
  children: ReactNode;
}

/** A modal dialog. The browser keeps the focus inside and gives it back to where it was. */
export function Sheet({ label, closeLabel, onClose, children }: Props) {
  const sheet = useRef<HTMLDialogElement>(null);
  const unmounting = useRef(false);
  useLayoutEffect(() => {
    const element = sheet.current;
    unmounting.current = false;
    element?.showModal();
    return () => {
      unmounting.current = true;
      element?.close();
    };
  }, []);
  return (
    // A click beside the sheet is for the mouse only; Escape and the button do the same from the keyboard.
    // eslint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions
    <dialog
      ref={sheet}
      className="sheet"
      aria-label={label}
      onClose={() => {
        if (!unmounting.current) onClose();
      }}
      onClick={({ target, currentTarget }) => {
        if (target === currentTarget) onClose();
      }}
    >
      <div>
        <button type="button" className="sheet-close" onClick={onClose}>
          {closeLabel} <span aria-hidden="true">✕</span>
        </button>
        {children}
      </div>
    </dialog>
  );
}
