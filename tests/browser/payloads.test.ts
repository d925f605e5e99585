import messages from '../../src/i18n/messages/it.ts';
import { chromium, type Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { renderMarkdown } from '../../src/markdown/render.ts';
import { inspectBody } from '../../src/source/body.ts';
import { chromiumArguments, chromiumPath } from './chromium.ts';
import { markdownPayloads, mdxPayloads, stranger } from './payloads.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await chromium.launch({ executablePath: chromiumPath(), args: chromiumArguments });
});
afterAll(() => browser.close());

const settings = {
  language: { lang: 'it', dir: 'ltr', messages },
  sponsoredHosts: new Set<string>(),
} as const;

const told = (text: string, format: 'md' | 'mdx') =>
  inspectBody({ text, line: 1, format }, 'x').mistakes.map(({ code }) => code);

test.each(markdownPayloads)('Markdown is refused: %s', (text) => {
  expect(told(text, 'md')).not.toEqual([]);
});

test.each(mdxPayloads)('MDX is refused: %s', (text) => {
  expect(told(text, 'mdx')).not.toEqual([]);
});

test('without any content policy, and without the check, no payload runs, calls out or breaks the frame', async () => {
  const page = await browser.newPage();
  const calls: string[] = [];
  await page.route('**', (route) => {
    calls.push(route.request().url());
    return route.abort();
  });
  const harm: string[] = [];
  for (const text of [...markdownPayloads, ...mdxPayloads]) {
    const { html } = renderMarkdown(text, settings);
    await page.setContent(`<main id="main-content"><div id="text">${html}</div><p id="after">x</p></main>`);
    const found = await page.evaluate(async () => {
      for (const element of document.querySelectorAll('#text *')) {
        for (const name of ['pointerover', 'mouseover', 'focus', 'toggle', 'animationstart', 'click'])
          element.dispatchEvent(new Event(name, { bubbles: true, cancelable: true }));
      }
      await new Promise((resolve) => setTimeout(resolve, 10));
      const hrefs = [...document.querySelectorAll('a')].map(({ protocol }) => protocol);
      return {
        ran: 'ran' in window,
        frame: document.querySelector('main > #text + #after:last-child') !== null,
        scheme: hrefs.find((protocol) => /^(?:javascript|data|vbscript):/.test(protocol)),
      };
    });
    const isSound = !found.ran && found.frame && found.scheme === undefined;
    if (!isSound || calls.some((url) => url.includes(stranger)))
      harm.push(`${text} → ${JSON.stringify(found)} ${calls.join()}`);
    calls.length = 0;
  }
  await page.close();
  expect(harm).toEqual([]);
});
