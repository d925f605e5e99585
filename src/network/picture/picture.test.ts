import { XMLParser } from 'fast-xml-parser';
import { describe, expect, test } from 'vitest';
import { networkPicture, type NetworkPicture } from './picture.ts';
import type { Subject } from './subject.ts';
import { sampleSizes, sampleSubject, sampleWords, type Size } from './testing/sample-subject.ts';

const draw = (subject: Subject): NetworkPicture => networkPicture(subject, sampleWords);
const kilobytes = (text: string): number => Buffer.byteLength(text) / 1024;
const sizeOf = (title: string): Size => sampleSizes[title] ?? { companies: 0, near: 0 };

interface Element {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (Element | string)[];
}

type Parsed = Readonly<Record<string, unknown>>;

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  trimValues: false,
});

const elementOf = (node: Parsed): Element | string => {
  const [tag = '', children] = Object.entries(node).find(([key]) => key !== ':@') ?? [];
  if (tag === '#text') return String(children);
  return {
    tag,
    attributes: (node[':@'] ?? {}) as Readonly<Record<string, string>>,
    children: (children as readonly Parsed[]).map(elementOf),
  };
};

const all = (element: Element): readonly Element[] => [
  element,
  ...element.children.flatMap((child) => (typeof child === 'string' ? [] : all(child))),
];

const elementsOf = (svg: string): readonly Element[] =>
  (parser.parse(svg) as readonly Parsed[]).flatMap((node) => {
    const element = elementOf(node);
    return typeof element === 'string' ? [] : all(element);
  });

/** Whether each tag is written in full and closed where it was opened, and each sign with a meaning stands for itself. */
function isSound(svg: string): boolean {
  const piece = /[^<>&]|&(?:amp|lt|gt|quot);|<(\/?)([a-z]+)(?: [a-zA-Z-]+="[^"<]*")*(\/?)>/g;
  const open: string[] = [];
  const crossed: string[] = [];
  const left = svg.replaceAll(
    piece,
    (_, closing: string | undefined, tag: string | undefined, alone: string) => {
      if (tag !== undefined && closing === '/') crossed.push(...(open.pop() === tag ? [] : [tag]));
      else if (tag !== undefined && alone !== '/') open.push(tag);
      return '';
    },
  );
  return left + crossed.join('') + open.join('') === '';
}

/** What a link is called: its label, else what is written in it and not hidden. */
const nameOf = ({ attributes, children }: Element): string =>
  attributes['aria-label'] ??
  children
    .map((child) =>
      typeof child === 'string' ? child : child.attributes['aria-hidden'] ? '' : nameOf(child),
    )
    .join(' ')
    .trim();

const drawings = Object.entries(sampleSizes).flatMap(([title, size]) => {
  const { wide, phone } = draw(sampleSubject(size));
  return [
    [`${title}, wide`, wide.svg],
    [`${title}, phone`, phone.svg],
  ] as const;
});

