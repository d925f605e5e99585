import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fewest, together, type Bunch, type Unnamed } from './anonymity.ts';
import { networkPicture } from './picture.ts';
import type { Person, Subject, Tie } from './subject.ts';
import { sampleSubject, sampleWords } from './testing/sample-subject.ts';

const people = (count: number, person: Unnamed): readonly Unnamed[] =>
  Array.from({ length: count }, () => person);
const near = (...keys: readonly string[]): Unnamed => ({ near: keys, group: 'food' });
const none = { nodes: [], groups: [], ring: false };

describe('people who are not named are drawn together', () => {
  const cases: readonly (readonly [string, readonly Unnamed[], object])[] = [
    ['one or two: not at all', people(2, near('a')), { bunches: [], halos: none }],
    [
      'three alike: as a bunch',
      people(3, near('a')),
      { bunches: [{ near: ['a'], people: 3, dots: 3 }], halos: none },
    ],
    [
      'five alike: as at least three',
      people(5, near('a')),
      { bunches: [{ near: ['a'], people: 3, dots: 3 }], halos: none },
    ],
    [
      'forty alike: in no more than twelve dots',
      people(40, near('a')),
      { bunches: [{ near: ['a'], people: 39, dots: 12 }], halos: none },
    ],
    [
      'the only one between two companies: with those near the first',
      [near('a', 'b'), near('a', 'c'), near('a')],
      { bunches: [], halos: { ...none, nodes: ['a'] } },
    ],
    [
      'one each near three companies of a sector: around the sector',
      [near('a'), near('b'), near('c')],
      { bunches: [], halos: { ...none, groups: ['food'] } },
    ],
    [
      'one each in three sectors: around the ring',
      ['a', 'b', 'c'].map((key) => ({ near: [key], group: key })),
      { bunches: [], halos: { ...none, ring: true } },
    ],
    [
      'three who are near nobody that can be seen: around the ring',
      people(3, { near: [] }),
      { bunches: [], halos: { ...none, ring: true } },
    ],
    [
      'one beside a bunch: not at all',
      [...people(3, near('a')), near('b')],
      { bunches: [{ near: ['a'], people: 3, dots: 3 }], halos: none },
    ],
  ];

  test.each(cases)('%s', (_, all, expected) => {
    expect(together(all, 10)).toEqual(expected);
  });

  test('a bunch without room goes into the halo', () => {
    expect(together([...people(6, near('a')), ...people(3, near('b'))], 1)).toEqual({
      bunches: [{ near: ['a'], people: 6, dots: 6 }],
      halos: { ...none, nodes: ['b'] },
    });
  });
});

const anybody = fc.record(
  {
    near: fc
      .uniqueArray(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 3 })
      .map((keys) => keys.toSorted()),
    group: fc.constantFrom('food', 'books'),
  },
  { requiredKeys: ['near'] },
);

test('whatever is drawn stands for three at least, each of whom is in one place', () => {
  fc.assert(
    fc.property(fc.array(anybody, { maxLength: 60 }), fc.nat(6), (all, room) => {
      const { bunches, halos } = together(all, room);
      const isIn = (bunch: Bunch) => (person: Unnamed) => person.near.join() === bunch.near.join();
      const left = all.filter((person) => !bunches.some((bunch) => isIn(bunch)(person)));
      const byNode = (key: string) => left.filter(({ near }) => near[0] === key);
      const outside = left.filter(({ near: [first] }) => first === undefined || !halos.nodes.includes(first));
      const byGroup = (key: string) => outside.filter(({ group }) => group === key);
      const rest = outside.filter(({ group }) => group === undefined || !halos.groups.includes(group));
      for (const bunch of bunches) {
        expect(all.filter(isIn(bunch)).length).toBeGreaterThanOrEqual(bunch.people);
        expect(bunch.people).toBeGreaterThanOrEqual(fewest);
        expect(bunch.dots % fewest).toBe(0);
      }
      for (const key of halos.nodes) expect(byNode(key).length).toBeGreaterThanOrEqual(fewest);
      for (const key of halos.groups) expect(byGroup(key).length).toBeGreaterThanOrEqual(fewest);
      expect(halos.ring).toBe(rest.length >= fewest);
    }),
  );
});

describe('an attacker who compares two pictures', () => {
  const known = sampleSubject({ companies: 9, near: 20, far: 12, named: 1 });
  const hiding = (count: number, ...companies: readonly string[]): Subject => {
    const hidden = Array.from({ length: count }, (_, index): Person => ({
      id: `secret-${index}`,
      degree: 2,
    }));
    const ties = hidden.flatMap(({ id }) => companies.map((to): Tie => ({ from: id, to })));
    return { ...known, people: [...known.people, ...hidden], ties: [...known.ties, ...ties] };
  };
  const drawn = (subject: Subject) => networkPicture(subject, sampleWords);

  test.each([1, 2])('does not learn of %i who are between two companies', (count) => {
    expect(drawn(hiding(count, 'c1', 'c2'))).toEqual(drawn(known));
  });

  test('learns of three, and not of a fourth or a fifth', () => {
    const three = drawn(hiding(3, 'c1', 'c2'));
    expect(three.wide.svg).not.toBe(drawn(known).wide.svg);
    expect(three.wide.shown.marks).toContain('unnamed');
    expect(drawn(hiding(4, 'c1', 'c2'))).toEqual(three);
    expect(drawn(hiding(5, 'c1', 'c2'))).toEqual(three);
  });

  test('does not learn who is friends with whom among them', () => {
    const four = hiding(4, 'c1');
    const befriended = { ...four, ties: [...four.ties, { from: 'secret-0', to: 'secret-1' }] };
    expect(drawn(befriended)).toEqual(drawn(four));
  });

  test('does not learn their ids, nor the order in which they are written', () => {
    const four = hiding(4, 'c1');
    expect(JSON.stringify(drawn(four))).not.toContain('secret');
    expect(drawn({ ...four, people: four.people.toReversed().toSorted(namedFirst(known)) })).toEqual(
      drawn(four),
    );
  });

  test('does not find them by a friend who is named', () => {
    const [friend] = known.people;
    const four = hiding(4, 'c1');
    const known4 = { ...four, ties: [...four.ties, { from: friend?.id ?? '', to: 'secret-0' }] };
    expect(drawn(known4)).toEqual(drawn(hiding(3, 'c1')));
  });
});

/** Named people in their order, then the others in any. */
const namedFirst =
  ({ people }: Subject) =>
  (a: Person, b: Person): number => {
    const place = (person: Person) => (people.includes(person) ? people.indexOf(person) : people.length);
    return place(a) - place(b);
  };
