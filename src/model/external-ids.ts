import { z } from 'astro/zod';
import { rule } from '../mistakes/rule.ts';

/** @param inside where the id stands in what people copy instead, such as an address */
const id = (pattern: RegExp, example: string, inside?: readonly [within: RegExp, form: string]) =>
  z
    .string()
    .superRefine(
      rule((value) => {
        const meant = inside?.[0].exec(value) && value.replace(inside[0], inside[1]);
        const suggestion = meant && pattern.test(meant) ? meant : '';
        return pattern.test(value) ? undefined : { code: 'id-wrong', facts: { example, suggestion } };
      }),
    )
    .optional();

/** The names under which other systems know a client. */
export const externalIdsSchema = z.strictObject({
  google: id(/^[A-Za-z0-9_-]{20,}$/, 'ChIJN1t_tDeuEmsRUsoyG83frY4', [/^.*(ChIJ[\w-]{20,}).*$/, '$1']).meta({
    description: 'The place id of Google Maps: ChIJN1t_tDeuEmsRUsoyG83frY4.',
  }),
  osm: id(/^(?:node|way|relation)\/[1-9]\d*$/, 'node/240109189', [
    /^.*(node|way|relation)[/ ]+(\d+).*$/,
    '$1/$2',
  ]).meta({
    description: 'The element of OpenStreetMap: node/240109189.',
  }),
  wikidata: id(/^Q[1-9]\d*$/, 'Q42', [/^(?:.*\bQ)?(\d+)$/i, 'Q$1']).meta({
    description: 'The item of Wikidata: Q42.',
  }),
  apple: id(/^I?[A-Fa-f0-9]{8,40}$|^\d{6,25}$/, '1234567890').meta({
    description: 'The place id of Apple Maps, or of Apple Business.',
  }),
});

export type ExternalIds = z.output<typeof externalIdsSchema>;
