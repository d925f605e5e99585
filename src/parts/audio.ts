import { aboutFile } from './bytes.ts';
import { element } from './element.ts';
import { definePart } from './part.ts';
import { linkLine, titled } from './plain.ts';

/** A recording with what is said in it. */
export const audio = definePart({
  name: 'audio',
  attributes: { file: { kind: 'sound', required: true }, title: { kind: 'line', required: true } },
  holds: 'text',
  needs: () => ({ policy: ["media-src 'self'"] }),
  render({ file, title }, transcript, facts) {
    const { messages } = facts;
    return element(
      'figure',
      { className: ['audio'] },
      element('figcaption', {}, element('strong', {}, title)),
      element('audio', {
        dataPageOnly: true,
        controls: true,
        preload: 'none',
        src: file,
        ariaLabel: title,
      }),
      element(
        'p',
        { className: ['download'] },
        element(
          'a',
          { href: file, download: true },
          messages.parts.download,
          ' ',
          element('small', {}, aboutFile(file, facts)),
        ),
      ),
      element('details', {}, element('summary', {}, messages.parts.transcript), transcript),
    );
  },
  plain: ({ file, title }, transcript, facts) => [
    linkLine(file, title, aboutFile(file, facts)),
    ...titled(facts.messages.parts.transcript),
    ...transcript,
  ],
});
