import type { Company, Person, Standing, Subject, Tie } from '../subject.ts';
import type { PictureWords } from '../words.ts';

/** How many there are of what. */
export interface Size {
  readonly companies: number;
  readonly near: number;
  readonly far?: number;
  readonly deep?: number;
  readonly sectors?: number;
  /** The share of people who are named. */
  readonly named?: number;
  readonly seed?: number;
}

const trades = ['Trattoria', 'Libreria', 'Albergo', 'Elettricista', 'Ciclofficina', 'Bakkerij'];
const signs = ['Esempio', 'del Mulino Vecchio', 'Belvedere', 'Voorbeeld', 'dei Tre Gradini'];
const standings: readonly Standing[] = ['client', 'client', 'client', 'partner', 'friend', 'past'];

/** A network that is the same for the same size: most people are near one company, some near two or three. */
export function sampleSubject(size: Size): Subject {
  const { companies, near, far = 0, deep = 0, sectors = 6, named = 0.65, seed = 7 } = size;
  const random = randomFrom(seed);
  const below = (count: number) => Math.floor(random() ** 1.4 * count);
  const person = (id: string, degree: number): Person =>
    random() < named
      ? { id, name: `Persona ${id}`, initials: 'PE', href: `/people/${id}/`, degree }
      : { id, degree };
  const company = (index: number): Company => ({
    id: `c${index}`,
    name: `${trades[index % trades.length]} ${signs[(index * 7) % signs.length]} ${index}`,
    initials: 'CE',
    href: `/network/c${index}/`,
    sector: `s${below(sectors)}`,
    standing: standings[below(standings.length)] ?? 'client',
    weeks: Array.from({ length: 52 }, () => Math.floor(random() ** 3 * 6)),
    unanswered: random() < 0.2 ? [Math.floor(random() * 52)] : [],
  });
  const towards = (prefix: string, index: number, to: string, count: number): Tie => ({
    from: `${prefix}${index}`,
    to: `${to}${below(count)}`,
  });
  return {
    agency: { name: 'Agenzia Esempio', href: '/' },
    sectors: Array.from({ length: sectors }, (_, index) => ({
      key: `s${index}`,
      label: `Settore ${index}`,
      href: `/network/s${index}/`,
    })),
    companies: Array.from({ length: companies }, (_, index) => company(index)),
    people: [
      ...Array.from({ length: near }, (_, index) => person(`p${index}`, 2)),
      ...Array.from({ length: far }, (_, index) => person(`q${index}`, 3)),
      ...Array.from({ length: deep }, (_, index) => person(`r${index}`, 4)),
    ],
    ties: [
      ...Array.from({ length: near }, (_, index) => towards('p', index, 'c', companies)),
      ...Array.from({ length: Math.floor(near / 4) }, (_, index) => towards('p', index * 4, 'c', companies)),
      ...Array.from({ length: far }, (_, index) => towards('q', index, 'p', near)),
      ...Array.from({ length: deep }, (_, index) => towards('r', index, 'q', far)),
      ...(companies > 4 ? [{ from: 'c0', to: 'c3' }] : []),
      ...(near > 6 ? [{ from: 'p0', to: 'p5' }] : []),
    ],
  };
}

/** Numbers from 0 to 1 (a linear congruential generator): always the same. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 1103515245 + 12345) % 2147483648) / 2147483648;
}

export const sampleWords: PictureWords = {
  title: 'The network',
  rings: ['Companies', 'Near them', 'Near those'],
  otherSectors: 'Other sectors',
  folded: (sector, companies) => `${sector}: ${companies} companies`,
  rest: (people, near) => `${people} people near ${near}`,
  caption: ({ companies, near, far, unnamed }) => `${companies.all} ${near.all} ${far.all} ${unnamed}`,
  legend: {
    client: 'client',
    partner: 'partner',
    friend: 'friend',
    past: 'past',
    sector: 'sector',
    person: 'person',
    bridge: 'bridge',
    unnamed: 'unnamed',
    halo: 'halo',
    rest: 'rest',
    noise: (weeks) => `a bar for ${weeks}`,
    unanswered: 'unanswered',
  },
};

export const sampleSizes: Readonly<Record<string, Size>> = {
  'one company': { companies: 1, near: 2, far: 1, sectors: 1 },
  '6 companies': { companies: 6, near: 8, far: 6, sectors: 3 },
  '14 companies': { companies: 14, near: 26, far: 34 },
  '14 companies, four degrees': { companies: 14, near: 26, far: 34, deep: 20 },
  'nobody near': { companies: 14, near: 0 },
  'nobody further': { companies: 14, near: 20 },
  'nobody named': { companies: 14, near: 40, far: 40, named: 0 },
  '150 nodes': { companies: 45, near: 60, far: 45, sectors: 7 },
  '60 companies': { companies: 60, near: 110, far: 160, sectors: 8 },
  '600 nodes': { companies: 200, near: 220, far: 180, sectors: 12 },
  'many sectors': { companies: 300, near: 200, far: 200, sectors: 90 },
  'one large sector': { companies: 400, near: 600, far: 100, sectors: 1 },
  '3,000 companies': { companies: 3000, near: 4000, far: 5000, deep: 1000, sectors: 16 },
};
