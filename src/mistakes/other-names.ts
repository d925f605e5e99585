/** What people call fields in their own words, in Italian, English and Spanish. */
const otherNames: Readonly<Record<string, readonly string[]>> = {
  address: ['indirizzo', 'direccion', 'domicilio'],
  channels: ['canali', 'canales', 'social', 'socials', 'profili', 'perfiles'],
  closed: ['chiuso', 'cerrado'],
  closures: ['chiusure', 'ferie', 'cierres', 'vacaciones', 'holidays'],
  country: ['paese', 'nazione', 'stato', 'pais'],
  date: ['data', 'fecha', 'published', 'pubDate', 'publishedAt'],
  departments: ['reparti', 'departamentos', 'secciones'],
  description: ['descrizione', 'descripcion', 'summary', 'excerpt', 'riassunto', 'resumen'],
  email: ['posta', 'correo', 'mail'],
  hours: ['orari', 'orario', 'horario', 'horarios', 'openingHours', 'opening_hours'],
  landmarks: ['riferimenti', 'referencias'],
  latitude: ['lat', 'latitudine', 'latitud'],
  legalName: ['ragioneSociale', 'razonSocial'],
  locality: ['citta', 'comune', 'localita', 'ciudad', 'localidad', 'municipio', 'city', 'town'],
  longitude: ['lon', 'lng', 'long', 'longitudine', 'longitud'],
  name: ['nome', 'nombre', 'insegna'],
  opens: ['apre', 'abre', 'apertura'],
  parking: ['parcheggio', 'parcheggi', 'aparcamiento', 'estacionamiento', 'carPark'],
  phones: ['telefono', 'telefoni', 'telefonos', 'tel', 'cellulare', 'movil', 'mobile'],
  photos: ['foto', 'fotos', 'fotografie', 'pictures', 'images'],
  pin: ['puntina', 'punto', 'coordinate', 'coordinates', 'coordenadas', 'geo', 'position'],
  postalCode: ['cap', 'cp', 'zip', 'postcode', 'codicePostale', 'codigoPostal'],
  priceRange: ['prezzo', 'prezzi', 'precio', 'precios', 'price', 'prices'],
  region: ['provincia', 'regione', 'province', 'county', 'state'],
  reopens: ['riapre', 'reabre'],
  sector: ['settore', 'categoria', 'category'],
  since: ['dal', 'desde', 'from'],
  stops: ['fermate', 'paradas'],
  street: ['via', 'calle', 'indirizzo', 'direccion', 'road'],
  taxId: ['codiceFiscale', 'nif', 'cif'],
  title: ['titolo', 'titulo', 'headline', 'heading'],
  type: ['tipo'],
  until: ['al', 'fino', 'hasta', 'to'],
  vat: ['partitaIva', 'piva', 'iva'],
  website: ['sito', 'sitio', 'web', 'url', 'site', 'homepage'],
};

/** The field, of those that are known, that somebody calls by another name; case, accents and signs do not count. */
export const fieldCalled = (name: string, known: readonly string[]): string | undefined =>
  known.find((field) => otherNames[field]?.some((other) => plain(other) === plain(name)));

const plain = (name: string): string =>
  name
    .normalize('NFD')
    .replaceAll(/[^\p{L}\d]/gu, '')
    .toLowerCase();
