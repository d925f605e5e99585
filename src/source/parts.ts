import type { Element, ElementContent, Nodes } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import type { MdastNode } from 'satteri';
import type { Misfit, WrittenAttribute, WrittenPart } from '../markdown/directives.ts';
import { nearest } from '../mistakes/nearest.ts';
import type { Refusal } from '../mistakes/rule.ts';
import { endingOf, isBesideText, isOfferable, offeredEndings, soundEndings } from '../model/offered-file.ts';
import { tableIn } from '../parts/chart.ts';
import { elementsIn, wordsIn } from '../parts/element.ts';
import type { Attribute, Holds, Part } from '../parts/part.ts';
import { componentsOf, partNamed, partNames } from '../parts/parts.ts';
import { examplesOf, frameOf } from '../parts/providers.ts';
import { refuseUnsafe, type Located } from './html.ts';
import { refuseLink, refuseQuoted } from './web-address.ts';

/** A part as it stands in a text, together with what it is. */
export interface PlacedPart {
  readonly part: Part;
  readonly written: WrittenPart;
}

/** What a part names outside its text: a picture beside it, an address, a client, a person. */
export interface PartName {
  readonly kind: 'picture' | 'link' | 'file' | 'client' | 'person';
  readonly value: string;
  readonly spot: WrittenPart['spot'];
}

const misfitCodes = {
  unreadable: 'part-unreadable',
  'never-closed': 'part-open',
  'closes-nothing': 'part-stray',
} as const;

/** Lines that look like those of a part. */
export const refuseMisfits = (misfits: readonly Misfit[]): Located[] =>
  misfits.map(({ kind, value, spot }) => ({
    code: misfitCodes[kind],
    facts: { value: value.slice(0, 60), signs: /^:+/.exec(value)?.[0] ?? '' },
    spot,
  }));

/** A name that no part has. */
export function refuseStranger({ name, isContainer, spot }: WrittenPart): Located[] {
  if (partNamed(name)) return [];
  const signs = isContainer ? ':::' : '::';
  const near = nearest(name, partNames) ?? nearest(name.toLowerCase(), partNames);
  const facts = { value: signs + name, known: partNames.join(', '), suggestion: near ?? '' };
  return [{ code: 'part-unknown', facts, spot }];
}

/** In an MDX text a directive would be seen as it is typed. @param nodes of the text */
export const refuseDirectives = (nodes: readonly MdastNode[]): Located[] =>
  nodes.flatMap((node): Located[] => {
    if (node.type !== 'text') return [];
    const [, name] = /^:{2,3}(\p{L}+)/mu.exec(node.value) ?? [];
    const part = name === undefined ? undefined : partNamed(name);
    if (!part) return [];
    const [component = ''] = componentsOf(part);
    const example = part.holds ? `<${component}> … </${component}>` : `<${component} … />`;
    const spot = node.position?.start ?? { line: 1, column: 1 };
    return [{ code: 'part-in-mdx', facts: { value: part.name, example }, spot }];
  });

/** What is wrong with the attributes of a part, and with the form that it is written in. */
export function refusePart({ part, written }: PlacedPart, isDirective: boolean): Located[] {
  const { spot, attributes, isContainer } = written;
  const asWritten = isDirective ? `${part.holds ? ':::' : '::'}${part.name}` : `<${written.name}>`;
  if (isDirective && isContainer !== (part.holds !== undefined)) {
    const code = isContainer ? 'part-holds-nothing' : 'part-holds-something';
    return [{ code, facts: { value: part.name, example: exampleOf(part) }, spot }];
  }
  const given = new Set(attributes.filter(({ value }) => value.trim() !== '').map(({ name }) => name));
  const missing = Object.entries(part.attributes).filter(
    ([name, { required }]) => required && !given.has(name),
  );
  return [
    ...attributes.flatMap((attribute, index) => {
      const isTwice = attributes.findIndex(({ name }) => name === attribute.name) < index;
      const refusal: Refusal | undefined = isTwice
        ? { code: 'part-attribute-twice', facts: { value: attribute.name } }
        : refuseAttribute(part, asWritten, attribute);
      return refusal ? [{ ...refusal, spot: attribute.spot }] : [];
    }),
    ...missing.map(([name]) => ({
      code: 'part-attribute-missing' as const,
      facts: { value: asWritten, attribute: name, example: exampleOf(part) },
      spot,
    })),
  ];
}

function refuseAttribute(part: Part, tag: string, { name, value }: WrittenAttribute): Refusal | undefined {
  const known = Object.keys(part.attributes);
  const attribute = Object.hasOwn(part.attributes, name) ? part.attributes[name] : undefined;
  if (attribute) return refuseValue(attribute, name, value);
  const unsafe = refuseUnsafe([{ name, value }]);
  if (unsafe) return unsafe;
  const suggestion = nearest(name, known) ?? '';
  return {
    code: 'part-attribute-unknown',
    facts: { value: name, tag, known: known.join(', ') || '–', suggestion },
  };
}

