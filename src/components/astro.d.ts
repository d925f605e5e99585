/** Lets plain TypeScript import a component; inside `.astro` files the exact types hold. */
declare module '*.astro' {
  import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
  const component: AstroComponentFactory;
  export default component;
}
