/** The ends of what has no end: as far as the years of OpenStreetMap’s syntax go. */
export const endless = { from: '2000-01-01', through: '2099-12-31' } as const;
