import { setTimeout } from 'node:timers/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { hasCode } from '../error-code.ts';
import { complaintText } from '../commands/messages.ts';
import { Complaint } from '../complaint.ts';
import { fill } from '../i18n/format.ts';
import { staffMessages } from '../i18n/staff.ts';
import type { StaffLocale } from '../model/site.ts';
import { mediaTypeOf } from '../hosting/media-types.ts';
import { fileAt, headersBelow, listen, pathOf, sendFile } from '../preview/server.ts';
import { liveSite, type LiveSite, type State } from './live-site.ts';
import { openPages } from './open-pages.ts';
import { newsOf } from './telling.ts';
import { watchSite } from '../build/watch-site.ts';

export interface DevOptions {
  readonly siteDir: string;
  readonly asOf: Date;
  readonly port: number;
}

/** What runs in each page that is shown. */
const script = fileURLToPath(new URL('live-page.js', import.meta.url));

/** Shows a site while somebody writes: each change is there at once, and what is wrong stands over the page. */
export async function startDev({ siteDir, asOf, port }: DevOptions): Promise<void> {
  const site = liveSite(siteDir, asOf);
  const pages = openPages();
  let state: State | undefined;
  const update = async (changed?: readonly string[]) => {
    const before = state;
    state = await untilStill(() => site.update(changed));
    pages.tell(state);
    const news = newsOf(before, state);
    if (news !== undefined) console.error(news);
    return state;
  };
  const first = update();
  await watchSite(siteDir, async (changed) => {
    await first;
    await update(changed);
  });
  const { base = '/', staffLanguage } = await first;
  const { ready } = staffMessages[staffLanguage].dev;
  // The components may have to be compiled first, and nobody should wait for that in the browser.
  await site.folders();
  const headersOf = headersBelow(join(siteDir, 'public'), base);
  const { origin } = await listen(port, (request, response) => {
    response.setHeaders(headersOf(pathOf(request) ?? base));
    response.setHeader('Cache-Control', 'no-store');
    const path = pathOf(request);
    if (path === '/@passaparola/events') pages.add(response);
    else if (path === '/@passaparola/page.js') sendFile(script, 200, request, response);
    else {
      const visit = { path, request, response, version: site.version() };
      show(site, visit).catch((error: unknown) => {
        const message = messageOf(error, staffLanguage);
        console.error(message);
        send(visit, 500, barePage(message));
      });
    }
  });
  console.log(fill(ready, { url: origin + base }));
}

/** What keeps a page from being made: something of the site’s own, or a fault of the program. */
function messageOf(error: unknown, language: StaffLocale): string {
  if (error instanceof Complaint) return complaintText(error, language);
  const message = error instanceof Error ? error.message : String(error);
  return fill(staffMessages[language].dev.failed, { message });
}

/** As often as files may be taken away while they are read. */
const mostTries = 5;

/** What was listed and is gone when it is opened is being moved: soon all is in its place. */
async function untilStill<Result>(work: () => Promise<Result>, tries = mostTries): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (!hasCode(error, 'ENOENT') || tries === 0) throw error;
    await setTimeout(100);
    return untilStill(work, tries - 1);
  }
}

interface Visit {
  /** Nothing where the address makes no sense. */
  readonly path: string | undefined;
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  /** Of the content, when somebody asked: the page is told at once if there is a newer one. */
  readonly version: number;
}

/** Answers as a static host would; see `preview/server.ts`. */
async function show(site: LiveSite, visit: Visit): Promise<void> {
  const { path, response } = visit;
  const base = site.base();
  if (base === undefined) send(visit, 503, barePage(''));
  else if (path === '/' && base !== '/') redirect(response, 302, base);
  else if (path?.startsWith(base)) await showWithin(site, base, { ...visit, path });
  else await showMissing(site, base, { ...visit, path: base });
}

async function showWithin(site: LiveSite, base: string, visit: Found): Promise<void> {
  const { path, request, response } = visit;
  const file = fileIn(await site.folders(), path.slice(base.length));
  const body = file === undefined ? await site.make(path) : undefined;
  if (file !== undefined) sendFile(file, 200, request, response);
  else if (body !== undefined) send(visit, 200, body, path);
  else if ((await site.make(`${path}/`)) !== undefined) redirect(response, 301, `${path}/`);
  else await showMissing(site, base, visit);
}

interface Found extends Visit {
  readonly path: string;
}

/** In the language of the folder that somebody looked in, as hosts do. */
async function showMissing(site: LiveSite, base: string, visit: Found): Promise<void> {
  const [folder = ''] = visit.path.slice(base.length).split('/');
  const page = (await site.make(`${base}${folder}/404.html`)) ?? (await site.make(`${base}404.html`));
  send(visit, 404, page ?? barePage(''));
}

const fileIn = (folders: readonly string[], path: string): string | undefined =>
  folders.map((folder) => fileAt(folder, join(folder, `/${path}`))).find((file) => file !== undefined);

function redirect(response: ServerResponse, status: 301 | 302, path: string): void {
  response.writeHead(status, { Location: encodeURI(path) }).end();
}

function send({ response, version }: Visit, status: number, body: string | Buffer, path = '/'): void {
  const type = mediaTypeOf(path.endsWith('/') ? 'index.html' : path);
  response.setHeader('Content-Type', type);
  response.writeHead(status).end(type.startsWith('text/html') ? withScript(body.toString(), version) : body);
}

const withScript = (html: string, version: number): string =>
  html.replace(
    '</head>',
    `<script type="module" src="/@passaparola/page.js?version=${version}"></script></head>`,
  );

/** Stands where there is nothing to show. The script of the pages shows over it what is wrong. */
const barePage = (text: string): string =>
  `<!doctype html><html><head><meta charset="utf-8"><title>Passaparola</title></head><body>${escaped(text)}</body></html>`;

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
