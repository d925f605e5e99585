import astro from 'eslint-plugin-astro';

/** For components alone: `.oxlintrc.json` is for all other code. */
export default [
  { ignores: ['dist/', 'lib/', '.astro/', '.cache/', 'content/', 'tests/sites/', '**/*.ts'] },
  ...astro.configs.recommended,
];
