import { z } from 'astro/zod';
import { rule } from '../mistakes/rule.ts';

const id = (pattern: RegExp, example: string) =>
  z
    .string()
    .superRefine(
      rule((value) => (pattern.test(value) ? undefined : { code: 'id-wrong', facts: { example } })),
    )
    .optional();

/** The names under which other systems know a client. */
export const externalIdsSchema = z.strictObject({
  google: id(/^[A-Za-z0-9_-]{20,}$/, 'ChIJN1t_tDeuEmsRUsoyG83frY4').meta({
    description: 'The place id of Google Maps: ChIJN1t_tDeuEmsRUsoyG83frY4.',
  }),
  osm: id(/^(?:node|way|relation)\/[1-9]\d*$/, 'node/240109189').meta({
    description: 'The element of OpenStreetMap: node/240109189.',
  }),
  wikidata: id(/^Q[1-9]\d*$/, 'Q42').meta({ description: 'The item of Wikidata: Q42.' }),
  apple: id(/^I?[A-Fa-f0-9]{8,40}$|^\d{6,25}$/, '1234567890').meta({
    description: 'The place id of Apple Maps, or of Apple Business.',
  }),
});

export type ExternalIds = z.output<typeof externalIdsSchema>;
