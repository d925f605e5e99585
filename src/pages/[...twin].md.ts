import type { APIRoute } from 'astro';
import { supply } from '../build/supply.ts';
import type { TwinFile } from '../views/twins.ts';
import { textHtmlOf } from './_text-html.ts';

const ending = '.md';

export const getStaticPaths = async () => {
  const { base, twins } = supply();
  return (await twins()).map((twin) => ({
    params: { twin: twin.path.slice(base.length, -ending.length) },
    props: { twin },
  }));
};

export const GET = (async ({ props: { twin } }) =>
  new Response(
    await twin.write({ html: (body) => textHtmlOf(supply())(body, 'plain') }),
  )) satisfies APIRoute<{ twin: TwinFile }>;
