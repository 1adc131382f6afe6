// One running map without React: what is on screen, and the only ways to change it.
import type { StoreApi } from 'zustand/vanilla';
import type { Problem } from '../dataset/problem';
import type { Model } from '../model/model';
import type { Subject } from '../model/subject';
import type { Network } from '../model/network';
import type { Picture } from '../placing';
import type { Frame } from '../scene/scene';
import type { View } from '../view/view';
import type { Found } from './seek';

/** Whose data is on screen: the shipped map, or a file that the reader opened and that is only on this computer. */
export type Origin = { readonly kind: 'shipped' } | { readonly kind: 'file'; readonly name: string };

/** Under companies, under people, or as a table. */
export const LIST_FORMS = ['companies', 'people', 'table'] as const;
export type ListForm = (typeof LIST_FORMS)[number];

/** A file that was not opened; what was on screen stays. */
export interface Refusal {
  readonly name: string;
  readonly problems: readonly Problem[];
}

export interface State {
  readonly model: Model;
  readonly origin: Origin;
  readonly view: View;
  /** The form of the list where the page is read as one, null where as the picture: no matter of the view, which a picture shows. */
  readonly list: ListForm | null;
  /** The stage as it is on screen. */
  readonly frame: Frame;
  /** What the pointer or the list touches: a preview, never in the address. */
  readonly hover: Subject | null;
  readonly refusal: Refusal | null;
  /** Whether the picture shows this state, or still the one before. */
  readonly places: Found;
}

/** `push` makes an entry of history (pick, scope, hide, filter), `replace` does not (camera, typing). */
export type How = 'push' | 'replace';

export interface Live {
  readonly store: StoreApi<State>;
  /** The only way to edit the view; the address follows. */
  change(edit: (view: View, model: Model) => View, how: How): void;
  /** Reads the page as a list or as the picture, perhaps of another view: from one to the other is an entry of history. */
  readAs(list: ListForm | null, edit?: (view: View) => View): void;
  /** Begins to find the places of a view that the reader may ask for next; over when they are found, or cannot be. */
  foresee(edit: (view: View, model: Model) => View): Promise<void>;
  /**
   * The picture on screen, remembered by identity: that of the present state or, while its places are being found, the
   * one before. Throws before the first.
   */
  picture(): Picture;
  /** The present view drawn in another frame, when its places are found; rejects where they are not. */
  pictureIn(frame: Frame): Promise<Picture>;
  /** Whether there is a picture yet. */
  isDrawn(): boolean;
  /** Whether the picture is of the present file: what it shows of another cannot be picked. */
  isPickable(): boolean;
  /** The network of the present state. It needs no places. */
  network(): Network;
  /** Takes the last choice back, or does it again: Back and Forward, as far as the entries are ours. */
  step(by: -1 | 1): boolean;
  hover(subject: Subject | null): void;
  /** Sets the size and theme of the stage. */
  setFrame(frame: Frame): void;
  /** Reads a file, null where it could not be read; on a grave problem the map stays as it was and `refusal` says why. */
  open(bytes: Uint8Array | null, name: string): void;
  /** Back to the shipped map. */
  close(): void;
  dismissRefusal(): void;
  /** Draws into an element and listens to it, from the first picture on until the returned function is called. */
  attach(stage: HTMLElement): () => void;
  /** Zooms about the middle of the stage; null fits everything. */
  zoom(factor: number | null): void;
  destroy(): void;
}
