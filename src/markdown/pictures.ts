import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { MdastNode } from 'satteri';
import type { PreparedPictures } from './processor.ts';
import { pictureName } from './render.ts';

type Definitions = ReadonlyMap<string, string>;

/**
 * Leads the pictures of a text to the files that stand for them, and writes those that name their file elsewhere in
 * the text (`![A door][door]`) as others are written: Astro looks at no others.
 */
export function preparedPictures(prepared: PreparedPictures) {
  return () => {
    let definitions: Definitions = new Map();
    return {
      name: 'prepared-pictures',
      before(root: Readonly<MdastNode>) {
        definitions = new Map(definitionsIn(root));
      },
      image(node: Readonly<Image>, context: Context) {
        const url = preparedUrl(node.url, context.fileURL, prepared);
        if (url !== undefined) context.setProperty(node, 'url', url);
      },
      imageReference({ identifier, alt }: Readonly<ImageReference>, { fileURL }: Context) {
        const named = definitions.get(identifier);
        if (named === undefined) return undefined;
        return {
          type: 'image',
          alt: alt ?? '',
          url: preparedUrl(named, fileURL, prepared) ?? named,
        } satisfies MdastNode;
      },
    };
  };
}

type Image = Extract<MdastNode, { type: 'image' }>;
type ImageReference = Extract<MdastNode, { type: 'imageReference' }>;

interface Context {
  readonly fileURL: URL | undefined;
  setProperty(node: Readonly<Image>, key: 'url', value: string): void;
}

/** The first of two definitions of one name counts. */
const definitionsIn = (node: Readonly<MdastNode>): [string, string][] =>
  node.type === 'definition'
    ? [[node.identifier, node.url]]
    : 'children' in node
      ? node.children.toReversed().flatMap(definitionsIn)
      : [];

/** As Astro reads the addresses of pictures: encoded. */
function preparedUrl(url: string, file: URL | undefined, prepared: PreparedPictures): string | undefined {
  const name = preparedName(pictureName(url), file, prepared);
  return name && encodeURI(name);
}

/** The name of what stands for a picture, from its text’s folder; nothing where it stands for itself. */
export function preparedName(
  name: string,
  file: URL | undefined,
  prepared: PreparedPictures,
): string | undefined {
  if (!file) return undefined;
  const folder = dirname(fileURLToPath(file));
  const path = prepared.get(join(folder, name));
  return path && relative(folder, path).replaceAll('\\', '/');
}
