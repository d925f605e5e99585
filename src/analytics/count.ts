import type { Told } from './services.ts';
import { toldOf, wantsNoCount } from './visit.ts';

interface Counter {
  readonly origin: string;
  readonly address: string;
  readonly as: 'query' | 'json' | 'form';
  readonly tells: Told;
}

/**
 * Tells a service that the page is read, in one request that takes no cookie along and keeps none. Nobody is told where
 * the reader asks all sites for that, where a program reads, and where the page does not stand on the site itself.
 */
export function count(counter: Counter): void {
  if (location.origin !== counter.origin || navigator.webdriver || wantsNoCount(navigator)) return;
  // A page that is fetched ahead is not read yet.
  if ('prerendering' in document && document.prerendering === true)
    document.addEventListener('prerenderingchange', () => send(counter), { once: true });
  else send(counter);
}

function send({ address, as, tells }: Counter): void {
  const told = toldOf(tells, {
    address: location.href,
    title: document.title,
    referrer: document.referrer,
    language: navigator.language,
    random: String(Math.random()).slice(2),
  });
  const form = () => new URLSearchParams(told as Readonly<Record<string, string>>);
  const [url, body] =
    as === 'query'
      ? [`${address}?${form()}`, undefined]
      : [address, as === 'json' ? JSON.stringify(told) : form()];
  // Whether it arrives is of no matter to the reader.
  fetch(url, {
    ...(body === undefined ? {} : { method: 'POST', body }),
    ...(as === 'json' ? { headers: { 'Content-Type': 'application/json' } } : { mode: 'no-cors' }),
    credentials: 'omit',
    keepalive: true,
  }).catch(() => undefined);
}
