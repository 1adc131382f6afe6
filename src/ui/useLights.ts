// What lights a line of the picture from a row: a mouse over it, or the keys' focus in it; never a finger that opens it.
import { type FocusEvent, type PointerEvent, useContext } from 'react';
import type { Subject } from '../model/subject';
import { LinksContext } from './links';

export function useLights(subject: Subject) {
  const { hover } = useContext(LinksContext);
  if (!hover) return {};
  const leave = () => hover(null);
  return {
    onPointerEnter: ({ pointerType }: PointerEvent) => pointerType === 'mouse' && hover(subject),
    onPointerLeave: leave,
    onFocus: ({ target }: FocusEvent<HTMLElement>) => target.matches(':focus-visible') && hover(subject),
    onBlur: leave,
  };
}
