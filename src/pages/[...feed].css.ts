import { feedEndpoint } from './_feed.ts';

export const { getStaticPaths, GET } = feedEndpoint('.css');
