import type { Client } from '../model/content.ts';
import type { Department } from '../model/department.ts';
import { phoneLink, type Phone } from './contact.ts';
import type { Context } from './context.ts';
import { hoursView, type HoursView } from './hours.ts';
import { told } from './told.ts';

/** A part of a client with hours of its own. */
export interface DepartmentView extends HoursView {
  readonly name: string;
  readonly phones: readonly Phone[];
  readonly email?: string | undefined;
}

/** The parts of a client that have hours of their own, in the order of its record. */
export const departmentViews = (context: Context, client: Client): readonly DepartmentView[] =>
  client.departments.map((department) => ({
    ...hoursView(context, client, department.hours),
    name: departmentName(department, context),
    phones: department.phones.map((number) => phoneLink(number, context.lang)),
    email: department.email,
  }));

export const departmentName = ({ name }: Department, context: Context): string =>
  told(context, name)?.text ?? '';
