/** Where a site is served from: services that read files of the site, and servers that include what is made for them. */
export const hosts = ['netlify', 'cloudflare', 'github', 'nginx', 'apache', 'caddy', 'none'] as const;
export type Host = (typeof hosts)[number];
