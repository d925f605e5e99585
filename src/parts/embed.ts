import type { Element } from 'hast';
import { fill } from '../i18n/format.ts';
import { element } from './element.ts';
import { linkTo } from './link.ts';
import { definePart, type Needs, type PartFacts } from './part.ts';
import { linkLine } from './plain.ts';
import { frameOf } from './providers.ts';

/** A page elsewhere, of which nothing is loaded before a visitor asks for it. */
export const embed = definePart({
  name: 'embed',
  attributes: {
    url: { kind: 'embed', required: true },
    title: { kind: 'line', required: true },
    poster: { kind: 'picture' },
  },
  needs: ({ url }) => needsOf(url),
  render: (told, _, facts) => card(told, facts),
  plain: ({ url, title }) => [linkLine(url, title)],
});

/** The host of a frame is the only one that the page may show. */
export function needsOf(url: string | undefined): Needs {
  const frame = url === undefined ? undefined : frameOf(url);
  return frame ? { script: 'embed', policy: [`frame-src ${new URL(frame.src).origin}`] } : {};
}

/** What a visitor does with it. */
const asked = { video: 'play', audio: 'listen', post: 'show', map: 'show' } as const;

interface Offer {
  readonly url: string;
  readonly title: string;
  readonly poster: string | undefined;
}

/** Without script the link is what there is; the button is shown by the script that answers to it. */
export function card({ url, title, poster }: Offer, facts: PartFacts): Element | undefined {
  const frame = frameOf(url);
  if (!frame) return undefined;
  const { provider, kind, src, shape } = frame;
  const words = facts.messages.parts;
  const say = (text: string) => fill(text, { title, provider });
  return element(
    'figure',
    { className: ['embed'], dataKind: kind, dataShape: shape, dataFrame: src },
    element(
      'div',
      { className: ['embed-stage'] },
      poster === undefined ? waves() : element('img', { src: poster, alt: '' }),
      element('p', { className: ['embed-provider'] }, provider),
      element(
        'button',
        { type: 'button', hidden: true, dataPageOnly: true },
        element('span', { className: ['embed-sign'], ariaHidden: 'true' }),
        element('span', {}, say(words[asked[kind]])),
      ),
    ),
    element(
      'figcaption',
      {},
      element('strong', {}, title),
      ' ',
      linkTo(url, facts, say(words.openAt)),
      ' ',
      element('small', { className: ['embed-notice'], dataPageOnly: true }, say(words.consent)),
    ),
  );
}

/** What stands for a picture: rings, as news travels. */
const waves = (): Element =>
  element(
    'svg',
    {
      className: ['embed-waves'],
      dataPageOnly: true,
      viewBox: '0 0 320 180',
      ariaHidden: 'true',
      preserveAspectRatio: 'xMidYMid slice',
    },
    [6, 24, 46, 72, 102, 136, 174, 216, 262].map((r) =>
      element('circle', { cx: '160', cy: '90', r: String(r) }),
    ),
  );
