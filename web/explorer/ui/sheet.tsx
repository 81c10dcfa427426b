import { type ReactNode, useLayoutEffect, useRef } from 'react';
import { afterPaint } from './after_paint';
import './sheet.css';

interface Props {
  label: string;
  closeLabel: string;
  /** Takes the sheet away. Called for the button, for Escape and for a click beside the sheet; not when the page takes it
   * away. */
  onClose: () => void;
  children: ReactNode;
}

/** A modal dialog. The browser keeps the focus inside and gives it back to where it was.
 *
 * To make a large page inert, or live again, takes the browser long. So the sheet is seen, or gone, one paint before. */
export function Sheet({ label, closeLabel, onClose, children }: Props) {
  const sheet = useRef<HTMLDialogElement>(null);
  const unmounting = useRef(false);
  const cancel = useRef<() => void>(undefined);
  useLayoutEffect(() => {
    const element = sheet.current;
    if (!element) return;
    unmounting.current = false;
    element.open = true;
    cancel.current = afterPaint(() => {
      element.open = false;
      element.showModal();
    });
    return () => {
      unmounting.current = true;
      cancel.current?.();
      element.close();
    };
  }, []);
  const close = () => {
    if (sheet.current) sheet.current.hidden = true;
    cancel.current?.();
    cancel.current = afterPaint(onClose);
  };
  return (
    // A click beside the sheet is for the mouse only; Escape and the button do the same from the keyboard.
    // eslint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions
    <dialog
      ref={sheet}
      className="sheet"
      aria-label={label}
      onCancel={(event) => {
        event.preventDefault();
        close();
      }}
      onClose={() => {
        if (!unmounting.current) onClose();
      }}
      onClick={({ target, currentTarget }) => {
        if (target === currentTarget) close();
      }}
    >
      <div>
        <button type="button" className="sheet-close" onClick={close}>
          {closeLabel} <span aria-hidden="true">✕</span>
        </button>
        {children}
      </div>
    </dialog>
  );
}
