import { defineHastPlugin } from 'satteri';
import Slugger, { slug } from 'github-slugger';

/** Ids that the page around a text gives its own parts, and the Markdown parser to notes. */
const ofTheFrame =
  /^(?:(?:noted|section|sketch|switch)-.*|note-fn.*|footnote-label|main-content|map-title|not-translated|qr-modules|take-along)$/;

/** Whether a text must not use an id, because the page around it may. */
export const isFrameId = (id: string): boolean => ofTheFrame.test(id);

/**
 * What headings can be linked by: the words of the heading, or its place among those of signs alone, never empty and
 * never an id of the page around the text. A factory, since each text counts for itself.
 */
export const headingIds = () => {
  const idFor = idsFor();
  return defineHastPlugin({
    name: 'heading-ids',
    element: {
      filter: ['h2', 'h3', 'h4', 'h5', 'h6'],
      visit(node, context) {
        if (typeof node.properties.id === 'string') return;
        context.setProperty(node, 'id', idFor(context.textContent(node)));
      },
    },
  });
};

/** Gives one heading of a text after the other its id. */
export function idsFor(): (heading: string) => string {
  const slugger = new Slugger();
  return (heading) => slugger.slug(idOf(heading));
}

/** @example idOf('Section more') // 'text-section-more' */
function idOf(heading: string): string {
  const words = slug(heading);
  if (!/[\p{L}\p{N}]/u.test(words)) return 'text';
  return isFrameId(words) ? `text-${words}` : words;
}
