// A button with a sheet under it: the browser's own popover, placed below its button.
import { type ReactNode, type ToggleEvent, useId, useLayoutEffect, useRef, useState } from 'react';

interface Props {
  /** What the button says. */
  readonly label: ReactNode;
  /** What the sheet is for. */
  readonly title: string;
  readonly className?: string;
  readonly children: ReactNode;
}

const MARGIN = 8;

export function Popover({ label, title, className = '', children }: Props) {
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const sheet = useRef<HTMLElement>(null);
  const [isOpen, setOpen] = useState(false);
  const onToggle = (event: ToggleEvent<HTMLElement>) => {
    setOpen(event.newState === 'open');
  };
  useLayoutEffect(() => {
    if (!isOpen) return undefined;
    const put = () => place(button.current!, sheet.current!);
    put();
    if (!globalThis.ResizeObserver) return undefined;
    // What is in it may come later.
    const watch = new ResizeObserver(put);
    watch.observe(sheet.current!);
    return () => watch.disconnect();
  }, [isOpen]);
  return (
    <>
      <button
        ref={button}
        type="button"
        className={`control ${className}`}
        popoverTarget={id}
        aria-expanded={isOpen}
      >
        {label}
      </button>
      <section ref={sheet} id={id} className="popover" popover="auto" aria-label={title} onToggle={onToggle}>
        {children}
      </section>
    </>
  );
}

/** Closes the sheets round an element, the outermost with all in it; the browser gives the focus back to its button. */
export function closeSheets(element: HTMLElement) {
  const sheet = element.closest<HTMLElement>('[popover]');
  if (!sheet) return;
  if (sheet.parentElement?.closest('[popover]')) closeSheets(sheet.parentElement);
  else sheet.hidePopover?.();
}

/** Under the button, within the window. */
function place(button: HTMLElement, sheet: HTMLElement) {
  const under = button.getBoundingClientRect();
  const room = document.documentElement.clientWidth - sheet.offsetWidth - MARGIN;
  sheet.style.left = `${Math.max(MARGIN, Math.min(under.right - sheet.offsetWidth, room))}px`;
  sheet.style.top = `${under.bottom + 6}px`;
}
