import type { ServerResponse } from 'node:http';
import type { State } from './live-site.ts';
import { tellingOf } from './telling.ts';

/** The pages that are open in browsers, each of which listens for what there is to tell. */
export interface OpenPages {
  /** Keeps the answer to a page open, and tells it what there is to tell now. */
  readonly add: (page: ServerResponse) => void;
  readonly tell: (state: State) => void;
}

export function openPages(): OpenPages {
  const open = new Set<ServerResponse>();
  let last = '';
  return {
    add(page) {
      open.add(page);
      page.on('close', () => open.delete(page));
      page.writeHead(200, { 'Content-Type': 'text/event-stream' }).write(last);
    },
    tell(state) {
      last = `data: ${JSON.stringify(tellingOf(state))}\n\n`;
      for (const page of open) page.write(last);
    },
  };
}
