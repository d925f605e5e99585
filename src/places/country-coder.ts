import { createRequire } from 'node:module';

type CountryCoder = typeof import('@rapideditor/country-coder');

const require = createRequire(import.meta.url);

/** The package that knows the borders of all countries, which it unfolds when the first place is asked for. */
export const countryCoder = (): CountryCoder => require('@rapideditor/country-coder') as CountryCoder;
