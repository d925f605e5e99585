import { element } from './element.ts';
import { definePart } from './part.ts';
import { paragraph } from './plain.ts';
import { linkTo } from './link.ts';

/** What somebody said, and where it can be read. */
export const voice = definePart({
  name: 'voice',
  aliases: ['Quote'],
  attributes: { by: { kind: 'line' }, source: { kind: 'line' }, url: { kind: 'source' } },
  holds: 'text',
  render: ({ by, source, url }, children, facts) => {
    const named = sourceOf(source, url);
    const cite =
      named !== undefined && element('cite', {}, url === undefined ? named : linkTo(url, facts, named));
    return element(
      'figure',
      { className: ['quote'] },
      element('blockquote', url === undefined ? {} : { cite: url }, children),
      (by !== undefined || cite) &&
        element(
          'figcaption',
          {},
          by !== undefined && element('span', {}, by),
          by !== undefined && cite && ' ',
          cite,
        ),
    );
  },
  plain: ({ by, source, url }, children) => {
    const named = sourceOf(source, url);
    const cite = named === undefined || url === undefined ? named : element('a', { href: url }, named);
    const said = [by, cite].filter((one) => one !== undefined);
    return [
      element('blockquote', {}, children),
      ...(said.length === 0
        ? []
        : [
            paragraph(
              '— ',
              said.flatMap((one, index) => (index === 0 ? [one] : [', ', one])),
            ),
          ]),
    ];
  },
});

/** By its name, else by the host that it is on. */
const sourceOf = (source: string | undefined, url: string | undefined): string | undefined =>
  source ?? (url === undefined ? undefined : new URL(url).hostname.replace(/^www\./, ''));
