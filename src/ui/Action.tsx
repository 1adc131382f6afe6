// A button that looks like words of a sentence.
import type { ReactNode } from 'react';

export function Action({
  onClick,
  children,
}: {
  readonly onClick: () => void;
  readonly children: ReactNode;
}) {
  return (
    <button type="button" className="plain" onClick={onClick}>
      {children}
    </button>
  );
}
