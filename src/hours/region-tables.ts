import { folded } from '../folded.ts';
import { patrons } from './holidays/patrons.ts';

type Codes = ReadonlyMap<string, string>;

/** `BE: '10-14', BB: '14467-14482'`: beginnings of postal codes, one by one or from one to another of the same length. */
const postalCodes: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  // The Länder by the areas of Deutsche Post; a handful of places on a border belong to the next Land.
  DE: {
    BW: '68-69 70-76 77-79 88 89 97877-97999',
    BY: '80-87 90-97 63739-63939 88131-88179 89231-89447',
    BE: '10 12 13 14050-14199',
    BB: '03 04895-04938 14467-14979 15 16 17268-17291 17326-17337 19307-19357',
    HB: '275 28',
    HH: '20 21031-21149 22',
    HE: '34-36 60-63 64 65 68519-68649 69239-69239 69434-69518',
    MV: '17 18 19 23923-23999',
    NI: '21 26 27 29 30 31 37 38 48455-48531 49',
    NW: '32 33 34414-34439 37671-37697 40-48 50-53 57 58 59',
    RP: '54-56 57501-57648 65391-65391 65558-65629 66482-66509 66841-66999 67 76711-76891',
    SL: '66',
    SN: '01 02 04 08 09',
    ST: '06 29401-29416 38481-38489 38820-38899 39',
    SH: '21465-21529 22844-22969 23 24 25',
    TH: '04581-04639 07 36401-36469 37301-37359 98 99',
  },
  ES: {
    AN: '04 11 14 18 21 23 29 41',
    AR: '22 44 50',
    AS: '33',
    CB: '39',
    CE: '51',
    CL: '05 09 24 34 37 40 42 47 49',
    CM: '02 13 16 19 45',
    CN: '35 38',
    CT: '08 17 25 43',
    EX: '06 10',
    GA: '15 27 32 36',
    IB: '07',
    MC: '30',
    MD: '28',
    ML: '52',
    NC: '31',
    PV: '01 20 48',
    RI: '26',
    VC: '03 12 46',
  },
  FR: {
    57: '57',
    67: '67',
    68: '68',
    GP: '971',
    BL: '97133',
    MF: '97150',
    MQ: '972',
    GF: '973',
    RE: '974',
    YT: '976',
  },
  GB: {
    ENG: ' ',
    NIR: 'BT',
    SCT: 'AB DD DG EH FK G HS IV KA KW KY ML PA PH TD ZE',
    WLS: 'CF LD LL NP SA',
  },
  IT: { 32: '39' },
};

