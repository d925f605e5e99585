import type { Client } from '../model/content.ts';
import type { Localized } from '../model/text.ts';
import { phoneLink } from './contact.ts';
import type { Context } from './context.ts';
import { hoursView } from './hours.ts';
import type { DepartmentView } from './view.ts';

/** The parts of a client that have hours of their own, in the order of its record. */
export const departmentViews = (context: Context, client: Client): readonly DepartmentView[] =>
  client.departments.map(({ name, phones, email, hours }) => ({
    ...hoursView(context, client, hours),
    name: nameIn(context, name),
    phones: phones.map(phoneLink),
    email,
  }));

/** In the page’s language, else in the first that has one. */
const nameIn = ({ locale, site }: Context, name: Localized): string =>
  [locale, ...site.locales].map((candidate) => name[candidate]).find((told) => told !== undefined) ?? '';
