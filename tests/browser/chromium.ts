import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';

const wellKnownPlaces = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** What to do where no browser is found and none can be installed. */
const advice = [
  'The browser tests need Chromium. Any of these will do:',
  '  sudo apt-get install chromium        (Debian, Ubuntu)',
  '  npx playwright-core install chromium (macOS, Windows, Linux)',
  '  CHROMIUM=/path/to/chrome npm test    (one that you have)',
].join('\n');

/** The Chromium to test with; installed first where there is none. @throws Error that says what to do */
export function chromiumPath(): string {
  const found = installedChromium();
  if (found) return found;
  installChromium();
  const installed = installedChromium();
  if (!installed) throw new Error(advice);
  return installed;
}

function installedChromium(): string | undefined {
  const own = process.env.CHROMIUM;
  return [...(own ? [own] : wellKnownPlaces), chromium.executablePath()].find((path) => existsSync(path));
}

/** Debian’s package where this user may install it, else the one that Playwright offers. */
function installChromium(): void {
  const mayInstall = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  const commands: readonly (readonly [string, ...string[]])[] = mayInstall
    ? [
        ['apt-get', 'update', '-qq'],
        ['apt-get', 'install', '-y', '-qq', '--no-install-recommends', 'chromium'],
      ]
    : [[process.execPath, 'node_modules/playwright-core/cli.js', 'install', 'chromium']];
  try {
    for (const [command, ...args] of commands)
      execFileSync(command, args, { stdio: ['ignore', 'ignore', 'inherit'] });
  } catch (cause) {
    throw new Error(advice, { cause });
  }
}

/** A sandbox needs rights that containers do not give; the other switches keep Chromium from calling home. */
export const chromiumArguments = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** For tests that look at no photo, of which a page may have many: unpacking them is a third of its work. */
export const withoutPhotos = [...chromiumArguments, '--blink-settings=imagesEnabled=false'];
