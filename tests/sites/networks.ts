import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Records of a network of made-up companies and people, by their paths below `content/`. */
type Records = ReadonlyMap<string, string>;

const sectors = ['mesa', 'letras', 'taller', 'salud', 'oficio', 'viaje'];

const towns = ['Murcia', 'Sevilla', 'Granada', 'Toledo', 'Burgos'];

const settings = `sectors:\n${sectors.map((key) => `  ${key}: { es: Gremio de ${key} }\n`).join('')}`;

/** Companies of which no more is told than everybody may know. */
const companies = (count: number): readonly (readonly [path: string, text: string])[] =>
  Array.from({ length: count }, (_, index) => index).flatMap((index) => [
    [
      `clients/casa-${index}/client.yaml`,
      `name: Casa ${index} Ejemplo
type: LocalBusiness
sector: ${sectors[index % sectors.length]}
address: { locality: ${towns[index % towns.length]}, country: ES }
hours: Mo-Fr 09:00-17:00
`,
    ],
    [`clients/casa-${index}/index.es.md`, `---\ndescription: La casa número ${index}.\n---\n\nAbre por la mañana.\n`],
  ]);

const person = (name: string, near: readonly string[], consents: boolean): string => `name: ${name}
role: { es: Amistad de la casa }
near: [${near.join(', ')}]
${consents ? 'consent: { scope: [name], date: 2026-01-01 }\n' : ''}`;

/** Puts records into a site that has none, and the sectors that they are of into its settings. */
export async function writeNetwork(siteDir: string, siteSettings: string, records: Records): Promise<void> {
  await writeFile(join(siteDir, 'content/site.yaml'), siteSettings + settings);
  for (const [path, text] of records) {
    const file = join(siteDir, 'content', path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  }
}

/** Two companies, and people near them none of whom has agreed to be named: four near both, one near the second alone. */
export const unnamedPeople: Records = new Map([
  ...companies(2),
  ...['uno', 'dos', 'tres', 'cuatro'].map(
    (key) => [`people/${key}/person.yaml`, person(`Secreto ${key}`, ['casa-0', 'casa-1'], false)] as const,
  ),
  ['people/cinco/person.yaml', person('Secreto cinco', ['casa-1'], false)],
]);

/**
 * 600 of three degrees: 150 companies; 300 people near one company each, every tenth near another one too; 150 people
 * near one of those. Every third person has agreed to be named.
 */
export const sixHundred: Records = new Map([
  ...companies(150),
  ...Array.from({ length: 300 }, (_, index) => {
    const bridge = index % 10 === 0 ? [`casa-${(index + 75) % 150}`] : [];
    const near = [`casa-${index % 150}`, ...bridge];
    return [`people/vecina-${index}/person.yaml`, person(`Vecina ${index} Muestra`, near, index % 3 === 0)] as const;
  }),
  ...Array.from({ length: 150 }, (_, index) => {
    const record = person(`Lejana ${index} Muestra`, [`vecina-${index * 2}`], index % 3 === 0);
    return [`people/lejana-${index}/person.yaml`, record] as const;
  }),
]);
