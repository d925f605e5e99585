import { z } from 'astro/zod';
import { pinSchema } from './address.ts';
import type { Links } from './links.ts';
import { pictureSchema } from './picture.ts';
import { line, localized } from './text.ts';

/** What public transport stops at a stop. */
export const stopKinds = ['bus', 'tram', 'metro', 'train', 'ferry', 'cable-car'] as const;
export type StopKind = (typeof stopKinds)[number];

/** Whether one gets in without a step: everywhere, with help or only partly, not at all. */
export const accesses = ['yes', 'partly', 'no'] as const;
export type Access = (typeof accesses)[number];

const told = localized(line);

/** A place near the client, in words and, for the sketch, by its coordinates. */
const spotSchema = z.strictObject({
  text: told.meta({ description: 'What one sees there, in each language.' }),
  pin: pinSchema.optional().meta({ description: 'With it the place stands on the sketch.' }),
});

const stopSchema = z.strictObject({
  name: line.meta({ description: 'The name on the sign of the stop.' }),
  kind: z.enum(stopKinds),
  lines: z.array(line).default([]).meta({ description: 'The lines that stop there: [M1, "14"].' }),
  pin: pinSchema.optional().meta({ description: 'With it the stop stands on the sketch.' }),
});

/** How one finds the door, for somebody who has never been there. */
export const arrivalSchema = <Picture extends z.ZodType>(links: Links<Picture>) =>
  z.strictObject({
    entrance: spotSchema.optional().meta({
      description: 'The door: what it looks like, and its own pin where the client’s is elsewhere.',
    }),
    floor: told.optional().meta({ description: 'Floor, staircase, lift, in each language.' }),
    bell: line.optional().meta({ description: 'The name beside the bell, as it is written there.' }),
    parking: z.array(spotSchema).default([]),
    stops: z.array(stopSchema).default([]).meta({ description: 'The nearest stops of public transport.' }),
    stepFree: z
      .strictObject({
        access: z.enum(accesses),
        text: told.default({}).meta({ description: 'The way in without steps, in each language.' }),
      })
      .optional()
      .meta({ description: 'Whether one gets in with a wheelchair or a pram.' }),
    landmarks: z
      .array(spotSchema)
      .default([])
      .meta({ description: 'What everybody knows nearby: a fountain, a church, a kiosk.' }),
    commonMistake: told.optional().meta({ description: 'Where people go wrong, and how not to.' }),
    door: pictureSchema(links).optional().meta({ description: 'A photo of the door, seen from the street.' }),
  });

/** The record of an arrival, its picture left out. */
export type Arrival = Omit<z.output<ReturnType<typeof arrivalSchema>>, 'door'>;
export type Spot = z.output<typeof spotSchema>;
export type Stop = z.output<typeof stopSchema>;
