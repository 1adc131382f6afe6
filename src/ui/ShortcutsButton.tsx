// The way to the sheet of shortcuts: a quiet button by the picture, and `?` in the picture.
import { Suspense, useEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { deedOf } from '../live/shortcuts';
import { laterDialog } from './later';

const ShortcutsSheet = laterDialog(() => import('./ShortcutsSheet'));

export function ShortcutsButton() {
  const [isOpen, setOpen] = useState(false);
  const asked = useRef<HTMLElement | null>(null);
  const open = () => {
    asked.current = document.activeElement as HTMLElement | null;
    setOpen(true);
  };
  const close = () => {
    setOpen(false);
    asked.current?.focus({ preventScroll: true });
  };
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const isInPicture = event.target instanceof Element && event.target.closest('[data-stage]');
      if (!isInPicture || deedOf('picture', event) !== 'sheet') return;
      event.preventDefault();
      open();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
  return (
    <>
      <button type="button" className="keys" aria-haspopup="dialog" title="Keys (?)" onClick={open}>
        Keys
      </button>
      {isOpen &&
        createPortal(
          <Suspense fallback={null}>
            <ShortcutsSheet onClose={close} />
          </Suspense>,
          document.body,
        )}
    </>
  );
}
