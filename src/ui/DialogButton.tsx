// A button that opens a dialog, and takes the focus back when that closes.
import { type ComponentType, type ReactNode, Suspense, useRef, useState } from 'react';
import { createPortal } from 'react-dom';

interface Props {
  readonly label: ReactNode;
  readonly className?: string;
  /** What it opens; may come only then. */
  readonly sheet: ComponentType<{ readonly onClose: () => void }>;
}

export function DialogButton({ label, className = 'control', sheet: Sheet }: Props) {
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const close = () => {
    setOpen(false);
    button.current?.focus();
    // On a phone the button lies in the menu, which the dialog has closed.
    if (document.activeElement !== button.current)
      document.querySelector<HTMLElement>('.controls .control')?.focus();
  };
  return (
    <>
      <button
        ref={button}
        type="button"
        className={className}
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
      >
        {label}
      </button>
      {isOpen &&
        createPortal(
          <Suspense fallback={null}>
            <Sheet onClose={close} />
          </Suspense>,
          document.body,
        )}
    </>
  );
}
