import { Worker } from 'node:worker_threads';
import type { PictureBytes } from './panel-pictures.ts';
import type { Shape } from './layout.ts';
import { picturesOf, type ShareImage } from './share-image.ts';
import { encoderTurn } from '../pictures/encoder-turn.ts';

/** An image that is to be drawn, with the pictures in it. */
export interface Order {
  readonly id: number;
  readonly image: ShareImage;
  readonly shape: Shape | undefined;
  readonly pictures: PictureBytes;
}

export interface Answer {
  readonly id: number;
  readonly drawn?: Uint8Array;
  readonly failed?: Error;
}

/** Draws an image of pictures that may have to be made first. */
export type DrawWith = (
  image: ShareImage,
  pictureAt: (path: string) => Promise<Uint8Array>,
  shape?: Shape,
) => Promise<Buffer>;

/**
 * Draws in a thread of its own: each image takes several megabytes for a moment, which would have all that is known of
 * a site searched for what is no more needed, again and again.
 */
export function drawingThread(siteDir: string): DrawWith {
  const worker = new Worker(new URL('./drawing-worker.ts', import.meta.url), { workerData: { siteDir } });
  const waiting = new Map<number, PromiseWithResolvers<Buffer>>();
  let last = 0;
  const settle = (id: number): PromiseWithResolvers<Buffer> | undefined => {
    const one = waiting.get(id);
    waiting.delete(id);
    // A command ends when it has nothing more to wait for.
    if (waiting.size === 0) worker.unref();
    return one;
  };
  worker.unref();
  worker.on('message', ({ id, drawn, failed }: Answer) => {
    if (drawn) settle(id)?.resolve(Buffer.from(drawn.buffer, drawn.byteOffset, drawn.byteLength));
    else settle(id)?.reject(failed);
  });
  worker.on('error', (error) => {
    for (const id of waiting.keys()) settle(id)?.reject(error);
  });
  return async (image, pictureAt, shape) => {
    // They may have to be cut first, which takes a turn.
    const named = await Promise.all(
      picturesOf(image).map(async (path) => [path, await pictureAt(path)] as const),
    );
    return encoderTurn(() => {
      const order: Order = { id: ++last, image, shape, pictures: new Map(named) };
      const drawn = Promise.withResolvers<Buffer>();
      waiting.set(order.id, drawn);
      worker.ref();
      worker.postMessage(order);
      return drawn.promise;
    });
  };
}
