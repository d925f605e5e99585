/** Comments that stand around a text on its page, so that it is found there whatever a theme has put around it. */
export const textMarks = { start: '<!--text-->', end: '<!--/text-->' } as const;
