import { isNamed, type Body } from '../model/content.ts';
import { clientsNamed } from '../model/references.ts';
import type { CompanyFacts, NamedFacts, PersonFacts, PictureFacts } from '../parts/part.ts';
import { clientCard, personCard } from './cards.ts';
import type { Context } from './context.ts';

/** A text together with what it shows of clients and people. */
export interface ShownBody extends Body {
  /** Nothing where it shows none. */
  readonly named?: Pick<NamedFacts, 'clients' | 'people'>;
}

/** Clients and people are looked up here, so that the page is made anew when they change. */
export function shownBody(context: Context, body: Body): ShownBody {
  if (body.clients.length === 0 && body.people.length === 0) return body;
  return { ...body, named: { clients: companies(context, body), people: people(context, body) } };
}

const companies = (context: Context, { clients }: Body): Record<string, CompanyFacts> =>
  Object.fromEntries(
    clientsNamed(context.content, clients).map((client) => {
      const { link, picture, logo, ...card } = clientCard(context, client);
      return [
        client.key,
        {
          name: card.name,
          path: link.href,
          lang: link.lang,
          kind: card.sectorLabel,
          town: card.cityLabel,
          description: card.description,
          picture: picture ? pictureFacts(picture) : logo && { ...pictureFacts(logo), isLogo: true },
          status: card.status?.text,
          address: card.addressLines?.join(', ') ?? card.serviceAreaLine,
          phone: card.phone,
        },
      ] as const;
    }),
  );

const people = (context: Context, { people: keys }: Body): Record<string, PersonFacts> =>
  Object.fromEntries(
    context.content.people.flatMap((person) => {
      if (!keys.includes(person.key) || !isNamed(person)) return [];
      const { name, path, role, photo } = personCard(context, person);
      return [[person.key, { name, path, role, picture: photo && pictureFacts(photo) }] as const];
    }),
  );

const pictureFacts = ({ image, alt }: PictureFacts): PictureFacts => ({ image, alt });
