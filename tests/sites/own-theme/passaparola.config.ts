import { defineConfig } from 'passaparola/config';

export default defineConfig({
  head: (page) => [
    { tag: 'meta', attributes: { name: 'example-page', content: `${page.lang} ${page.path} "${page.title}"` } },
  ],
  components: { Footer: './shared/Footer.astro', TextPage: 'example-theme/TextPage.astro' },
  parts: { Stamp: 'example-theme/parts/Stamp.astro' },
});
