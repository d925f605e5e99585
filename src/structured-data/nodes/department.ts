import type { Client } from '../../model/content.ts';
import { slugOf } from '../../model/slug.ts';
import type { BusinessType } from '../../model/business-types.ts';
import { known, values } from '../known.ts';
import { fixedText, type Scope } from '../scope.ts';
import { postalAddress } from './address.ts';
import type { BusinessNode } from './business.ts';
import { openingHours } from './hours.ts';

/**
 * The parts of a client with what is their own. Their names begin with the client’s, as search engines want it
 * (LB16), and are those of the first language that has one, on every page (LB22).
 */
export const departments = (scope: Scope, client: Client): readonly BusinessNode[] =>
  client.departments.map((department) => {
    const name = fixedText(department.name, scope.content) ?? '';
    return known<BusinessNode>({
      // The record’s schema takes no other types.
      '@type': (department.type as BusinessType | undefined) ?? client.type,
      '@id': scope.ids.department(client.key, slugOf(name, scope.content.site.defaultLocale)),
      name: `${client.name} ${name}`,
      address: postalAddress(client.address),
      telephone: values(department.phones),
      email: department.email,
      openingHoursSpecification: openingHours(scope, client, department.hours),
    });
  });
