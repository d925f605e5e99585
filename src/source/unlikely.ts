import type { z } from 'astro/zod';
import type { Mistake } from '../mistakes/mistake.ts';
import type { clientSchema } from '../model/client.ts';
import type { Item } from './item.ts';

type ClientItem = Item<z.output<ReturnType<typeof clientSchema>>>;

/** What of the clients is possible but unlikely, so that somebody should look. */
export const findUnlikely = (clients: readonly ClientItem[]): Mistake[] => sharedPins(clients);

/** Two clients behind one door are rare; one pin copied from the other’s record is not. */
function sharedPins(clients: readonly ClientItem[]): Mistake[] {
  const pinned = clients.flatMap((client) => (client.data?.pin ? [{ client, pin: client.data.pin }] : []));
  const groups = Map.groupBy(pinned, ({ pin }) => `${Number(pin.latitude)},${Number(pin.longitude)}`);
  return [...groups.values()].flatMap(([first, ...rest]) =>
    rest.map(({ client: { document } }) => ({
      code: 'pin-shared' as const,
      facts: { other: first!.client.data!.name },
      place: document.locate(['pin'], 'key'),
    })),
  );
}
