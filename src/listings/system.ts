/** Who is told of the clients. `csv` is the sheet for the agency itself. */
export const systems = ['google', 'apple', 'bing', 'osm', 'csv'] as const;
export type System = (typeof systems)[number];

/** The names that the systems have in every language. */
export const systemNames: Readonly<Record<System, string>> = {
  google: 'Google Business Profile',
  apple: 'Apple Business',
  bing: 'Bing Places',
  osm: 'OpenStreetMap',
  csv: 'clients.csv',
};

/** What a system is told of one client, by the names that the system has for it. */
export type Fields = Readonly<Record<string, string>>;
