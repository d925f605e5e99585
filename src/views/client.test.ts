import { expect, test } from 'vitest';
import type { LocalizedPicture, Picture } from '../model/content.ts';
import { client as osteria, content, picture } from '../structured-data/testing/sample.ts';
import it from '../i18n/messages/it.ts';
import { clientRoutes } from './client.ts';
import { contextsOf } from './context.ts';

const photo = (name: string): LocalizedPicture => ({ ...picture(name), alt: { it: name } });
const [door, table, hall] = [photo('door'), photo('table'), photo('hall')];
const alts = (pictures: readonly Picture[]) => pictures.map(({ alt }) => alt);

test.each([
  ['are all shown where no door is told of', undefined, [door, table], ['door', 'table']],
  ['leave the door to the words about the way there', door, [door, table, hall], ['table', 'hall']],
  ['show the door where there is nothing else to see', door, [door], ['door']],
])('the photos of a page %s', (_, shown, photos, expected) => {
  const client = { ...osteria, arrival: { parking: [], stops: [], landmarks: [] }, door: shown, photos };
  const [context] = contextsOf({ ...content, messages: { it, en: it }, clients: [client] });
  const view = clientRoutes(context!)[0]?.view();
  expect(alts(view!.photos)).toEqual(expected);
});
