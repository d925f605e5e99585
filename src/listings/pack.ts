import type { CalendarDay } from '../hours/day.ts';
import { staffMessages } from '../i18n/staff.ts';
import type { StaffLocale } from '../model/site.ts';
import { oncePer } from '../once.ts';
import { appleLocation, formerAppleLocations } from './apple-business.ts';
import { bingRow, bingSheet } from './bing-places.ts';
import { changesBetween, type Change } from './changes.ts';
import { changesText } from './changes-text.ts';
import type { Finding } from './finding.ts';
import { googleRow, googleSheets } from './google-profile.ts';
import type { Listing } from './listing.ts';
import { osmData, osmText } from './osm-files.ts';
import { plainRow, plainSheet } from './plain-csv.ts';
import { guideText } from './guide-text.ts';
import { findingsOf } from './rules.ts';
import { systems, type Fields, type System } from './system.ts';
import { fieldsFor, type ToldOfAll } from './told.ts';

/** What a pack remembers of itself, for the next one to be compared with (`pack.json`). */
export interface PackRecord {
  readonly version: 1;
  readonly made: CalendarDay;
  /** The names of its files. */
  readonly files: readonly string[];
  readonly told: ToldOfAll;
  /** Nothing for a first pack. */
  readonly since?: CalendarDay | undefined;
  readonly changes: readonly Change[];
}

export interface Pack {
  /** Text by file name. */
  readonly files: ReadonlyMap<string, string>;
  readonly record: PackRecord;
  readonly findings: readonly Finding[];
  /** Whether anything is told otherwise than in the earlier pack. */
  readonly isChanged: boolean;
}

export interface PackOptions {
  readonly today: CalendarDay;
  readonly language: StaffLocale;
  readonly earlier?: PackRecord | undefined;
}

export const recordName = 'pack.json';

/**
 * All files of a pack. Where nothing changed since the earlier one, its changes stay as they were told: to run the
 * command twice loses nothing.
 */
export function makePack(listings: readonly Listing[], options: PackOptions): Pack {
  const { today, language, earlier } = options;
  const findings = findingsOf(listings, earlier?.told);
  const told = toldOf(listings, findings, earlier?.told ?? {});
  const found = earlier ? changesBetween(earlier.told, told, today) : [];
  const isChanged = found.length > 0;
  const changes = isChanged ? found : (earlier?.changes ?? []);
  const since = isChanged ? earlier?.made : earlier?.since;
  const messages = staffMessages[language].listings;
  const sheets = sheetsOf(listings, findings, language);
  const texts = [
    ...sheets,
    [`changes.${language}.md`, changesText({ changes, since }, messages, language)],
    [
      `read-me.${language}.md`,
      guideText({ files: sheets.map(([name]) => name), findings, today }, messages, language),
    ],
  ] as const;
  const record = {
    version: 1,
    made: today,
    files: texts.map(([name]) => name),
    told,
    since,
    changes,
  } as const;
  const files = new Map([...texts, [recordName, json(record)]]);
  return { files, record, findings, isChanged };
}

type Sheets = readonly (readonly [name: string, text: string])[];

function sheetsOf(listings: readonly Listing[], findings: readonly Finding[], language: StaffLocale): Sheets {
  const listedAt = (system: System) => listings.filter((listing) => isTold(system, listing, findings));
  const apple = listedAt('apple').flatMap((listing) => [
    appleLocation(listing),
    ...formerAppleLocations(listing),
  ]);
  const osm = listedAt('osm');
  return [
    ...numbered('google-business-profile', googleSheets(listedAt('google').map(googleRow))),
    ['apple-business.json', json(apple)],
    ['bing-places.csv', bingSheet(listedAt('bing').map(bingRow))],
    [`openstreetmap.${language}.md`, osmText(osm, staffMessages[language].listings)],
    ['openstreetmap.json', json(osmData(osm))],
    ['clients.csv', plainSheet(listings.map(plainRow), language)],
  ];
}

/** `sheet.csv`, `sheet-2.csv` … */
const numbered = (stem: string, texts: readonly string[]): Sheets =>
  texts.map((text, index) => [`${stem}${index === 0 ? '' : `-${index + 1}`}.csv`, text]);

const isTold = (system: System, { client }: Listing, findings: readonly Finding[]): boolean =>
  !(leavingOut(findings).get(client.key) ?? []).some((finding) => finding.system === system);

/** The findings that keep a client out of a file, by the client. */
const leavingOut = oncePer((findings: readonly Finding[]) =>
  Map.groupBy(
    findings.filter(({ leavesOut }) => leavesOut),
    ({ key }) => key,
  ),
);

/** A client that an error keeps out is still told of as before. */
function toldOf(listings: readonly Listing[], findings: readonly Finding[], earlier: ToldOfAll): ToldOfAll {
  return Object.fromEntries(
    listings.map((listing) => {
      const { key, name } = listing.client;
      const own = leavingOut(findings).get(key) ?? [];
      const fields = systems.map((system) => [system, fieldsOf(system, listing, own, earlier)] as const);
      return [key, { name, systems: Object.fromEntries(fields.filter(([, told]) => told !== undefined)) }];
    }),
  );
}

function fieldsOf(
  system: System,
  listing: Listing,
  findings: readonly Finding[],
  earlier: ToldOfAll,
): Fields | undefined {
  const reasons = findings.filter((finding) => finding.system === system);
  if (reasons.length === 0) return fieldsFor[system](listing);
  const isOnPurpose = reasons.some(({ severity }) => severity !== 'error');
  return isOnPurpose ? undefined : earlier[listing.client.key]?.systems[system];
}

const json = (data: unknown): string => `${JSON.stringify(data, undefined, 2)}\n`;
