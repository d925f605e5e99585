/** The colours that the map is drawn with: the same in which `styles/map.css` draws the network. */
export const mapColours = {
  sea: '--deep',
  land: '--deep-land',
  own: '--deep-brand',
  ink: '--on-deep',
  muted: '--on-deep-muted',
  accent: '--on-deep-accent',
} as const;

/** How the map looks: as the page around it at this moment. */
export interface MapLook {
  readonly colours: Readonly<Record<keyof typeof mapColours, string>>;
  /** The family that the page’s headings are set in, as the browser calls it. */
  readonly font: string;
}

/**
 * The first family of a `font-family`; where its name is not a plain one, what every browser has.
 *
 * @example firstFamily('"Bricolage Grotesque-1f", "Fallback: Arial", serif') // 'Bricolage Grotesque-1f'
 */
export function firstFamily(families: string): string {
  const [first = ''] = families.split(',');
  const name = first.trim().replace(/^(["'])(.*)\1$/, '$2');
  return /^[a-z][\w-]*(?: [a-z_-][\w-]*)*$/i.test(name) ? name : 'sans-serif';
}