/** Regions by their names, provinces among them, and by towns that need no postal code to be known. */
const names: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  CH: {
    AG: 'Aargau|Argovia|Argovie|Aarau',
    AI: 'Appenzell Innerrhoden|Appenzell',
    AR: 'Appenzell Ausserrhoden|Herisau',
    BE: 'Bern|Berne|Berna|Biel|Bienne|Thun',
    BL: 'Basel-Landschaft|Baselland|Liestal',
    BS: 'Basel-Stadt|Basel|Bâle|Basilea',
    FR: 'Freiburg|Fribourg|Friburgo',
    GE: 'Genf|Genève|Geneva|Ginevra',
    GL: 'Glarus|Glaris',
    GR: 'Graubünden|Grigioni|Grisons|Chur|Davos|St. Moritz',
    JU: 'Jura|Delémont',
    LU: 'Luzern|Lucerne|Lucerna',
    NE: 'Neuenburg|Neuchâtel|La Chaux-de-Fonds',
    NW: 'Nidwalden|Stans',
    OW: 'Obwalden|Sarnen',
    SG: 'St. Gallen|Sankt Gallen|San Gallo|Rapperswil',
    SH: 'Schaffhausen|Sciaffusa',
    SO: 'Solothurn|Soletta|Soleure|Olten',
    SZ: 'Schwyz|Svitto',
    TG: 'Thurgau|Turgovia|Frauenfeld',
    TI: 'Tessin|Ticino|Lugano|Bellinzona|Locarno|Mendrisio|Chiasso|Ascona',
    UR: 'Uri|Altdorf',
    VD: 'Waadt|Vaud|Lausanne|Losanna|Montreux|Vevey|Nyon|Yverdon-les-Bains',
    VS: 'Wallis|Valais|Vallese|Sion|Zermatt|Brig',
    ZG: 'Zug|Zugo',
    ZH: 'Zürich|Zurich|Zurigo|Winterthur',
  },
  DE: {
    BW: 'Baden-Württemberg|Stuttgart|Karlsruhe|Mannheim|Freiburg im Breisgau|Heidelberg|Ulm',
    BY: 'Bayern|Bavaria|München|Munich|Monaco di Baviera|Nürnberg|Regensburg|Würzburg|Ingolstadt',
    BE: 'Berlin|Berlino',
    BB: 'Brandenburg|Potsdam|Cottbus',
    HB: 'Bremen|Brema|Bremerhaven',
    HH: 'Hamburg|Amburgo|Hamburgo',
    HE: 'Hessen|Frankfurt am Main|Frankfurt|Francoforte|Wiesbaden|Kassel|Darmstadt',
    MV: 'Mecklenburg-Vorpommern|Rostock|Schwerin',
    NI: 'Niedersachsen|Hannover|Braunschweig|Göttingen|Oldenburg',
    NW: 'Nordrhein-Westfalen|Köln|Cologne|Colonia|Düsseldorf|Dortmund|Essen|Bonn|Münster|Aachen',
    RP: 'Rheinland-Pfalz|Mainz|Trier|Koblenz',
    SL: 'Saarland|Saarbrücken',
    SN: 'Sachsen|Dresden|Leipzig|Lipsia|Chemnitz',
    ST: 'Sachsen-Anhalt|Magdeburg|Halle (Saale)',
    SH: 'Schleswig-Holstein|Kiel|Lübeck|Flensburg',
    TH: 'Thüringen|Erfurt|Weimar|Jena',
  },
  ES: {
    AN: 'Andalucía|AL|Almería|CA|Cádiz|CO|Córdoba|GR|Granada|H|Huelva|J|Jaén|MA|Málaga|SE|Sevilla|Seville',
    AR: 'Aragón|HU|Huesca|TE|Teruel|Z|Zaragoza',
    AS: 'Principado de Asturias|O|Asturias|Oviedo|Gijón',
    CB: 'S|Cantabria|Santander',
    CE: 'CE|Ceuta',
    CL: 'Castilla y León|AV|Ávila|BU|Burgos|LE|León|P|Palencia|SA|Salamanca|SG|Segovia|SO|Soria|VA|Valladolid|ZA|Zamora',
    CM: 'Castilla-La Mancha|AB|Albacete|CR|Ciudad Real|CU|Cuenca|GU|Guadalajara|TO|Toledo',
    CN: 'Canarias|Islas Canarias|GC|Las Palmas|Las Palmas de Gran Canaria|TF|Santa Cruz de Tenerife|Tenerife',
    CT: 'Cataluña|Catalunya|Catalonia|B|Barcelona|GI|Girona|Gerona|L|Lleida|Lérida|T|Tarragona',
    EX: 'Extremadura|BA|Badajoz|CC|Cáceres',
    GA: 'Galicia|C|A Coruña|La Coruña|LU|Lugo|OR|Ourense|Orense|PO|Pontevedra|Vigo|Santiago de Compostela',
    IB: 'Illes Balears|Islas Baleares|Baleares|PM|IB|Palma|Palma de Mallorca|Mallorca|Ibiza|Menorca',
    MC: 'Región de Murcia|MU|Murcia|Cartagena',
    MD: 'Comunidad de Madrid|M|Madrid',
    ML: 'ML|Melilla',
    NC: 'Comunidad Foral de Navarra|NA|Navarra|Nafarroa|Pamplona',
    PV: 'País Vasco|Euskadi|VI|Álava|Araba|Vitoria-Gasteiz|SS|Gipuzkoa|Guipúzcoa|Donostia|San Sebastián|BI|Bizkaia|Vizcaya|Bilbao',
    RI: 'LO|La Rioja|Logroño',
    VC: 'Comunitat Valenciana|Comunidad Valenciana|A|Alicante|Alacant|CS|Castellón|Castelló|V|Valencia|València',
  },
  FR: {
    57: 'Moselle|Metz',
    67: 'Bas-Rhin|Strasbourg|Strasburgo|Straßburg',
    68: 'Haut-Rhin|Colmar|Mulhouse',
    GP: 'Guadeloupe|Pointe-à-Pitre',
    MQ: 'Martinique|Fort-de-France',
    GF: 'Guyane|Cayenne',
    RE: 'Réunion|La Réunion|Saint-Denis de la Réunion',
    YT: 'Mayotte|Mamoudzou',
  },
  GB: {
    ENG: 'England|London|Londra|Londres|Manchester|Birmingham|Liverpool|Leeds|Bristol|Oxford|Cambridge|York|Bath',
    NIR: 'Northern Ireland|Belfast|Derry|Londonderry|Lisburn|Newry',
    SCT: 'Scotland|Edinburgh|Glasgow|Aberdeen|Dundee|Inverness|Stirling|Perth',
    WLS: 'Wales|Cardiff|Swansea|Newport|Wrexham',
  },
  IT: { 32: 'BZ|Bolzano|Bozen|Alto Adige|Südtirol|Merano|Meran|Bressanone|Brixen|Brunico|Bruneck' },
};

/** Towns with a holiday of their own, by the district in the table of holidays. */
const districts: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  // In Bavaria, Assumption is kept where most people are Catholic: these are the larger towns among the 1,704 municipalities.
  DE: {
    'BY-A': 'Augsburg',
    'BY-KATH':
      'München|Munich|Monaco di Baviera|Regensburg|Würzburg|Ingolstadt|Passau|Rosenheim|Landshut|Bamberg|Aschaffenburg|Straubing|Garmisch-Partenkirchen|Freising|Dachau|Füssen|Berchtesgaden',
  },
  ES: { 'CT-B': 'Barcelona' },
  IT: {
    ...Object.fromEntries([...patrons].map(([code, { town }]) => [code, town])),
    '25-MI': 'Milano|Milan|Mailand',
    '82-PA': 'Palermo',
    '62-RM': 'Roma|Rome|Rom',
    '21-TO': 'Torino|Turin',
  },
};

export const regionNames = byCountry(names, (written) => written.split('|').map(folded));

export const towns = byCountry(districts, (written) => written.split('|').map(folded));

export const codesByPostalCode = byCountry(postalCodes, beginnings);

function byCountry(
  tables: Readonly<Record<string, Readonly<Record<string, string>>>>,
  keysOf: (written: string) => readonly string[],
): ReadonlyMap<string, Codes> {
  return new Map(
    Object.entries(tables).map(([country, table]) => [
      country,
      new Map(
        Object.entries(table).flatMap(([code, written]) =>
          keysOf(written).map((key) => [key, code] as const),
        ),
      ),
    ]),
  );
}

function beginnings(written: string): readonly string[] {
  return written.split(' ').flatMap((part) => {
    const [first = '', last] = part.split('-');
    if (last === undefined) return [first];
    const length = Number(last) - Number(first) + 1;
    return Array.from({ length }, (_, index) => String(Number(first) + index).padStart(first.length, '0'));
  });
}
