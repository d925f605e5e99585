// Astro would tell its makers of each build. It decides when it is imported, so this comes before.
process.env.ASTRO_TELEMETRY_DISABLED = '1';
