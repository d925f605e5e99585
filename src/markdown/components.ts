/** The components that an `.mdx` text can use without importing anything, with what each may be told. */
const properties = {
  Callout: ['title'],
  Figure: ['caption'],
  Gallery: [],
  Quote: ['by', 'source'],
  Facts: [],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type ComponentName = keyof typeof properties;

export const componentNames = Object.keys(properties) as readonly ComponentName[];

export const isComponent = (name: string): name is ComponentName => Object.hasOwn(properties, name);

/** What a component may be told, as attributes. */
export const propertiesOf = (name: ComponentName): readonly string[] => properties[name];

/** The element that a component becomes on the page. */
export const elementOf = (name: ComponentName): string =>
  name === 'Figure' || name === 'Quote' ? 'figure' : 'div';
