/** Where a site is served from: services that read files of the site, and servers that include what is made for them. */
export const hosts = ['netlify', 'cloudflare', 'github', 'nginx', 'apache', 'caddy', 'none'] as const;
export type Host = (typeof hosts)[number];

/** Those that can lead on from an old address by what stands behind its `?`. */
const questioned: readonly Host[] = ['netlify', 'nginx', 'apache', 'caddy'];

export const answersQuestions = (host: Host | undefined): boolean =>
  host !== undefined && questioned.includes(host);
