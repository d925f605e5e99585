import { expect, test } from 'vitest';
import { osmHours } from '../hours/osm.ts';
import { departmentSchema } from './department.ts';

test('a department has hours of its own', () => {
  const department = departmentSchema.parse({ name: { it: 'Officina' }, hours: 'Mo-Fr 08:00-17:00' });
  expect(osmHours(department.hours)).toBe('Mo-Fr 08:00-17:00; Sa-Su off');
});
