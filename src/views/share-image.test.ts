import { describe, expect, test } from 'vitest';
import { content, picture } from '../structured-data/testing/sample.ts';
import { allRoutes } from './all.ts';
import { contextsOf } from './context.ts';
import { drawnImage } from './share-image.ts';
import { mayBeDrawn } from '../share-images/share-image.ts';
import { pathsNamedIn } from '../pictures/rendition.ts';

const drawing = { edition: 'x', letterings: [] };
const [italian] = contextsOf({ ...content, drawing });
const shared = { title: 'La porta', kicker: 'Notizie' };

describe('the image of a page', () => {
  test('tells what it says and shows; a logo says nothing more', () => {
    const cover = { ...picture('door'), alt: 'Una porta rossa' };
    expect(drawnImage(italian!, { ...shared, picture: cover })?.alt).toBe('La porta – Una porta rossa');
    expect(drawnImage(italian!, { ...shared, picture: cover, kind: 'logo' })?.alt).toBe('La porta');
    expect(drawnImage(italian!, shared)?.alt).toBe('La porta');
  });

  test('is not drawn where nothing is to be, and where letters are missing', () => {
    const [plain] = contextsOf(content);
    expect(drawnImage(plain!, shared)).toBeUndefined();
    expect(drawnImage(italian!, { ...shared, title: '湖' })).toBeUndefined();
    expect(drawnImage(italian!, { ...shared, title: '🎉' })).toBeUndefined();
    expect(drawnImage(italian!, { ...shared, title: 'Festa 🎉' })?.image.title).toBe('Festa');
  });

  test('does not show a drawing as a cover', () => {
    const drawn = { ...picture('map'), image: { ...picture('map').image, format: 'svg' } };
    expect(drawnImage(italian!, { ...shared, picture: drawn })?.image.picture).toBeUndefined();
  });
});

test('pages name their image where other sites look for it, and each kind of page has one', () => {
  const drawn = allRoutes({ ...content, drawing }).flatMap((route) => {
    const view = route.view();
    const named = 'head' in view ? pathsNamedIn(JSON.stringify(view.head).replaceAll('"', ' ')) : new Set();
    return view.shareImage ? [[route.kind, [...named].some((path) => mayBeDrawn(String(path)))]] : [];
  });
  expect(drawn.every(([, isNamed]) => isNamed)).toBe(true);
  expect([...new Set(drawn.map(([kind]) => kind))]).toEqual(
    expect.arrayContaining(['home', 'stories', 'story', 'network', 'client', 'people', 'person']),
  );
});
