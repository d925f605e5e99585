import { expect, test } from 'vitest';
import { peoplePerPage } from '../routes/people-list.ts';
import { peopleRoutes } from './people.ts';
import { english, person } from './testing/network.ts';

const near = (count: number) =>
  Array.from({ length: count }, (_, index) => person(`vicina-${index}`, { team: false }));

const viewsOf = (people: ReturnType<typeof near>) =>
  peopleRoutes(english({ people })).map((route) => route.view());

const titleOf = (view: ReturnType<typeof viewsOf>[number] | undefined) =>
  view?.head.find(({ tag }) => tag === 'title')?.text;

test.each([
  ['nobody is there', 0, 0],
  ['all fit on a page', peoplePerPage, 1],
  ['there is one more', peoplePerPage + 1, 2],
])('where %s, %d people stand on %d pages', (_, people, pages) => {
  expect(viewsOf(near(people))).toHaveLength(pages);
});

test('the team comes first, and whoever is not named is on no page', () => {
  const people = [
    ...near(peoplePerPage),
    person('nessuno', { team: false, name: undefined }),
    person('capo', { team: true }),
  ];
  const [first, second, ...others] = viewsOf(people);
  expect(others).toEqual([]);
  expect(first?.team.map(({ name }) => name)).toEqual(['capo Prova']);
  expect(first?.near).toHaveLength(peoplePerPage - 1);
  expect(second?.team).toEqual([]);
  expect(second?.near.map(({ name }) => name)).toEqual([`vicina-${peoplePerPage - 1} Prova`]);
});

test('a later page has a title and an address of its own, lies below the first one, and is nobody’s translation', () => {
  const [first, second] = viewsOf(near(peoplePerPage + 1));
  expect(second?.pagination.previous?.href).toBe(first?.path);
  expect(first?.pagination.next?.href).toBe(second?.path);
  expect(second?.path).toBe(`${first?.path}2/`);
  expect(second?.breadcrumbs.at(-2)?.href).toBe(first?.path);
  expect(titleOf(second)).toContain('2');
  expect(titleOf(second)).not.toBe(titleOf(first));
  expect(first?.switcher.every(({ exact }) => exact)).toBe(true);
  expect(second?.switcher.filter(({ exact }) => exact)).toHaveLength(1);
});
