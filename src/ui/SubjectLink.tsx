// A name that leads to its subject: a link everywhere, a pick where a map is running.
import { type MouseEvent, type ReactNode, useContext } from 'react';
import type { Subject } from '../model/subject';
import { LinksContext } from './links';

interface Props {
  readonly subject: Subject;
  readonly className?: string;
  /** Its spoken name, where the words alone would not do. */
  readonly label?: string;
  readonly children: ReactNode;
}

export function SubjectLink({ subject, className, label, children }: Props) {
  const links = useContext(LinksContext);
  const onClick = (event: MouseEvent) => {
    if (!links.pick || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    links.pick(subject);
  };
  return (
    <a className={className} aria-label={label} href={links.href(subject)} onClick={onClick}>
      {children}
    </a>
  );
}
