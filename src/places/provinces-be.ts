import type { ProvinceEntry, UnionEntry } from './provinces.ts';

/** The provinces of Belgium by the code that the gazetteer has for them, and Brussels. */
export const belgianProvinces: Readonly<Record<string, ProvinceEntry>> = {
  BRU: { names: ['Bruxelles', 'Brussel', 'Brussels', 'Bruxelles-Capitale'], prefixes: ['10', '11', '12'] },
  VAN: { names: ['Antwerpen', 'Anvers'], prefixes: ['2'] },
  VBR: {
    names: ['Vlaams-Brabant', 'Brabant flamand'],
    prefixes: ['15', '16', '17', '18', '19', '30', '31', '32', '33', '34'],
  },
  VLI: { names: ['Limburg', 'Limbourg'], prefixes: ['35', '36', '37', '38', '39'] },
  VOV: { names: ['Oost-Vlaanderen', 'Flandre orientale'], prefixes: ['9'] },
  VWV: { names: ['West-Vlaanderen', 'Flandre occidentale'], prefixes: ['8'] },
  WBR: { names: ['Brabant wallon', 'Waals-Brabant'], prefixes: ['13', '14'] },
  WHT: { names: ['Hainaut', 'Henegouwen'], prefixes: ['60', '61', '62', '63', '64', '65', '7'] },
  WLG: { names: ['Liège', 'Luik', 'Lüttich'], prefixes: ['4'] },
  WLX: { names: ['Luxembourg', 'Luxemburg'], prefixes: ['66', '67', '68', '69'] },
  WNA: { names: ['Namur', 'Namen'], prefixes: ['5'] },
};

export const belgianRegions: Readonly<Record<string, UnionEntry>> = {
  VLG: { names: ['Vlaanderen', 'Flandre', 'Flanders'], provinces: ['VAN', 'VBR', 'VLI', 'VOV', 'VWV'] },
  WAL: { names: ['Wallonie', 'Wallonië', 'Wallonia'], provinces: ['WBR', 'WHT', 'WLG', 'WLX', 'WNA'] },
};
