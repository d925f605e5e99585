/** Towns with a holiday of their own, by the district in the table of holidays. */
const towns: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  DE: { augsburg: 'BY-A' },
  ES: { barcelona: 'CT-B' },
  IT: {
    firenze: '52-FI',
    milano: '25-MI',
    palermo: '82-PA',
    roma: '62-RM',
    torino: '21-TO',
  },
  NL: { alkmaar: 'NH-ALK', brielle: 'ZH-BRL', leiden: 'ZH-LDN' },
};

/** The provinces of an address, by code and by name, that belong to a region of the table of holidays. */
const provinces: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  ES: {
    AN: 'AL Almería CA Cádiz CO Córdoba GR Granada H Huelva J Jaén MA Málaga SE Sevilla',
    AR: 'HU Huesca TE Teruel Z Zaragoza',
    AS: 'O Asturias Oviedo',
    CB: 'S Cantabria Santander',
    CE: 'CE Ceuta',
    CL: 'AV Ávila BU Burgos LE León P Palencia SA Salamanca SG Segovia SO Soria VA Valladolid ZA Zamora',
    CM: 'AB Albacete CR Ciudad_Real CU Cuenca GU Guadalajara TO Toledo',
    CN: 'GC Las_Palmas TF Santa_Cruz_de_Tenerife Tenerife',
    CT: 'B Barcelona GI Girona Gerona L Lleida Lérida T Tarragona',
    EX: 'BA Badajoz CC Cáceres',
    GA: 'C A_Coruña La_Coruña LU Lugo OR Ourense Orense PO Pontevedra',
    IB: 'PM Illes_Balears Islas_Baleares Baleares',
    MC: 'MU Murcia',
    MD: 'M Madrid',
    ML: 'ML Melilla',
    NC: 'NA Navarra Nafarroa',
    PV: 'VI Álava Araba SS Gipuzkoa Guipúzcoa BI Bizkaia Vizcaya',
    RI: 'LO La_Rioja',
    VC: 'A Alicante Alacant CS Castellón Castelló V Valencia València',
  },
  IT: { 32: 'BZ Bolzano Bozen' },
};

/** As much of an address as holidays depend on. */
export interface Locality {
  readonly country: string;
  readonly region?: string | undefined;
  readonly locality?: string | undefined;
}

/** The region whose holidays an address has, among the known ones; empty for the country as a whole. */
export function holidayRegion(
  { country, region = '', locality = '' }: Locality,
  known: ReadonlySet<string>,
): string {
  const town = towns[country]?.[locality.toLowerCase()];
  const candidates = [town, regionOfProvince(country, region), region, region.split('-').at(-1)];
  return candidates.find((candidate) => candidate !== undefined && known.has(candidate)) ?? '';
}

function regionOfProvince(country: string, province: string): string | undefined {
  const wanted = province.toLowerCase().replaceAll(' ', '_');
  const found = Object.entries(provinces[country] ?? {}).find(([, names]) =>
    names.toLowerCase().split(' ').includes(wanted),
  );
  return found?.[0];
}
