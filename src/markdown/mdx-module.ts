import type { Heading } from '../model/content.ts';

/** A component of Astro’s MDX renderer; `components` are those that the text may use. */
export type MdxContent = (props?: { readonly components?: object }) => unknown;

interface MdxModule {
  readonly default: MdxContent;
  readonly getHeadings: () => readonly Heading[];
}

/** What a compiled text may import: Astro’s own runtime, and nothing that the text asks for. */
const importLine = /^(import .* from )(['"])(astro\/[\w/.-]+)\2;?$/gm;

/**
 * Makes a component of a compiled MDX text. Within a bundle @astrojs/mdx would do so; here the text is kept out of
 * any bundle. Astro knows such components by these symbols, whichever copy of its runtime made them.
 */
export async function evaluateMdx(
  code: string,
): Promise<{ headings: readonly Heading[]; content: MdxContent }> {
  const resolved = code.replace(importLine, (_, start: string, quote: string, name: string) => {
    return `${start}${quote}${import.meta.resolve(name)}${quote};`;
  });
  const module = (await import(moduleUrl(`${resolved}\nexport default MDXContent;`))) as MdxModule;
  const content: MdxContent = (props = {}) =>
    module.default({ ...props, components: { ...props.components } });
  Object.assign(content, {
    [Symbol.for('mdx-component')]: true,
    [Symbol.for('astro:renderer')]: 'astro:jsx',
    [Symbol.for('astro.needsHeadRendering')]: false,
  });
  return { headings: module.getHeadings(), content };
}

const moduleUrl = (code: string): string =>
  `data:text/javascript;base64,${Buffer.from(code).toString('base64')}`;
