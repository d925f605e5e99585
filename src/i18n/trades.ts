import type { Client } from '../model/content.ts';
import { fill } from './format.ts';

/** What people call a kind of business where it stands in a sentence; `inTown` is how it stands there. */
interface Trades {
  readonly inTown: string;
  readonly names: ReadonlyMap<string, string>;
}

/** By the types of schema.org, in Italian, English and Spanish; what is too wide for one word is left out. */
const rows = [
  ['Restaurant', 'ristorante', 'restaurant', 'restaurante'],
  ['CafeOrCoffeeShop', 'caffetteria', 'café', 'cafetería'],
  ['BarOrPub', 'bar', 'bar', 'bar'],
  ['Bakery', 'panetteria', 'bakery', 'panadería'],
  ['IceCreamShop', 'gelateria', 'ice cream shop', 'heladería'],
  ['FastFoodRestaurant', 'tavola calda', 'fast food restaurant', 'restaurante de comida rápida'],
  ['Winery', 'cantina', 'winery', 'bodega'],
  ['Brewery', 'birrificio', 'brewery', 'cervecería'],
  ['Hotel', 'hotel', 'hotel', 'hotel'],
  ['BedAndBreakfast', 'bed and breakfast', 'bed and breakfast', 'bed and breakfast'],
  ['Hostel', 'ostello', 'hostel', 'albergue'],
  ['Campground', 'campeggio', 'campsite', 'camping'],
  ['BookStore', 'libreria', 'bookshop', 'librería'],
  ['BikeStore', 'negozio di biciclette', 'bicycle shop', 'tienda de bicicletas'],
  ['ClothingStore', 'negozio di abbigliamento', 'clothes shop', 'tienda de ropa'],
  ['ShoeStore', 'negozio di scarpe', 'shoe shop', 'zapatería'],
  ['JewelryStore', 'gioielleria', 'jeweller', 'joyería'],
  ['Florist', 'fiorista', 'florist', 'floristería'],
  ['FurnitureStore', 'negozio di mobili', 'furniture shop', 'tienda de muebles'],
  ['HardwareStore', 'ferramenta', 'hardware shop', 'ferretería'],
  ['ToyStore', 'negozio di giocattoli', 'toy shop', 'juguetería'],
  ['GroceryStore', 'alimentari', 'grocer', 'tienda de alimentación'],
  ['LiquorStore', 'enoteca', 'wine shop', 'vinoteca'],
  ['PetStore', 'negozio di animali', 'pet shop', 'tienda de animales'],
  ['Pharmacy', 'farmacia', 'pharmacy', 'farmacia'],
  ['Optician', 'ottico', 'optician', 'óptica'],
  ['Dentist', 'dentista', 'dentist', 'dentista'],
  ['Physician', 'medico', 'doctor', 'médico'],
  ['VeterinaryCare', 'veterinario', 'vet', 'veterinario'],
  ['HairSalon', 'parrucchiere', 'hairdresser', 'peluquería'],
  ['BeautySalon', 'centro estetico', 'beauty salon', 'centro de belleza'],
  ['ExerciseGym', 'palestra', 'gym', 'gimnasio'],
  ['Electrician', 'elettricista', 'electrician', 'electricista'],
  ['Plumber', 'idraulico', 'plumber', 'fontanero'],
  ['AutoRepair', 'officina', 'garage', 'taller mecánico'],
  ['Notary', 'notaio', 'notary', 'notaría'],
  ['LegalService', 'studio legale', 'law firm', 'despacho de abogados'],
  ['RealEstateAgent', 'agenzia immobiliare', 'estate agent', 'agencia inmobiliaria'],
  ['TravelAgency', 'agenzia di viaggi', 'travel agency', 'agencia de viajes'],
  ['MovieTheater', 'cinema', 'cinema', 'cine'],
  ['Museum', 'museo', 'museum', 'museo'],
  ['ArtGallery', 'galleria d’arte', 'art gallery', 'galería de arte'],
] as const;

const named = (column: 1 | 2 | 3): Trades['names'] => new Map(rows.map((row) => [row[0], row[column]]));

const trades = new Map<string, Trades>([
  ['it', { inTown: '{trade} a {town}', names: named(1) }],
  ['en', { inTown: '{trade} in {town}', names: named(2) }],
  ['es', { inTown: '{trade} en {town}', names: named(3) }],
]);

/**
 * `ristorante a Como`: what somebody looks for who does not know the name. The town alone where the trade has no word
 * in the language, or where the name says it already.
 */
export function tradeInTown(
  { name, type }: Pick<Client, 'name' | 'type'>,
  town: string,
  lang: string,
): string {
  const known = trades.get(new Intl.Locale(lang).language);
  const trade = known?.names.get(type);
  const isSaid =
    trade !== undefined && wordsOf(name, lang).some((word) => wordsOf(trade, lang).includes(word));
  return known && trade !== undefined && !isSaid ? fill(known.inTown, { trade, town }) : town;
}

/** Small words do not make two names alike. */
const wordsOf = (text: string, lang: string): readonly string[] =>
  text.toLocaleLowerCase(lang).match(/\p{L}{3,}/gu) ?? [];
