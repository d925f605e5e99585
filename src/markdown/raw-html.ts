import { defineMdastPlugin } from 'satteri';
import type { Directives } from './directives.ts';
import { marked, readPiece } from './tags.ts';

/**
 * Leaves a mark before each piece of HTML that staff wrote. A piece that breaks off in the middle of a tag or comment
 * is left out, as it would swallow what follows; the check tells of it. Where a part begins or ends stands its tag.
 */
export const markedHtml = ({ tagOf }: Directives) =>
  defineMdastPlugin({
    name: 'marked-html',
    options: { position: true },
    html(node, context) {
      const { start } = node.position ?? { start: { line: 1, column: 1 } };
      const written = () => (readPiece(node.value).isSound ? marked(node.value, start) : '');
      context.setProperty(node, 'value', tagOf(node.value) ?? written());
    },
  });
