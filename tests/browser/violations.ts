import axe from 'axe-core';
import type { Page } from 'playwright-core';

/** What axe says against a page, or a part of it, once what fades in has come. */
export async function violations(page: Page, part?: string): Promise<readonly string[]> {
  await page.evaluate(() => Promise.allSettled(document.getAnimations().map(({ finished }) => finished)));
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(
    ([selector]) => {
      const { run } = (globalThis as unknown as { axe: typeof axe }).axe;
      return selector === undefined ? run() : run(selector);
    },
    [part] as const,
  );
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`,
  );
}
