import type { Client } from '../model/content.ts';
import { phoneLink } from './contact.ts';
import type { Context } from './context.ts';
import { hoursView } from './hours.ts';
import { departmentName } from './localized.ts';
import type { DepartmentView } from './view.ts';

/** The parts of a client that have hours of their own, in the order of its record. */
export const departmentViews = (context: Context, client: Client): readonly DepartmentView[] =>
  client.departments.map((department) => ({
    ...hoursView(context, client, department.hours),
    name: departmentName(department, context),
    phones: department.phones.map((number) => phoneLink(number, context.lang)),
    email: department.email,
  }));
