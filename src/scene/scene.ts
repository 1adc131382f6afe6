// The drawing as plain data: marks in px of the frame, already resolved, in the order they are painted.
import type { Box, Point, Subject } from '../model/subject';
import type { Area, Projection } from '../view/camera';
import type { Face } from './textWidth';

export interface Frame {
  /** px */
  readonly width: number;
  /** px */
  readonly height: number;
  readonly theme: 'light' | 'dark';
  /** Headline, caption and credit inside the picture: for a picture that travels alone. */
  readonly furniture: boolean;
  /** `more`: nothing recedes. */
  readonly contrast?: 'more';
}

interface Common {
  /** Unique within its scene and steady from one scene to the next. */
  readonly key: string;
  readonly subject?: Subject;
  /** The spoken name: begins with what keeps it honest. */
  readonly label?: string;
}

export interface Disc extends Common {
  readonly kind: 'disc';
  readonly at: Point;
  readonly r: number;
  readonly fill: string;
  readonly stroke?: string;
  readonly width?: number;
}

export interface Path extends Common {
  readonly kind: 'path';
  readonly d: string;
  readonly fill?: string;
  readonly stroke?: string;
  readonly width?: number;
  readonly dash?: string;
  readonly round?: boolean;
  /** What a pointer can hit: points along the line, px. */
  readonly spine?: readonly Point[];
  /** Px across a filled line: what stands on it hides the more of it. */
  readonly breadth?: number;
}

export interface Text extends Common {
  readonly kind: 'text';
  /** Start, middle or end of the base line, by `anchor`. */
  readonly at: Point;
  readonly text: string;
  readonly face: Face;
  readonly size: number;
  readonly fill: string;
  readonly anchor: 'start' | 'middle' | 'end';
  /** Paper-colored outline that keeps a name legible on a line. */
  readonly halo?: string;
  /** Px, both sides together; without it 3. What stands on lines has more. */
  readonly haloWidth?: number;
  /** The room it takes. */
  readonly box: Box;
}

export type Mark = Disc | Path | Text;

export interface Layer {
  readonly id: string;
  /** In the order in which they are painted: what recedes, then what is lit. */
  readonly marks: readonly Mark[];
  /** Where marks can recede. */
  readonly back?: Back;
}

export interface Back {
  /** How many of the marks, the first, are not lit. */
  readonly count: number;
  /** Their opacity together while something is lit. */
  readonly opacity?: number;
  /** The marks with nothing lit: the same array whatever is picked. */
  readonly all: readonly Mark[];
}

export interface Scene {
  readonly frame: Frame;
  readonly background: string;
  readonly title: string;
  readonly describes: string;
  /** The part of the frame that the map itself may use. */
  readonly area: Area;
  readonly projection: Projection;
  readonly layers: readonly Layer[];
}
