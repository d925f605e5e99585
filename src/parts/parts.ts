import { analytics } from './analytics.ts';
import { audio } from './audio.ts';
import { button } from './button.ts';
import { chart } from './chart.ts';
import { client } from './client.ts';
import { compare } from './compare.ts';
import { download } from './download.ts';
import { embed } from './embed.ts';
import { facts } from './facts.ts';
import { figure } from './figure.ts';
import { gallery } from './gallery.ts';
import { note } from './note.ts';
import type { Part } from './part.ts';
import { person } from './person.ts';
import { steps } from './steps.ts';
import { timeline } from './timeline.ts';
import { video } from './video.ts';
import { voice } from './voice.ts';

/** All that a text can hold besides what Markdown has. */
export const parts: readonly Part[] = [
  note,
  figure,
  gallery,
  voice,
  facts,
  video,
  embed,
  client,
  person,
  button,
  steps,
  timeline,
  compare,
  download,
  audio,
  chart,
  analytics,
];

const byName = new Map(parts.map((part) => [part.name, part]));

/** What `.mdx` texts write for a part: its name with a capital, or another one that it has there. */
export const componentsOf = ({ name, aliases = [] }: Part): readonly string[] => [
  name[0]!.toUpperCase() + name.slice(1),
  ...aliases,
];

const byComponent = new Map(parts.flatMap((part) => componentsOf(part).map((name) => [name, part] as const)));

export const partNames: readonly string[] = [...byName.keys()];
export const componentNames: readonly string[] = [...byComponent.keys()];

/** @param name as a directive has it: `note` */
export const partNamed = (name: string): Part | undefined => byName.get(name);

/** @param name as an `.mdx` text has it: `Note` */
export const partOfComponent = (name: string): Part | undefined => byComponent.get(name);
