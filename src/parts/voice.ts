import { element } from './element.ts';
import { definePart } from './part.ts';
import { linkTo } from './link.ts';

/** What somebody said, and where it can be read. */
export const voice = definePart({
  name: 'voice',
  aliases: ['Quote'],
  attributes: { by: { kind: 'line' }, source: { kind: 'line' }, url: { kind: 'source' } },
  holds: 'text',
  render: ({ by, source, url }, children, facts) => {
    const named = source ?? (url === undefined ? undefined : new URL(url).hostname.replace(/^www\./, ''));
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
});
