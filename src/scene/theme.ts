// Every color, size and font of the picture, once; the interface takes them from here as CSS variables.
import type { Face } from './textWidth';

export interface Palette {
  readonly paper: string;
  readonly panel: string;
  readonly ink: string;
  /** Secondary text, at least 4.5:1 on paper. */
  readonly soft: string;
  readonly hair: string;
  /** Organizations and moves outside the statement, at least 3:1 on paper. */
  readonly line: string;
  /** The organizations that the statement is about. */
  readonly hues: readonly [string, string, string];
}

export const PALETTES: Readonly<Record<'light' | 'dark', Palette>> = {
  light: {
    paper: '#fbfaf7',
    panel: '#ffffff',
    ink: '#1b1c1e',
    soft: '#5f636a',
    hair: '#e4e1da',
    line: '#84878d',
    hues: ['#215ca5', '#c2490b', '#087a6e'],
  },
  dark: {
    paper: '#121417',
    panel: '#181b1f',
    ink: '#edebe6',
    soft: '#a3a8b0',
    hair: '#2a2e34',
    line: '#7c828b',
    hues: ['#72aeec', '#ff9a5c', '#36ceb7'],
  },
};

/** A color between two, `share` of the way to the second; both as #rrggbb. */
export function mix(from: string, to: string, share: number): string {
  const channel = (at: number) => {
    const a = parseInt(from.slice(at, at + 2), 16);
    const b = parseInt(to.slice(at, at + 2), 16);
    return Math.round(a + (b - a) * share)
      .toString(16)
      .padStart(2, '0');
  };
  return `#${channel(1)}${channel(3)}${channel(5)}`;
}

/** The share of its company's hue in a hull. */
export const HULL_WASH = 0.085;

/** Opacity of what is not picked, when something is: lines with their arrowheads and signs, and discs. */
export const RECEDED = { lines: 0.15, discs: 0.4 } as const;

export const SANS = "Inter, 'Helvetica Neue', Helvetica, Arial, sans-serif";
export const SERIF = "Newsreader, Georgia, 'Times New Roman', serif";

export interface FaceStyle {
  readonly family: string;
  readonly weight: number;
  readonly italic: boolean;
}

export const FACES: Readonly<Record<Face, FaceStyle>> = {
  inter400: { family: SANS, weight: 400, italic: false },
  inter500: { family: SANS, weight: 500, italic: false },
  inter600: { family: SANS, weight: 600, italic: false },
  inter700: { family: SANS, weight: 700, italic: false },
  newsreader400italic: { family: SERIF, weight: 400, italic: true },
  newsreader500: { family: SERIF, weight: 500, italic: false },
  newsreader600: { family: SERIF, weight: 600, italic: false },
};
