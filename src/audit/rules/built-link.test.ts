import { expect, test } from 'vitest';
import { auditSite } from '../audit.ts';

const brokenIn = async (body: string) => {
  const html = `<!doctype html><html lang="it"><body>${body}</body></html>`;
  const folder = {
    files: ['index.html', 'città/index.html', 'a.css'],
    read: () => Promise.resolve(html),
    readBytes: () => Promise.resolve(Buffer.from(html)),
  };
  const options = { origin: 'https://example.com', base: '/news/', asOf: new Date() };
  const findings = await auditSite(folder, options);
  return findings
    .filter(({ rule, path }) => rule === 'built-link' && path === '/news/')
    .map(({ found }) => found);
};

test.each([
  ['a page', '<a href="/news/citt%C3%A0/">', []],
  ['a page that is not there', '<a href="/news/city/">', ['/news/city/']],
  ['the host’s other pages', '<a href="/shop/">', []],
  ['a file that forgot the folder', '<img src="/a.css">', ['/a.css']],
  ['a file beside the page', '<link rel="stylesheet" href="a.css">', []],
  [
    'other hosts, mail and phone',
    '<a href="https://example.org/x"></a><a href="mailto:a@example.com"></a>',
    [],
  ],
  ['nothing that is an address', '<a href="http://">', ['http://']],
])('in a site that lives in a folder: %s', async (_, body, expected) => {
  expect(await brokenIn(body)).toEqual(expected);
});
