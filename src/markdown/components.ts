/** The components that an `.mdx` text can use without importing anything. */
export const componentNames = ['Callout', 'Figure', 'Gallery', 'Quote', 'Facts'] as const;
