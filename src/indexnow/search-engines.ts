import { Complaint, type ComplaintCode } from '../complaint.ts';

/** Whoever is told here tells all other search engines that take part. */
const endpoint = 'https://api.indexnow.org/indexnow';

/** The web, or what stands for it in a test. */
export type Ask = (url: string, request?: RequestInit) => Promise<Response>;

/** With what one proves to speak for a site. */
export interface Credentials {
  readonly key: string;
  /** Where the site shows it. */
  readonly keyUrl: string;
}

/** How long an answer may take. */
const patience = 30_000;

/** @throws Complaint unless the site shows its key already: search engines look for it */
export async function assertKeyShown(ask: Ask, { key, keyUrl }: Credentials): Promise<void> {
  const answer = await answerOf(ask, keyUrl);
  const shown = answer.ok ? (await answer.text()).trim() : '';
  if (shown !== key) throw new Complaint('indexnow-key-unseen', { url: keyUrl, status: answer.status });
}

/** Tells of addresses of one host. @throws Complaint with what they answer, unless they take it */
export async function tellOf(ask: Ask, urls: readonly string[], { key, keyUrl }: Credentials): Promise<void> {
  const body = { host: new URL(keyUrl).host, key, keyLocation: keyUrl, urlList: urls };
  const answer = await answerOf(ask, endpoint, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
    body: JSON.stringify(body),
  });
  if (answer.ok) return;
  const { status } = answer;
  throw new Complaint(refusals.get(status) ?? 'indexnow-failed', { status, keyUrl, count: urls.length });
}

/** https://www.indexnow.org/documentation#response */
const refusals: ReadonlyMap<number, ComplaintCode> = new Map([
  [400, 'indexnow-not-understood'],
  [403, 'indexnow-key-refused'],
  [422, 'indexnow-addresses-refused'],
  [429, 'indexnow-too-often'],
]);

async function answerOf(ask: Ask, url: string, request: RequestInit = {}): Promise<Response> {
  try {
    return await ask(url, { ...request, signal: AbortSignal.timeout(patience) });
  } catch (error) {
    const { host } = new URL(url);
    throw new Complaint('indexnow-no-answer', { host }, { cause: error });
  }
}
