import type { Found, SiteRule } from '../rule.ts';
import type { TellingFile } from '../telling.ts';

/** What pictures tell beside what they show: where they were taken, by whom, with which device. */
export const picturePrivacyRules: readonly SiteRule[] = [
  {
    id: 'PP03',
    severity: 'error',
    check: ({ tellingFiles }) => told(tellingFiles.filter(({ isMade }) => isMade)),
  },
  {
    id: 'PP03-public',
    severity: 'warning',
    check: ({ tellingFiles }) =>
      tellingFiles.flatMap(({ file, isMade, position }) =>
        isMade || position === undefined ? [] : [{ path: file, found: position }],
      ),
  },
  {
    id: 'PP04',
    severity: 'error',
    check: ({ tellingFiles }) =>
      tellingFiles.flatMap(({ file, isMade, active }) =>
        isMade && active.length > 0 ? [{ path: file, found: active.join(', ') }] : [],
      ),
  },
];

const told = (files: readonly TellingFile[]): readonly Found[] =>
  files.flatMap(({ file, position, personal }) =>
    [...(position ? [position] : []), ...personal].map((found) => ({ path: file, found })),
  );
