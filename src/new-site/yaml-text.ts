import { Document, isMap, isPair, isScalar, isSeq, visit, type Node } from 'yaml';

/** Some fields of a record, with what staff should know of them. */
export interface Block {
  readonly comment?: string;
  readonly fields: Readonly<Record<string, unknown>>;
  /** Whether they stand there for later, as a comment. */
  readonly isOff?: boolean;
}

/** How long lines of comments are, and what still stands in one line. */
const width = 100;

/** The text of a record whose fields are explained. What has no value is left out. */
export function yamlText(blocks: readonly Block[], head = ''): string {
  const parts = blocks.map(({ comment = '', fields, isOff = false }) => {
    const text = fieldsText(fields);
    return commented(comment) + (isOff ? text.replaceAll(/^/gm, '# ').replace(/# $/, '') : text);
  });
  const spaced = blocks.some(({ comment }) => comment !== undefined) ? '\n' : '';
  return [...(head === '' ? [] : [commented(head)]), ...parts].join(spaced);
}

/** A comment in lines that one reads without moving the page. */
export function commented(text: string): string {
  const lines = text.split('\n').flatMap((paragraph) => {
    const broken: string[] = [];
    for (const word of paragraph.split(' ').filter((one) => one !== '')) {
      const last = broken.at(-1);
      if (last !== undefined && last.length + word.length < width) broken.splice(-1, 1, `${last} ${word}`);
      else broken.push(word);
    }
    return broken;
  });
  return lines.map((line) => `# ${line}\n`).join('');
}

/** Fields as somebody would write them: what is short in one line, whatever may be misread in quotes. */
function fieldsText(fields: Block['fields']): string {
  const given = Object.entries(fields).filter(([, value]) => value !== undefined);
  const document = new Document(Object.fromEntries(given));
  visit(document, {
    Collection: (_, node, path) => {
      const depth = path.filter(isPair).length;
      const isShort = isSeq(node) ? depth > 0 : depth > 1 || isPin(node);
      if (isShort && isPlain(node)) node.flow = true;
    },
  });
  // As people write lists, close to their brackets.
  return document.toString({ lineWidth: 0 }).replaceAll(/^( *(?:- )?[\w-]+:) \[ (.*) \]$/gm, '$1 [$2]');
}

const isPin = (node: Node): boolean => isMap(node) && node.has('latitude');

/** Of nothing but values, and short enough for a line. */
function isPlain(node: Node): boolean {
  if (!isMap(node) && !isSeq(node)) return false;
  const values = node.items.map((item) => (isPair(item) ? item.value : item));
  return values.every((value) => isScalar(value)) && JSON.stringify(node.toJSON()).length < width;
}
