import { parentPort, workerData } from 'node:worker_threads';
import type { Answer, Order } from './drawing-thread.ts';
import { shareDrawer } from './draw.ts';

/** Draws what `drawing-thread.ts` orders, in a thread of its own. */
const draw = shareDrawer((workerData as { readonly siteDir: string }).siteDir);

parentPort?.on('message', (order: Order) => {
  void answerTo(order).then((answer) => parentPort?.postMessage(answer));
});

async function answerTo({ id, image, shape, pictures }: Order): Promise<Answer> {
  try {
    return { id, drawn: await draw(image, pictures, shape) };
  } catch (error) {
    return { id, failed: error instanceof Error ? error : new Error(String(error)) };
  }
}
