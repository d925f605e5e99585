import type { StopKind } from '../../model/arrival.ts';

/** What stands on the sketch beside the door; `pin` is where maps show the address, if the door is elsewhere. */
export type PlaceKind = StopKind | 'parking' | 'landmark' | 'pin';

/** The ground of a symbol tells the kinds apart without colours. */
export type Ground = 'round' | 'square' | 'diamond' | 'drop';

export interface Symbol {
  readonly ground: Ground;
  /** Strokes of the picture, as SVG path data in a square of 16 around the middle. */
  readonly lines: string;
  /** Filled parts of it. */
  readonly fills?: string;
}

/** Half the width of a ground of any form. */
export const symbolRadius = 11;

/** The outlines of the grounds around the middle, as SVG path data. */
export const grounds: Readonly<Record<Ground, string>> = {
  round: 'M-11 0a11 11 0 1 1 22 0a11 11 0 1 1-22 0Z',
  square:
    'M-7-10.5H7A3.5 3.5 0 0 1 10.5-7V7A3.5 3.5 0 0 1 7 10.5H-7A3.5 3.5 0 0 1-10.5 7V-7A3.5 3.5 0 0 1-7-10.5Z',
  diamond:
    'M-1.6-11.6a2.3 2.3 0 0 1 3.2 0L11.6-1.6a2.3 2.3 0 0 1 0 3.2L1.6 11.6a2.3 2.3 0 0 1-3.2 0L-11.6 1.6a2.3 2.3 0 0 1 0-3.2Z',
  drop: 'M0 11C-5 5.5-8-.5-8-3.5a8 8 0 1 1 16 0C8-.5 5 5.5 0 11Z',
};

/** An open door with its handle, larger than the places around it. */
export const doorRadius = 15;
export const door: Omit<Symbol, 'ground'> = {
  lines: 'M-8 8.5H8M-5 8.5V-8.5H5V8.5',
  fills: 'M-5-8.5L2-6.5V8.5H-5Z',
};

const wheels =
  'M-4.5 4.6a1.4 1.4 0 1 0 2.8 0a1.4 1.4 0 1 0-2.8 0ZM1.7 4.6a1.4 1.4 0 1 0 2.8 0a1.4 1.4 0 1 0-2.8 0Z';

export const symbols: Readonly<Record<PlaceKind, Symbol>> = {
  bus: { ground: 'round', lines: 'M-6-4.8H6V4H-6ZM-6 0H6M-2-4.8V0M2-4.8V0', fills: wheels },
  tram: { ground: 'round', lines: 'M-2.5-7.5H2.5M0-7.5V-5M-4-5H4V4H-4ZM-4 0H4M-5.5 6.5H5.5' },
  metro: { ground: 'round', lines: 'M-5.5 5V-4.8L0 2L5.5-4.8V5' },
  train: {
    ground: 'round',
    lines: 'M-4.5-4A2 2 0 0 1-2.5-6H2.5A2 2 0 0 1 4.5-4V3H-4.5ZM-4.5-.8H4.5M-2.6 3L-4.8 6.8M2.6 3L4.8 6.8',
  },
  ferry: {
    ground: 'round',
    lines: 'M-6.5 1.5H6.5L4.8 4.6H-4.8ZM-4 1.5V-2H3V1.5M0-2V-5M-6.5 7q1.6-1.4 3.2 0t3.3 0t3.3 0t3.2 0',
  },
  'cable-car': { ground: 'round', lines: 'M-7-4.4L7-7.4M0-5.9V-2.4M-5-2.4H5V5H-5ZM-5 1.3H5M0-2.4V1.3' },
  parking: { ground: 'square', lines: 'M-3 6V-5.8H.9a3.4 3.4 0 0 1 0 6.8H-3' },
  landmark: {
    ground: 'diamond',
    lines: '',
    fills: 'M0-5.8L1.7-1.9L5.9-1.6L2.7 1.2L3.7 5.2L0 3L-3.7 5.2L-2.7 1.2L-5.9-1.6L-1.7-1.9Z',
  },
  pin: { ground: 'drop', lines: '', fills: 'M-2.8-3.2a2.8 2.8 0 1 0 5.6 0a2.8 2.8 0 1 0-5.6 0Z' },
};
