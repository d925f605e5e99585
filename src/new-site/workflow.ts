import type { StaffLocale } from '../model/site.ts';
import { staffTexts } from './staff.ts';
import { commented } from './yaml-text.ts';

/** Builds and publishes the site on GitHub. The minute is none at which everybody’s jobs start. */
export function workflowText(staffLanguage: StaffLocale): string {
  const { head, cache } = staffTexts[staffLanguage].workflow;
  const indented = (text: string) => commented(text).replaceAll(/^(?=#)/gm, '      ');
  return `${commented(head)}name: site

on:
  push:
    branches: [main]
  schedule:
    - cron: '17 4 * * *'
  workflow_dispatch:

permissions:
  contents: read
  pages: write
  id-token: write

concurrency:
  group: pages

jobs:
  site:
    runs-on: ubuntu-latest
    environment:
      name: github-pages
      url: \${{ steps.publish.outputs.page_url }}
    steps:
      - uses: actions/checkout@v6
      - uses: actions/setup-node@v6
        with:
          node-version: 24
          cache: npm
${indented(cache)}      - uses: actions/cache@v5
        with:
          path: .cache
          key: site-\${{ github.run_id }}
          restore-keys: site-
      - run: npm ci
      - run: npm run build
      - uses: actions/upload-pages-artifact@v5
        with:
          path: dist
      - id: publish
        uses: actions/deploy-pages@v5
`;
}
