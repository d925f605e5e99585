import type { SymbolLayerSpecification } from 'maplibre-gl';
import type { MapLook } from './look.ts';

type Layout = NonNullable<SymbolLayerSpecification['layout']>;

/**
 * How text is set on the map. Without an address for glyphs MapLibre draws letters with the browser’s own fonts, takes
 * the weight from the first name of the list, and passes over that name as a font that nobody has.
 */
export const textLayout = (
  { font }: MapLook,
  weight: 'Medium' | 'Bold',
  size: Layout['text-size'],
): Layout => ({
  'text-font': [weight, font],
  'text-size': size!,
  'text-max-width': 8,
  'text-letter-spacing': 0.01,
});

/** A halo in the colour of the sea keeps text apart from lines. */
export const textPaint = ({ colours }: MapLook, colour: 'ink' | 'muted') => ({
  'text-color': colours[colour],
  'text-halo-color': colours.sea,
  'text-halo-width': 1.25,
});