describe.each(drawings)('%s', (_, svg) => {
  const elements = elementsOf(svg);

  test('is sound, and brings no style or script of its own', () => {
    expect(isSound(svg)).toBe(true);
    expect(elements.flatMap(({ tag, attributes }) => [tag, ...Object.keys(attributes)])).not.toContain(
      'style',
    );
    expect(elements.map(({ tag }) => tag)).not.toContain('script');
    expect(svg).not.toMatch(/NaN|undefined|Infinity/);
  });

  test('every link has a name', () => {
    for (const link of elements.filter(({ tag }) => tag === 'a')) expect(nameOf(link)).not.toBe('');
  });

  test('lists hold items, and items are in lists', () => {
    const lists = elements.filter(({ attributes }) => attributes.role === 'list');
    const items = lists.flatMap(({ children }) => children.filter((child) => typeof child !== 'string'));
    const listed = items.filter(({ attributes }) => attributes['aria-hidden'] === undefined);
    expect(listed.every(({ attributes }) => attributes.role === 'listitem')).toBe(true);
    expect(listed).toHaveLength(elements.filter(({ attributes }) => attributes.role === 'listitem').length);
  });

  test('no id stands twice', () => {
    const ids = elements.flatMap(({ attributes }) => attributes.id ?? []);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

test('the same facts give the same bytes', () => {
  const subject = () => sampleSubject(sizeOf('600 nodes'));
  expect(draw(subject())).toEqual(draw(subject()));
});

test('a page with the picture stays light', () => {
  const { wide, phone, css } = draw(sampleSubject(sizeOf('600 nodes')));
  expect(kilobytes(wide.svg)).toBeLessThan(90);
  expect(kilobytes(phone.svg)).toBeLessThan(50);
  expect(kilobytes(css)).toBeLessThan(10);
});

test('ten times as many make the picture no heavier', () => {
  const [many, more] = [30, 300].map((times) =>
    draw(sampleSubject({ companies: 10 * times, near: 13 * times, far: 20 * times, sectors: 16 })),
  );
  expect(kilobytes(more?.wide.svg ?? '')).toBeLessThan(1.25 * kilobytes(many?.wide.svg ?? ''));
  expect(kilobytes(more?.phone.svg ?? '')).toBeLessThan(1.25 * kilobytes(many?.phone.svg ?? ''));
});

test('twice as many take twice as many looks at them', () => {
  const looksAt = (times: number): number => {
    let looks = 0;
    const watched = <Thing extends object>(thing: Thing): Thing =>
      new Proxy(thing, {
        get(target, key, receiver) {
          looks++;
          const value: unknown = Reflect.get(target, key, receiver);
          return typeof value === 'object' && value !== null ? watched(value) : value;
        },
      });
    draw(
      watched(sampleSubject({ companies: 150 * times, near: 200 * times, far: 300 * times, sectors: 16 })),
    );
    return looks;
  };
  expect(looksAt(4) / looksAt(2)).toBeLessThan(2.2);
});

const evil = `<script>alert("1")</script>'"&]]>\u0000\u202E`;

test('nothing that is written breaks out of its place', () => {
  const { companies, people, sectors, ties, ...rest } = sampleSubject({
    companies: 8,
    near: 12,
    far: 8,
    named: 1,
  });
  const subject: Subject = {
    ...rest,
    agency: { name: evil, href: 'javascript:alert(1)', logo: `x" onload="alert(1)` },
    sectors: sectors.map((sector) => ({ ...sector, label: evil, href: `/"><b>` })),
    companies: companies.map((company, index) => ({
      ...company,
      name: `${evil}${index}`,
      initials: '<&',
      href: index % 2 === 0 ? ' JavaScript:alert(1)' : `/"onclick="alert(1)`,
      logo: `"><script>`,
    })),
    people: people.map((person) => ({
      ...person,
      name: evil,
      initials: '"<',
      href: 'data:text/html,x',
      portrait: evil,
    })),
    ties: ties.map((tie) => ({ ...tie, label: evil })),
  };
  for (const { svg } of [draw(subject).wide, draw(subject).phone]) {
    const elements = elementsOf(svg);
    expect(isSound(svg)).toBe(true);
    expect(elements.map(({ tag }) => tag)).not.toContain('script');
    expect(
      elements.flatMap(({ attributes }) => Object.keys(attributes)).filter((name) => /^on/i.test(name)),
    ).toEqual([]);
    const links = elements.filter(({ tag }) => tag === 'a').map(({ attributes }) => attributes.href);
    expect(links.filter((href) => /script:|data:/i.test(href ?? ''))).toEqual([]);
  }
});

test('ids of any kind make anchors that are safe, and no two the same', () => {
  const { companies, ...rest } = sampleSubject({ companies: 4, near: 0 });
  const ids = ['client/ada', 'client-ada', '"><b>', 'יפו'];
  const { anchors } = draw({
    ...rest,
    ties: [],
    companies: companies.map((company, index) => ({ ...company, id: ids[index] ?? '' })),
  });
  expect(anchors).toEqual({ 'client/ada': 'net-client-ada', '"><b>': 'net--b-', יפו: 'net-יפו' });
});

test('a sector becomes one node where there is no room for its companies, the largest first', () => {
  const subject = sampleSubject({ companies: 40, near: 20, sectors: 2 });
  const large = sampleSubject({ companies: 200, near: 20, sectors: 1 }).companies.map((company) => ({
    ...company,
    id: `large-${company.id}`,
    sector: 's1',
  }));
  const { wide } = draw({ ...subject, companies: [...subject.companies, ...large] });
  const small = subject.companies.filter(({ sector }) => sector === 's0').length;
  expect(wide.shown).toMatchObject({ companies: { all: 240, drawn: small }, foldedSectors: 1 });
  expect(wide.svg).toMatch(new RegExp(`href="/network/s1/".*>Settore 1: ${240 - small} companies<`));
});

test('the smallest sectors are one node where there is no room for a node of each', () => {
  const { wide, phone } = draw(sampleSubject(sizeOf('many sectors')));
  for (const { svg, shown } of [wide, phone]) {
    expect(svg).toContain('Other sectors:');
    const counts = [...svg.matchAll(/: (\d+) companies</g)].map(([, count]) => Number(count));
    expect(counts.reduce((sum, count) => sum + count, shown.companies.drawn)).toBe(300);
  }
});

test('people without room are counted where they would be, and nobody is lost', () => {
  const { wide } = draw(sampleSubject({ ...sizeOf('600 nodes'), near: 600, far: 0 }));
  const counted = [...wide.svg.matchAll(/>(\d+) people near/g)].map(([, count]) => Number(count));
  expect(wide.shown.marks).toContain('rest');
  expect(counted.reduce((sum, count) => sum + count, wide.shown.near.drawn)).toBe(wide.shown.near.all);
});

test('a legend explains what there is, and nothing else', () => {
  const quiet = sampleSubject({ companies: 3, near: 0, sectors: 1 });
  const companies = quiet.companies.map((company) => ({
    ...company,
    standing: 'client' as const,
    weeks: [],
    unanswered: [],
  }));
  expect(draw({ ...quiet, companies }).wide.legend).toEqual([{ mark: 'client', label: 'client' }]);
  expect(draw(sampleSubject(sizeOf('14 companies'))).wide.legend.map(({ mark }) => mark)).toEqual([
    'client',
    'partner',
    'friend',
    'past',
    'person',
    'bridge',
    'halo',
    'noise',
    'unanswered',
  ]);
});

test('somebody near two companies is a bridge', () => {
  const subject = sampleSubject({ companies: 6, near: 1, named: 1 });
  const ties = [
    { from: 'p0', to: 'c0' },
    { from: 'c1', to: 'p0' },
    { from: 'c2', to: 'c3' },
  ];
  const { wide } = draw({ ...subject, ties });
  expect(wide.shown.bridges).toBe(1);
  const tiesIn = (className: string) =>
    elementsOf(wide.svg).find(({ attributes }) => attributes.class === className)?.children.length;
  expect([tiesIn('net-ties net-bridges'), tiesIn('net-ties')]).toEqual([2, 1]);
});

test('a node is lit with all that it has to do with', () => {
  const { people, ties, ...rest } = sampleSubject({ companies: 2, near: 1, named: 1, sectors: 1 });
  const { wide, css } = draw({ ...rest, people, ties });
  const company = ties[0]?.to ?? '';
  const numberOf = (id: string) => new RegExp(`class="o(\\d+)[^"]*" id="net-${id}"`).exec(wide.svg)?.[1];
  expect(wide.svg).toMatch(new RegExp(`class="o${numberOf('p0')} [^"]*n${numberOf(company)}`));
  expect(css).toContain(`.network-picture:has(&.o${numberOf(company)}) .n${numberOf(company)}`);
});

test('with nobody and nothing there is still a picture', () => {
  const { wide } = draw({
    agency: { name: 'Agenzia', href: '/' },
    sectors: [],
    companies: [],
    people: [],
    ties: [],
  });
  expect(isSound(wide.svg)).toBe(true);
  expect(wide.shown.marks).toEqual([]);
});
