import { card, needsOf } from './embed.ts';
import { definePart } from './part.ts';
import { linkLine } from './plain.ts';

/** A film elsewhere. */
export const video = definePart({
  name: 'video',
  attributes: {
    url: { kind: 'video', required: true },
    title: { kind: 'line', required: true },
    poster: { kind: 'picture' },
  },
  needs: ({ url }) => needsOf(url),
  render: (told, _, facts) => card(told, facts),
  plain: ({ url, title }) => [linkLine(url, title)],
});
