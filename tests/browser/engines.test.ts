import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { engines, type Engine } from './engines.ts';

const origin = inject('origin');

const narrow = [700, 900] as const;
const wide = [1100, 800] as const;

/** Where everything stands on a page, to the pixel. */
const layout = `document.fonts.ready.then(() => [...document.querySelectorAll('main h1, main h2, main h3, main p, main li, main figure')]
  .map((element) => { const { left, top, width, height } = element.getBoundingClientRect();
    return [left, top + scrollY, width, height].map(Math.round).join(' '); }))`;

for (const [name, start] of Object.entries(engines)) {
  if (!start) console.log(`${name} is not installed; its tests are left out.`);
  describe.skipIf(!start)(`in ${name}`, () => {
    let engine: Engine;
    beforeAll(async () => {
      engine = await start!();
    });
    afterAll(() => engine.close());

    test.each(['/', '/network/', '/network/trattoria-esempio/', '/network/citta/milano/'])(
      '%s looks the same on a screen that has been turned as on one that was so from the start',
      async (path) => {
        await engine.resize(...narrow);
        await engine.open(origin + path);
        const before = await engine.evaluate<readonly string[]>(layout);
        await engine.resize(...wide);
        const turned = await engine.evaluate<readonly string[]>(layout);
        await engine.open(origin + path);
        const opened = await engine.evaluate<readonly string[]>(layout);
        expect(turned).toEqual(opened);
        expect(turned).not.toEqual(before);
      },
    );

    test('the filter hides companies, and marks on the map with them', async () => {
      await engine.resize(...wide);
      await engine.open(`${origin}/network/`);
      const shown = (selector: string) =>
        engine.evaluate<number>(
          `[...document.querySelectorAll('${selector}')].filter((element) => element.checkVisibility()).length`,
        );
      const all = [await shown('.network-card'), await shown('.map-mark')] as const;
      await engine.evaluate(`document.querySelector('#sector-cultura').click()`);
      const some = [await shown('.network-card'), await shown('.map-mark')] as const;
      expect(some[0]).toBeGreaterThan(0);
      expect(some[0]).toBeLessThan(all[0]);
      expect(some[1]).toBeGreaterThan(0);
      expect(some[1]).toBeLessThan(all[1]);
    });

    test('the map to explore opens, or says that it cannot', async () => {
      await engine.open(`${origin}/network/`);
      await engine.evaluate(
        `customElements.whenDefined('explore-map').then(() => document.querySelector('explore-map .action').click())`,
      );
      const told = await engine.evaluate<{ isOpen: boolean; words: string; unsupported: string }>(
        `new Promise((resolve) => {
          const map = document.querySelector('explore-map');
          const look = () => {
            const words = map.querySelector('.explore-state').textContent;
            const isOpen = map.hasAttribute('open');
            if (words !== '' && words !== map.dataset.loading) resolve({ isOpen, words, unsupported: map.dataset.unsupported });
            else setTimeout(look, 200);
          };
          look();
        })`,
      );
      expect(told.isOpen || told.words === told.unsupported).toBe(true);
    });

    test('a company fits two sheets of paper', async ({ skip }) => {
      skip(!engine.print, `${name} prints nothing when it is driven.`);
      await engine.open(`${origin}/network/trattoria-esempio/`);
      expect(pagesIn(await engine.print!())).toBeLessThanOrEqual(2);
    });
  });
}

const pagesIn = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
