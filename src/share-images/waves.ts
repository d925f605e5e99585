/** The sign of the house, as `components/Arcs.astro` draws it. */
export const arcsSvg = (colour: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-300 -300 600 600">${[18, 44, 78, 120, 170, 228, 294]
    .map((radius) => `<circle r="${radius}" fill="none" stroke="${colour}" stroke-width="3.2"/>`)
    .join('')}</svg>`;
