/** Those that were there before sites could bring parts of their own: they are ours on every site. */
const reserved: ReadonlySet<string> = new Set(['Callout', 'Facts', 'Figure', 'Gallery', 'Quote']);

/** Whether no part that a site brings along may have a name. */
export const isReserved = (component: string): boolean => reserved.has(component);
