import { gazetteerOf } from '../../src/places/gazetteer.ts';

/** A real town with what an address there is made of. */
export interface Town {
  readonly name: string;
  readonly region?: string;
  readonly country: string;
  readonly latitude: number;
  readonly longitude: number;
  readonly phone: string;
  /** A code as the country writes them. @param number 10 to 99 */
  readonly postalCode: (number: number) => string;
}

interface Country {
  readonly phone: string;
  /** Whether addresses name the province. */
  readonly namesProvince?: true;
  /** What codes of some of its provinces start with; nothing where codes are held against none. */
  readonly provinces?: Readonly<Record<string, string>>;
  readonly postalCode: (number: number, province: string) => string;
}

const countries: Readonly<Record<string, Country>> = {
  BE: {
    phone: '+32 470 12 34 56',
    provinces: { VAN: '2', VLI: '35', VOV: '9', VWV: '8', WHT: '7', WLG: '4', WNA: '5' },
    postalCode: (number, province) => `${province}000`.slice(0, 2) + String(number),
  },
  DE: { phone: '+49 30 123456', postalCode: (number) => `101${number}` },
  ES: {
    phone: '+34 810 12 34 56',
    namesProvince: true,
    provinces: { A: '03', B: '08', BI: '48', M: '28', MA: '29', SE: '41', V: '46', Z: '50' },
    postalCode: (number, province) => `${province}1${number}`,
  },
  FR: {
    phone: '+33 1 99 00 12 34',
    provinces: { '13': '13', '33': '33', '44': '44', '59': '59', '67': '67', '69': '69', '75': '75' },
    postalCode: (number, province) => `${province}0${number}`,
  },
  IT: {
    phone: '+39 02 1234 5678',
    namesProvince: true,
    provinces: { BO: '40', CO: '22', CT: '95', LE: '73', MI: '20', TO: '10', VR: '37' },
    postalCode: (number, province) => `${province}0${number}`,
  },
  NL: { phone: '+31 20 123 4567', postalCode: (number) => `10${number} AB` },
  PT: { phone: '+351 21 123 4567', postalCode: (number) => `11${number}-148` },
};

/** How often each country comes: half of the clients are in Italy, a quarter in Spain. */
const mix = ['IT', 'ES', 'IT', 'FR', 'IT', 'DE', 'IT', 'ES', 'IT', 'BE', 'IT', 'ES', 'NL', 'PT'] as const;

/** The town of each of so many clients. */
export async function townsOf(clients: number): Promise<readonly Town[]> {
  const known = new Map<string, readonly Town[]>();
  for (const code of Object.keys(countries)) known.set(code, await townsIn(code));
  return Array.from({ length: clients }, (_, index) => {
    const towns = known.get(mix[index % mix.length]!)!;
    return towns[Math.floor(index / mix.length) % towns.length]!;
  });
}

async function townsIn(code: string): Promise<readonly Town[]> {
  const { phone, namesProvince, provinces, postalCode } = countries[code]!;
  const { towns } = (await gazetteerOf(code))!;
  return towns
    .filter(({ division, population }) => (provinces ? division in provinces : population > 5000))
    .map(({ name, division, latitude, longitude }) => ({
      name,
      ...(namesProvince && { region: division }),
      country: code,
      latitude,
      longitude,
      phone,
      postalCode: (number: number) => postalCode(number, provinces?.[division] ?? ''),
    }));
}
