import { townKey } from '../places/town-key.ts';
import { businessTypes, generalType, type BusinessType } from '../structured-data/business-types.ts';

/**
 * What trades are called in Italian, English, Spanish, French, German, Dutch, Portuguese and Catalan, by their type.
 * A word that may mean two of them stands in none.
 */
const words: Readonly<Partial<Record<BusinessType, string>>> = {
  Restaurant:
    'ristorante, trattoria, osteria, pizzeria, braceria, enoteca con cucina, restaurant, restaurante, mesón, asador, bistro, bistrot, bistró, brasserie, gasthaus, gaststätte, wirtshaus, eetcafé, restaurante, tasca, marisqueria, churrascaria, restaurant, brasseria',
  Bakery:
    'panificio, forno, panetteria, pasticceria, bakery, bakehouse, patisserie, pastry shop, panadería, pastelería, confitería, boulangerie, pâtisserie, boulangerie-pâtisserie, bäckerei, konditorei, bakkerij, banketbakkerij, patisserie, padaria, pastelaria, confeitaria, forn de pa, fleca, pastisseria',
  BarOrPub:
    'bar, pub, enoteca, birreria, vineria, wine bar, tavern, taberna, bodega de vinos, cervecería, coctelería, bar à vins, bar à vin, kneipe, weinbar, bierstube, café-bar, kroeg, wijnbar, cervejaria, celler de vins, cerveseria',
  CafeOrCoffeeShop:
    'caffè, caffetteria, caffè bar, bar caffetteria, sala da tè, café, coffee shop, coffeehouse, tea room, cafetería, salon de thé, kaffeehaus, teestube, koffiehuis, koffiebar, theehuis, cafetaria, casa de chá, cafeteria',
  IceCreamShop:
    'gelateria, cremeria, ice cream shop, ice cream parlour, ice cream parlor, heladería, glacier, eisdiele, eiscafé, ijssalon, ijswinkel, gelataria, sorveteria, geladaria',
  FastFoodRestaurant:
    'fast food, paninoteca, friggitoria, rosticceria, kebab, piadineria, takeaway, take-away, burger bar, bocatería, hamburguesería, imbiss, schnellimbiss, friterie, sandwicherie, frituur, snackbar, broodjeszaak, lanchonete, hamburgueria, entrepaneria',
  Brewery: 'birrificio, brewery, cervecera, brasserie artisanale, brauerei, brouwerij, fábrica de cerveja',
  Winery:
    'cantina, azienda vinicola, cantina vinicola, winery, bodega, domaine viticole, weingut, wijnhuis, wijndomein, adega, vinícola, celler',
  Distillery:
    'distilleria, distillery, destilería, distillerie, brennerei, destilleerderij, stokerij, destilaria, destil·leria',
  Hotel: 'hotel, albergo, hôtel, gasthof, pensione, pensión',
  Hostel:
    'ostello, hostel, albergue, auberge de jeunesse, jugendherberge, albergue juvenil, pousada de juventude, alberg',
  BedAndBreakfast:
    'b&b, bed & breakfast, bed and breakfast, affittacamere, chambre d’hôtes, chambres d’hôtes, frühstückspension',
  Campground: 'campeggio, camping, campsite, campground, cámping, campingplatz, parque de campismo, càmping',
  VacationRental:
    'casa vacanze, case vacanze, holiday home, holiday let, vacation rental, casa rural, gîte, location de vacances, ferienwohnung, ferienhaus, vakantiewoning, vakantiehuis, alojamento local, casa de turismo rural',
  BookStore:
    'libreria, bookshop, bookstore, book store, librería, librairie, buchhandlung, buchladen, boekhandel, boekwinkel, livraria, llibreria',
  ClothingStore:
    'negozio di abbigliamento, abbigliamento, boutique, sartoria, clothes shop, clothing shop, clothing store, tienda de ropa, magasin de vêtements, modegeschäft, kledingwinkel, kledingzaak, loja de roupa, loja de roupas, botiga de roba',
  ShoeStore:
    'negozio di scarpe, calzature, calzoleria, shoe shop, shoe store, zapatería, magasin de chaussures, schuhgeschäft, schuhladen, schoenenwinkel, schoenwinkel, sapataria, sabateria',
  JewelryStore:
    'gioielleria, oreficeria, orologeria, jeweller, jeweler, jewellery shop, jewelry store, joyería, relojería, bijouterie, joaillerie, juwelier, joalharia, joalheria, ourivesaria, joieria',
  Florist:
    'fiorista, fioraio, fioreria, florist, flower shop, florista, floristería, fleuriste, blumenladen, blumengeschäft, bloemenwinkel, bloemist, floricultura, floristeria',
  GroceryStore:
    'alimentari, gastronomia, salumeria, macelleria, pescheria, fruttivendolo, ortofrutta, caseificio, drogheria, supermercato, grocery, grocery store, grocer, greengrocer, butcher, butcher’s, fishmonger, delicatessen, deli, cheese shop, supermarket, ultramarinos, carnicería, pescadería, frutería, charcutería, quesería, supermercado, épicerie, épicerie fine, boucherie, poissonnerie, fromagerie, supermarché, charcuterie, lebensmittelgeschäft, metzgerei, fleischerei, feinkost, supermarkt, kruidenier, slager, slagerij, groentewinkel, kaaswinkel, viswinkel, mercearia, talho, peixaria, carnisseria, peixateria, fruiteria, xarcuteria, supermercat, queviures',
  ConvenienceStore:
    'minimarket, mini market, corner shop, convenience store, tienda de conveniencia, supérette, avondwinkel, nachtwinkel, loja de conveniência',
  LiquorStore:
    'negozio di liquori, off-licence, liquor store, wine shop, wine merchant, licorería, vinoteca, caviste, weinhandlung, weinhandel, slijterij, wijnhandel, garrafeira, botiga de vins',
  HardwareStore:
    'ferramenta, hardware store, ironmonger, ferretería, quincaillerie, eisenwarenhandlung, baumarkt, ijzerwarenwinkel, loja de ferragens, ferreteria',
  FurnitureStore:
    'negozio di mobili, mobilificio, arredamenti, furniture shop, furniture store, tienda de muebles, magasin de meubles, möbelhaus, meubelwinkel, meubelzaak, loja de móveis, botiga de mobles',
  HomeGoodsStore:
    'casalinghi, negozio di casalinghi, homeware shop, homeware store, menaje del hogar, haushaltswaren, woonwinkel',
  ToyStore:
    'negozio di giocattoli, giocattoli, toy shop, toy store, toyshop, juguetería, magasin de jouets, spielwarengeschäft, speelgoedwinkel, loja de brinquedos, botiga de joguines',
  BikeStore:
    'negozio di biciclette, negozio di bici, ciclofficina, bike shop, bicycle shop, cycle shop, tienda de bicicletas, magasin de vélos, fahrradladen, fahrradgeschäft, fietsenwinkel, fietsenmaker, loja de bicicletas, botiga de bicicletes',
  PetStore:
    'negozio di animali, pet shop, pet store, tienda de mascotas, tienda de animales, animalerie, zoohandlung, dierenwinkel, loja de animais, botiga d’animals',
  ElectronicsStore:
    'negozio di elettronica, elettrodomestici, electronics shop, electronics store, tienda de electrónica, magasin d’électronique, elektronikgeschäft, elektronicawinkel, loja de eletrónica, botiga d’electrònica',
  ComputerStore:
    'negozio di informatica, negozio di computer, computer shop, computer store, tienda de informática, magasin d’informatique, computergeschäft, computerwinkel, loja de informática, botiga d’informàtica',
  MobilePhoneStore:
    'negozio di telefonia, mobile phone shop, tienda de telefonía, tienda de móviles, handyladen, telefoonwinkel, gsm-winkel, loja de telemóveis',
  MusicStore:
    'negozio di musica, negozio di dischi, record shop, music shop, music store, tienda de discos, tienda de música, disquaire, magasin de musique, plattenladen, musikgeschäft, platenwinkel, muziekwinkel, loja de discos, botiga de discos',
  SportingGoodsStore:
    'articoli sportivi, negozio di articoli sportivi, sports shop, sporting goods store, tienda de deportes, magasin de sport, sportgeschäft, sportwinkel, loja de desporto, botiga d’esports',
  GardenStore:
    'vivaio, garden center, garden centre, vivero, jardinería, jardinerie, pépinière, gärtnerei, gartencenter, tuincentrum, centro de jardinagem, viver',
  OfficeEquipmentStore:
    'cartoleria, cartolibreria, stationer, stationery shop, papelería, papeterie, schreibwarengeschäft, kantoorboekhandel, papelaria, papereria',
  HobbyShop:
    'negozio di modellismo, model shop, craft shop, hobby shop, tienda de modelismo, magasin de loisirs créatifs, bastelladen, hobbywinkel',
  DepartmentStore:
    'grande magazzino, grandi magazzini, department store, grandes almacenes, grand magasin, kaufhaus, warenhuis, armazém, grans magatzems',
  ShoppingCenter:
    'centro commerciale, shopping center, shopping centre, shopping mall, mall, centro comercial, centre commercial, einkaufszentrum, winkelcentrum, centre comercial',
  Store: 'negozio, bottega, emporio, shop, store, tienda, magasin, geschäft, laden, winkel, loja, botiga',
  HairSalon:
    'parrucchiere, parrucchiera, barbiere, salone di bellezza e parrucchiere, hairdresser, hair salon, barber, barber shop, barbershop, peluquería, barbería, peluquero, coiffeur, salon de coiffure, barbier, friseur, friseursalon, frisör, kapper, kapsalon, barbier, cabeleireiro, barbearia, perruqueria, barberia',
  BeautySalon:
    'estetista, centro estetico, istituto di bellezza, salone di bellezza, beautician, beauty salon, beauty parlour, salón de belleza, centro de estética, institut de beauté, esthéticienne, kosmetikstudio, kosmetiksalon, schoonheidssalon, salão de beleza, instituto de beleza, centre d’estètica',
  NailSalon:
    'onicotecnica, centro unghie, nail salon, nail bar, salón de uñas, onglerie, bar à ongles, nagelstudio, nagelsalon, salão de unhas',
  TattooParlor:
    'tatuatore, studio di tatuaggi, tattoo studio, tattoo parlour, tattoo parlor, tattoo shop, estudio de tatuajes, salon de tatouage, tätowierstudio, tattooshop, estúdio de tatuagem, estudi de tatuatges',
  DaySpa: 'spa, day spa, centro benessere, hammam, balneario urbano, wellness, wellnesscentrum',
  ExerciseGym:
    'palestra, gym, fitness studio, gimnasio, salle de sport, salle de gym, fitnessstudio, fitness-studio, sportschool, fitnesscentrum, ginásio, academia de ginástica, gimnàs',
  PublicSwimmingPool:
    'piscina, piscina comunale, swimming pool, piscine, piscina municipal, schwimmbad, hallenbad, zwembad',
  GolfCourse: 'campo da golf, golf course, golf club, campo de golf, golfplatz, golfbaan, camp de golf',
  TennisComplex: 'circolo tennis, tennis club, club de tenis, club de tennis, tennisclub, clube de ténis',
  BowlingAlley: 'bowling, bowling alley, bolera, bowlinghalle, bowlingbaan',
  Dentist:
    'dentista, studio dentistico, odontoiatra, dentist, dental surgery, dental practice, clínica dental, dentiste, cabinet dentaire, zahnarzt, zahnarztpraxis, tandarts, tandartspraktijk, clínica dentária',
  Pharmacy:
    'farmacia, parafarmacia, pharmacy, chemist, drugstore pharmacy, parafarmacia, pharmacie, apotheke, apotheek, farmácia, farmàcia',
  Optician: 'ottico, ottica, optician, óptica, opticien, optiker, óptico, òptica',
  Physician:
    'medico, studio medico, doctor, doctor’s surgery, médico, consulta médica, médecin, cabinet médical, arzt, arztpraxis, huisarts, dokter, consultório médico, metge',
  MedicalClinic:
    'poliambulatorio, clinica, clinic, medical centre, clínica, centro médico, clinique, klinik, kliniek, centre mèdic',
  Hospital: 'ospedale, hospital, hôpital, krankenhaus, ziekenhuis',
  Attorney:
    'avvocato, studio legale, lawyer, attorney, solicitor, law firm, abogado, bufete, bufete de abogados, avocat, cabinet d’avocat, rechtsanwalt, anwalt, anwaltskanzlei, advocaat, advocatenkantoor, advogado, advogada, advocat, bufet d’advocats',
  Notary:
    'notaio, studio notarile, notary, notary public, notario, notaría, notaire, étude notariale, notar, notariat, notaris, notário, notari, notaria',
  AccountingService:
    'commercialista, ragioniere, studio commercialista, accountant, accountancy firm, bookkeeper, contable, asesoría fiscal, gestoría, expert-comptable, cabinet comptable, steuerberater, steuerbüro, boekhouder, accountantskantoor, contabilista, contador, comptable, gestoria',
  InsuranceAgency:
    'agenzia di assicurazioni, assicurazioni, insurance agency, insurance broker, agencia de seguros, correduría de seguros, agence d’assurance, versicherungsagentur, verzekeringskantoor, agência de seguros, agència d’assegurances',
  BankOrCreditUnion: 'banca, bank, banco, banque, caixa de crédito',
  RealEstateAgent:
    'agenzia immobiliare, immobiliare, estate agent, real estate agency, real estate agent, inmobiliaria, agencia inmobiliaria, agence immobilière, immobilienmakler, immobilienbüro, makelaar, immokantoor, vastgoedkantoor, imobiliária, agência imobiliária, immobiliària',
  TravelAgency:
    'agenzia di viaggi, agenzia viaggi, travel agency, travel agent, agencia de viajes, agence de voyages, agence de voyage, reisebüro, reisbureau, agência de viagens, agència de viatges',
  EmploymentAgency:
    'agenzia per il lavoro, agenzia interinale, employment agency, recruitment agency, agencia de empleo, agence d’intérim, agence de recrutement, personalvermittlung, uitzendbureau, interimkantoor, agência de emprego, agència d’ocupació',
  ProfessionalService:
    'studio di architettura, architetto, studio di ingegneria, studio grafico, agenzia di comunicazione, consulente, architect, architecture firm, consultancy, design studio, advertising agency, arquitecto, estudio de arquitectura, consultoría, agencia de comunicación, architecte, cabinet d’architecture, agence de communication, architekt, architekturbüro, ingenieurbüro, werbeagentur, architectenbureau, adviesbureau, reclamebureau, arquiteto, gabinete de arquitetura, agência de comunicação, arquitecte, estudi d’arquitectura',
  Plumber:
    'idraulico, plumber, fontanero, plombier, klempner, installateur, loodgieter, canalizador, encanador, lampista',
  Electrician: 'elettricista, electrician, electricista, électricien, elektriker, elektricien, eletricista',
  HousePainter:
    'imbianchino, painter and decorator, house painter, pintor de casas, peintre en bâtiment, malerbetrieb, maler, huisschilder, schildersbedrijf, pintor de construção civil, pintor de parets',
  Locksmith:
    'fabbro serraturiere, locksmith, cerrajero, cerrajería, serrurier, schlüsseldienst, slotenmaker, serralheiro, manyà',
  RoofingContractor: 'lattoniere, roofer, techador, couvreur, dachdecker, dakdekker, telhador',
  GeneralContractor:
    'impresa edile, impresa di costruzioni, builder, building contractor, general contractor, empresa de construcción, constructora, entreprise de construction, bauunternehmen, aannemer, bouwbedrijf, empresa de construção, construtora, empresa de construcció',
  MovingCompany:
    'traslochi, ditta di traslochi, removals, removal company, moving company, mudanzas, empresa de mudanzas, déménageur, entreprise de déménagement, umzugsunternehmen, verhuisbedrijf, verhuizer, empresa de mudanças, mudances',
  HVACBusiness:
    'termoidraulica, condizionamento, heating engineer, air conditioning, climatización, chauffagiste, heizungsbau, verwarmingsinstallateur, climatização',
  AutoRepair:
    'officina, autofficina, meccanico, garage meccanico, car repair, garage, mechanic, taller mecánico, taller de coches, garagiste, garage automobile, autowerkstatt, kfz-werkstatt, autogarage, oficina mecânica, taller mecànic',
  AutoBodyShop:
    'carrozzeria, body shop, taller de chapa y pintura, carrosserie, karosseriebau, carrosseriebedrijf, oficina de chapa e pintura, planxisteria',
  AutoDealer:
    'concessionaria, concessionario, autosalone, car dealer, car dealership, concesionario, concessionnaire, concessionnaire automobile, autohaus, autohändler, autodealer, autohandel, concessionária, stand de automóveis, concessionari',
  AutoRental:
    'autonoleggio, noleggio auto, car rental, car hire, alquiler de coches, location de voitures, autovermietung, autoverhuur, aluguer de automóveis, aluguer de carros, lloguer de cotxes',
  AutoWash:
    'autolavaggio, car wash, lavado de coches, túnel de lavado, lavage auto, station de lavage, autowaschanlage, waschstraße, carwash, autowasstraat, lavagem de automóveis, rentat de cotxes',
  AutoPartsStore:
    'autoricambi, car parts shop, auto parts store, recambios de coche, pièces auto, autoteile, auto-onderdelen, peças auto',
  TireShop:
    'gommista, tyre shop, tire shop, taller de neumáticos, centre pneus, reifenhändler, reifendienst, bandencentrale, loja de pneus',
  GasStation:
    'distributore di benzina, benzinaio, petrol station, gas station, gasolinera, estación de servicio, station-service, tankstelle, tankstation, benzinestation, posto de gasolina, bomba de gasolina, benzinera',
  MotorcycleDealer:
    'concessionaria moto, motorcycle dealer, concesionario de motos, concessionnaire moto, motorradhändler, motordealer, stand de motas',
  MotorcycleRepair:
    'officina moto, motorcycle repair, taller de motos, garage moto, motorradwerkstatt, motorgarage, oficina de motas',
  DryCleaningOrLaundry:
    'lavanderia, tintoria, dry cleaner, dry cleaner’s, laundry, laundrette, launderette, tintorería, lavandería, pressing, blanchisserie, laverie, wäscherei, reinigung, waschsalon, stomerij, wasserette, lavandaria, tinturaria, bugaderia, tintoreria',
  ChildCare:
    'asilo nido, nido, nursery, kindergarten, day nursery, childcare, guardería, escuela infantil, crèche, kita, kindertagesstätte, kinderdagverblijf, crèche, creche, infantário, llar d’infants, escola bressol',
  Library: 'biblioteca, library, bibliothèque, bibliothek, bibliotheek',
  ArtGallery:
    'galleria d’arte, art gallery, galería de arte, galerie d’art, kunstgalerie, galeria de arte, galeria d’art',
  MovieTheater: 'cinema, cine, kino, bioscoop, cinéma, sala de cinema, movie theater, picture house',
  NightClub:
    'discoteca, night club, nightclub, disco, discothèque, boîte de nuit, diskothek, nachtclub, discotheek',
  AmusementPark:
    'parco divertimenti, luna park, amusement park, theme park, parque de atracciones, parc d’attractions, freizeitpark, vergnügungspark, pretpark, parque de diversões, parc d’atraccions',
  Casino: 'casinò, casino, spielbank',
  ComedyClub: 'comedy club, club de la comedia',
  TouristInformationCenter:
    'ufficio turistico, pro loco, iat, tourist office, tourist information, oficina de turismo, office de tourisme, touristinformation, tourismusbüro, toeristische dienst, vvv, posto de turismo, oficina de turisme',
  PostOffice:
    'ufficio postale, post office, oficina de correos, bureau de poste, postamt, postkantoor, estação de correios, oficina de correus',
  RecyclingCenter:
    'isola ecologica, recycling centre, recycling center, punto limpio, déchetterie, déchèterie, wertstoffhof, recyclagepark, ecocentro, deixalleria',
  SelfStorage: 'self storage, guardamobili, guardamuebles, garde-meubles, selfstorage',
  OutletStore: 'outlet, spaccio aziendale, factory outlet, magasin d’usine, fabrikverkauf',
  WholesaleStore:
    'ingrosso, grossista, wholesaler, mayorista, grossiste, großhandel, groothandel, grossista, atacadista, majorista',
  PawnShop:
    'banco dei pegni, compro oro, pawnbroker, pawn shop, casa de empeños, mont-de-piété, pfandhaus, pandjeshuis, casa de penhores',
};

/**
 * The type that somebody means who writes it in their own words, or in other letters than schema.org: `Pizzeria`,
 * `bakery`, `Book store`. Nothing where it may be several, or none.
 */
export const typeOfTrade = (written: string): BusinessType | undefined => types.get(townKey(written));

const allTypes: readonly BusinessType[] = [...businessTypes, generalType];

const types = onlyOnce([
  ...allTypes.map((type): Named => [townKey(type), type]),
  ...Object.entries(words).flatMap(([type, names]) =>
    names.split(', ').map((name): Named => [townKey(name), type as BusinessType]),
  ),
]);

type Named = readonly [name: string, type: BusinessType];

/** What stands for one thing alone. */
function onlyOnce(pairs: readonly Named[]): ReadonlyMap<string, BusinessType> {
  const byName = Map.groupBy(pairs, ([name]) => name);
  return new Map(
    [...byName].flatMap(([name, same]) => {
      const meant = new Set(same.map(([, type]) => type));
      return meant.size === 1 ? [[name, same[0]![1]] as const] : [];
    }),
  );
}
