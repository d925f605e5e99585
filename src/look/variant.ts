const variants = 6;

/** The look of what has no picture: one of some, always the same for the same name, so that neighbours differ. */
export const plainVariant = (name: string): `plain plain-${number}` =>
  `plain plain-${Array.from(name).reduce((sum, letter) => sum + (letter.codePointAt(0) ?? 0), 0) % variants}`;