function refuseValue(attribute: Attribute, name: string, value: string): Refusal | undefined {
  if (value.trim() === '') return undefined;
  switch (attribute.kind) {
    case 'link':
      return refuseLink(value);
    case 'source':
      return refuseQuoted(value);
    case 'embed':
    case 'video':
      return refuseFrame(value, attribute.kind === 'video');
    case 'file':
      return refuseFile(value);
    case 'sound':
      return refuseFile(value) ?? refuseSound(value);
    case 'choice':
      return attribute.among.includes(value)
        ? undefined
        : {
            code: 'part-choice',
            facts: {
              value,
              attribute: name,
              known: attribute.among.join(', '),
              suggestion: nearest(value, attribute.among) ?? '',
            },
          };
    default:
      return undefined;
  }
}

function refuseFrame(value: string, isVideo: boolean): Refusal | undefined {
  const frame = frameOf(value);
  if (frame && (!isVideo || frame.kind === 'video')) return undefined;
  if (frame) return { code: 'part-no-video', facts: { value, provider: frame.provider, example: '::embed' } };
  const known = isVideo ? examplesOf('video') : examplesOf();
  return refuseQuoted(value) ?? { code: 'part-address', facts: { value, known: known.join(', ') } };
}

/** Whether the file is there is asked where files are. */
function refuseFile(value: string): Refusal | undefined {
  if (isBesideText(value))
    return isOfferable(value)
      ? undefined
      : { code: 'part-file-kind', facts: { value, known: offeredEndings.join(', ') } };
  const isPath = /^\/(?!\/)[^\\?#]*\.[\p{L}\p{N}]+$/u.test(value) && !/(?:^|\/)\.\.?(?:\/|$)/.test(value);
  return isPath ? undefined : { code: 'part-file', facts: { value } };
}

const refuseSound = (value: string): Refusal | undefined =>
  soundEndings.some((ending) => endingOf(value) === ending)
    ? undefined
    : { code: 'part-sound', facts: { value, known: soundEndings.join(', ') } };

/** @example ':::voice{by="…" url=…}' */
export function exampleOf({ name, attributes, holds }: Part): string {
  const told = Object.entries(attributes)
    .filter(([, { required }]) => required)
    .map(([attribute, { kind }]) => `${attribute}=${kind === 'line' ? '"…"' : '…'}`);
  return `${holds ? ':::' : '::'}${name}${told.length > 0 ? `{${told.join(' ')}}` : ''}`;
}

const namedKinds: Readonly<Partial<Record<Attribute['kind'], PartName['kind']>>> = {
  picture: 'picture',
  link: 'link',
  file: 'file',
  sound: 'file',
  client: 'client',
  person: 'person',
};

export const namesIn = ({ part, written }: PlacedPart): PartName[] =>
  written.attributes.flatMap(({ name, value, spot }) => {
    const attribute = Object.hasOwn(part.attributes, name) ? part.attributes[name] : undefined;
    if (!attribute) return [];
    const kind = namedKinds[attribute.kind];
    if (kind === undefined || value.trim() === '') return [];
    // What is no path is not looked for as well.
    return kind === 'file' && refuseValue(attribute, name, value) ? [] : [{ kind, value, spot }];
  });

/** Parts that do not hold what they show. @param html of the text, each part an element that says its number */
export function refuseContents(
  html: string,
  parts: readonly (PlacedPart | undefined)[],
  lang: string,
): Located[] {
  if (!parts.some((placed) => placed?.part.holds !== undefined)) return [];
  return [...elementsWithin(fromHtml(html, { fragment: true }))].flatMap((element): Located[] => {
    const placed = parts[Number(element.properties.dataPart ?? Number.NaN)];
    const holds = placed?.part.holds;
    if (holds === undefined || holdsIt[holds](element.children, lang)) return [];
    const { written, part } = placed!;
    // Such a part has always been allowed to be empty.
    if (holds === 'text' && componentsOf(part).includes(written.name)) return [];
    return [{ code: contentCodes[holds], facts: { value: part.name }, spot: written.spot }];
  });
}

const contentCodes = {
  text: 'part-empty',
  pictures: 'part-without-picture',
  'two pictures': 'part-without-two-pictures',
  list: 'part-without-list',
  numbers: 'part-without-numbers',
} as const satisfies Record<Holds, string>;

const holdsIt: Readonly<Record<Holds, (nodes: readonly ElementContent[], lang: string) => boolean>> = {
  text: (nodes) => wordsIn(nodes).trim() !== '' || has(nodes, 'img', 'div'),
  pictures: (nodes) => has(nodes, 'img'),
  'two pictures': (nodes) => [...elementsIn(nodes, 'img')].length === 2,
  list: (nodes) => has(nodes, 'ol', 'ul'),
  numbers: (nodes, lang) => tableIn(nodes, lang) !== undefined,
};

const has = (nodes: readonly ElementContent[], ...names: string[]): boolean =>
  elementsIn(nodes, ...names).next().done === false;

function* elementsWithin(node: Nodes): Generator<Element> {
  if (node.type === 'element' && node.properties.dataPart !== undefined) yield node;
  if ('children' in node) for (const child of node.children) yield* elementsWithin(child);
}
