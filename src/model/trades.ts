import { folded } from '../folded.ts';
import { businessTypes, generalType, type BusinessType } from './business-types.ts';

/** The languages in which a trade is told to readers, in the order of `said`. */
export const tradeLanguages = ['it', 'en', 'es', 'fr', 'de', 'nl', 'pt', 'ca'] as const;

/** A word in each of some languages. */
type InEach<Languages extends readonly string[]> = { readonly [Index in keyof Languages]: string };

interface Trade {
  /** What readers are told it is, within a sentence; nothing where the type is too wide for one word. */
  readonly said?: InEach<typeof tradeLanguages>;
  /** What staff may call it besides: also in French, German, Dutch, Portuguese and Catalan. */
  readonly also?: string;
}

/** What trades are called, by their type. A word that staff may mean two of them by stands in none. */
const trades: Readonly<Partial<Record<BusinessType, Trade>>> = {
  Restaurant: {
    said: [
      'ristorante',
      'restaurant',
      'restaurante',
      'restaurant',
      'Restaurant',
      'restaurant',
      'restaurante',
      'restaurant',
    ],
    also: 'trattoria, osteria, pizzeria, braceria, enoteca con cucina, mesón, asador, bistro, bistrot, bistró, brasserie, gasthaus, gaststätte, wirtshaus, eetcafé, tasca, marisqueria, churrascaria, brasseria',
  },
  Bakery: {
    said: [
      'panetteria',
      'bakery',
      'panadería',
      'boulangerie',
      'Bäckerei',
      'bakkerij',
      'padaria',
      'forn de pa',
    ],
    also: 'panificio, forno, pasticceria, bakehouse, patisserie, pastry shop, pastelería, confitería, boulangerie, pâtisserie, boulangerie-pâtisserie, bäckerei, konditorei, bakkerij, banketbakkerij, patisserie, padaria, pastelaria, confeitaria, forn de pa, fleca, pastisseria',
  },
  BarOrPub: {
    said: ['bar', 'bar', 'bar', 'bar', 'Bar', 'bar', 'bar', 'bar'],
    also: 'pub, enoteca, birreria, vineria, wine bar, tavern, taberna, bodega de vinos, cervecería, coctelería, bar à vins, bar à vin, kneipe, weinbar, bierstube, café-bar, kroeg, wijnbar, cervejaria, celler de vins, cerveseria',
  },
  CafeOrCoffeeShop: {
    said: ['caffetteria', 'café', 'cafetería', 'café', 'Café', 'koffiebar', 'café', 'cafeteria'],
    also: 'caffè, caffè bar, bar caffetteria, sala da tè, coffee shop, coffeehouse, tea room, salon de thé, kaffeehaus, teestube, koffiehuis, koffiebar, theehuis, cafetaria, casa de chá, cafeteria',
  },
  IceCreamShop: {
    said: [
      'gelateria',
      'ice cream shop',
      'heladería',
      'glacier',
      'Eisdiele',
      'ijssalon',
      'gelataria',
      'gelateria',
    ],
    also: 'cremeria, ice cream parlour, ice cream parlor, glacier, eisdiele, eiscafé, ijssalon, ijswinkel, gelataria, sorveteria, geladaria',
  },
  FastFoodRestaurant: {
    said: [
      'tavola calda',
      'fast food restaurant',
      'restaurante de comida rápida',
      'restauration rapide',
      'Imbiss',
      'snackbar',
      'restaurante de comida rápida',
      'restaurant de menjar ràpid',
    ],
    also: 'fast food, paninoteca, friggitoria, rosticceria, kebab, piadineria, takeaway, take-away, burger bar, bocatería, hamburguesería, imbiss, schnellimbiss, friterie, sandwicherie, frituur, snackbar, broodjeszaak, lanchonete, hamburgueria, entrepaneria',
  },
  Brewery: {
    said: [
      'birrificio',
      'brewery',
      'cervecería',
      'brasserie artisanale',
      'Brauerei',
      'brouwerij',
      'cervejeira',
      'fàbrica de cervesa',
    ],
    also: 'cervecera, brasserie artisanale, brauerei, brouwerij, fábrica de cerveja',
  },
  Winery: {
    said: ['cantina', 'winery', 'bodega', 'domaine viticole', 'Weingut', 'wijndomein', 'adega', 'celler'],
    also: 'azienda vinicola, cantina vinicola, domaine viticole, weingut, wijnhuis, wijndomein, adega, vinícola, celler',
  },
  Distillery: {
    also: 'distilleria, distillery, destilería, distillerie, brennerei, destilleerderij, stokerij, destilaria, destil·leria',
  },
  Hotel: {
    said: ['hotel', 'hotel', 'hotel', 'hôtel', 'Hotel', 'hotel', 'hotel', 'hotel'],
    also: 'albergo, hôtel, gasthof, pensione, pensión',
  },
  Hostel: {
    said: ['ostello', 'hostel', 'albergue', 'auberge de jeunesse', 'Hostel', 'hostel', 'hostel', 'alberg'],
    also: 'auberge de jeunesse, jugendherberge, albergue juvenil, pousada de juventude, alberg',
  },
  BedAndBreakfast: {
    said: [
      'bed and breakfast',
      'bed and breakfast',
      'bed and breakfast',
      'chambres d’hôtes',
      'Bed and Breakfast',
      'bed and breakfast',
      'bed and breakfast',
      'bed and breakfast',
    ],
    also: 'b&b, bed & breakfast, affittacamere, chambre d’hôtes, chambres d’hôtes, frühstückspension',
  },
  Campground: {
    said: [
      'campeggio',
      'campsite',
      'camping',
      'camping',
      'Campingplatz',
      'camping',
      'parque de campismo',
      'càmping',
    ],
    also: 'campground, cámping, campingplatz, parque de campismo, càmping',
  },
  VacationRental: {
    also: 'casa vacanze, case vacanze, holiday home, holiday let, vacation rental, casa rural, gîte, location de vacances, ferienwohnung, ferienhaus, vakantiewoning, vakantiehuis, alojamento local, casa de turismo rural',
  },
  BookStore: {
    said: [
      'libreria',
      'bookshop',
      'librería',
      'librairie',
      'Buchhandlung',
      'boekhandel',
      'livraria',
      'llibreria',
    ],
    also: 'bookstore, book store, librairie, buchhandlung, buchladen, boekhandel, boekwinkel, livraria, llibreria',
  },
  ClothingStore: {
    said: [
      'negozio di abbigliamento',
      'clothes shop',
      'tienda de ropa',
      'boutique de vêtements',
      'Modegeschäft',
      'kledingwinkel',
      'loja de roupa',
      'botiga de roba',
    ],
    also: 'abbigliamento, boutique, sartoria, clothing shop, clothing store, magasin de vêtements, modegeschäft, kledingwinkel, kledingzaak, loja de roupa, loja de roupas, botiga de roba',
  },
  ShoeStore: {
    said: [
      'negozio di scarpe',
      'shoe shop',
      'zapatería',
      'magasin de chaussures',
      'Schuhgeschäft',
      'schoenwinkel',
      'sapataria',
      'sabateria',
    ],
    also: 'calzature, calzoleria, shoe store, magasin de chaussures, schuhgeschäft, schuhladen, schoenenwinkel, schoenwinkel, sapataria, sabateria',
  },
  JewelryStore: {
    said: [
      'gioielleria',
      'jeweller',
      'joyería',
      'bijouterie',
      'Juwelier',
      'juwelier',
      'joalharia',
      'joieria',
    ],
    also: 'oreficeria, orologeria, jeweler, jewellery shop, jewelry store, relojería, bijouterie, joaillerie, juwelier, joalharia, joalheria, ourivesaria, joieria',
  },
  Florist: {
    said: [
      'fiorista',
      'florist',
      'floristería',
      'fleuriste',
      'Blumenladen',
      'bloemenwinkel',
      'florista',
      'floristeria',
    ],
    also: 'fioraio, fioreria, flower shop, florista, fleuriste, blumenladen, blumengeschäft, bloemenwinkel, bloemist, floricultura, floristeria',
  },
  GroceryStore: {
    said: [
      'alimentari',
      'grocer',
      'tienda de alimentación',
      'épicerie',
      'Lebensmittelgeschäft',
      'kruidenier',
      'mercearia',
      'botiga de queviures',
    ],
    also: 'gastronomia, salumeria, macelleria, pescheria, fruttivendolo, ortofrutta, caseificio, drogheria, supermercato, grocery, grocery store, greengrocer, butcher, butcher’s, fishmonger, delicatessen, deli, cheese shop, supermarket, ultramarinos, carnicería, pescadería, frutería, charcutería, quesería, supermercado, épicerie, épicerie fine, boucherie, poissonnerie, fromagerie, supermarché, charcuterie, lebensmittelgeschäft, metzgerei, fleischerei, feinkost, supermarkt, kruidenier, slager, slagerij, groentewinkel, kaaswinkel, viswinkel, mercearia, talho, peixaria, carnisseria, peixateria, fruiteria, xarcuteria, supermercat, queviures',
  },
  ConvenienceStore: {
    also: 'minimarket, mini market, corner shop, convenience store, tienda de conveniencia, supérette, avondwinkel, nachtwinkel, loja de conveniência',
  },
  LiquorStore: {
    said: [
      'enoteca',
      'wine shop',
      'vinoteca',
      'caviste',
      'Weinhandlung',
      'wijnhandel',
      'garrafeira',
      'botiga de vins',
    ],
    also: 'negozio di liquori, off-licence, liquor store, wine merchant, licorería, caviste, weinhandlung, weinhandel, slijterij, wijnhandel, garrafeira, botiga de vins',
  },
  HardwareStore: {
    said: [
      'ferramenta',
      'hardware shop',
      'ferretería',
      'quincaillerie',
      'Eisenwarenhandlung',
      'ijzerwarenwinkel',
      'loja de ferragens',
      'ferreteria',
    ],
    also: 'hardware store, ironmonger, quincaillerie, eisenwarenhandlung, baumarkt, ijzerwarenwinkel, loja de ferragens, ferreteria',
  },
  FurnitureStore: {
    said: [
      'negozio di mobili',
      'furniture shop',
      'tienda de muebles',
      'magasin de meubles',
      'Möbelhaus',
      'meubelwinkel',
      'loja de móveis',
      'botiga de mobles',
    ],
    also: 'mobilificio, arredamenti, furniture store, magasin de meubles, möbelhaus, meubelwinkel, meubelzaak, loja de móveis, botiga de mobles',
  },
  HomeGoodsStore: {
    also: 'casalinghi, negozio di casalinghi, homeware shop, homeware store, menaje del hogar, haushaltswaren, woonwinkel',
  },
  ToyStore: {
    said: [
      'negozio di giocattoli',
      'toy shop',
      'juguetería',
      'magasin de jouets',
      'Spielwarengeschäft',
      'speelgoedwinkel',
      'loja de brinquedos',
      'botiga de joguines',
    ],
    also: 'giocattoli, toy store, toyshop, magasin de jouets, spielwarengeschäft, speelgoedwinkel, loja de brinquedos, botiga de joguines',
  },
  BikeStore: {
    said: [
      'negozio di biciclette',
      'bicycle shop',
      'tienda de bicicletas',
      'magasin de vélos',
      'Fahrradladen',
      'fietsenwinkel',
      'loja de bicicletas',
      'botiga de bicicletes',
    ],
    also: 'negozio di bici, ciclofficina, bike shop, cycle shop, magasin de vélos, fahrradladen, fahrradgeschäft, fietsenwinkel, fietsenmaker, loja de bicicletas, botiga de bicicletes',
  },
  PetStore: {
    said: [
      'negozio di animali',
      'pet shop',
      'tienda de animales',
      'animalerie',
      'Zoohandlung',
      'dierenwinkel',
      'loja de animais',
      'botiga d’animals',
    ],
    also: 'pet store, tienda de mascotas, animalerie, zoohandlung, dierenwinkel, loja de animais, botiga d’animals',
  },
  ElectronicsStore: {
    also: 'negozio di elettronica, elettrodomestici, electronics shop, electronics store, tienda de electrónica, magasin d’électronique, elektronikgeschäft, elektronicawinkel, loja de eletrónica, botiga d’electrònica',
  },
  ComputerStore: {
    also: 'negozio di informatica, negozio di computer, computer shop, computer store, tienda de informática, magasin d’informatique, computergeschäft, computerwinkel, loja de informática, botiga d’informàtica',
  },
  MobilePhoneStore: {
    also: 'negozio di telefonia, mobile phone shop, tienda de telefonía, tienda de móviles, handyladen, telefoonwinkel, gsm-winkel, loja de telemóveis',
  },
  MusicStore: {
    also: 'negozio di musica, negozio di dischi, record shop, music shop, music store, tienda de discos, tienda de música, disquaire, magasin de musique, plattenladen, musikgeschäft, platenwinkel, muziekwinkel, loja de discos, botiga de discos',
  },
  SportingGoodsStore: {
    also: 'articoli sportivi, negozio di articoli sportivi, sports shop, sporting goods store, tienda de deportes, magasin de sport, sportgeschäft, sportwinkel, loja de desporto, botiga d’esports',
  },
  GardenStore: {
    also: 'vivaio, garden center, garden centre, vivero, jardinería, jardinerie, pépinière, gärtnerei, gartencenter, tuincentrum, centro de jardinagem, viver',
  },
  OfficeEquipmentStore: {
    also: 'cartoleria, cartolibreria, stationer, stationery shop, papelería, papeterie, schreibwarengeschäft, kantoorboekhandel, papelaria, papereria',
  },
  HobbyShop: {
    also: 'negozio di modellismo, model shop, craft shop, hobby shop, tienda de modelismo, magasin de loisirs créatifs, bastelladen, hobbywinkel',
  },
  DepartmentStore: {
    also: 'grande magazzino, grandi magazzini, department store, grandes almacenes, grand magasin, kaufhaus, warenhuis, armazém, grans magatzems',
  },
  ShoppingCenter: {
    also: 'centro commerciale, shopping center, shopping centre, shopping mall, mall, centro comercial, centre commercial, einkaufszentrum, winkelcentrum, centre comercial',
  },
  Store: {
    also: 'negozio, bottega, emporio, shop, store, tienda, magasin, geschäft, laden, winkel, loja, botiga',
  },
  HairSalon: {
    said: [
      'parrucchiere',
      'hairdresser',
      'peluquería',
      'salon de coiffure',
      'Friseur',
      'kapsalon',
      'cabeleireiro',
      'perruqueria',
    ],
    also: 'parrucchiera, barbiere, salone di bellezza e parrucchiere, hair salon, barber, barber shop, barbershop, barbería, peluquero, coiffeur, salon de coiffure, barbier, friseur, friseursalon, frisör, kapper, kapsalon, barbier, cabeleireiro, barbearia, perruqueria, barberia',
  },
  BeautySalon: {
    said: [
      'centro estetico',
      'beauty salon',
      'centro de belleza',
      'institut de beauté',
      'Kosmetikstudio',
      'schoonheidssalon',
      'salão de beleza',
      'centre d’estètica',
    ],
    also: 'estetista, istituto di bellezza, salone di bellezza, beautician, beauty parlour, salón de belleza, centro de estética, institut de beauté, esthéticienne, kosmetikstudio, kosmetiksalon, schoonheidssalon, salão de beleza, instituto de beleza, centre d’estètica',
  },
  NailSalon: {
    also: 'onicotecnica, centro unghie, nail salon, nail bar, salón de uñas, onglerie, bar à ongles, nagelstudio, nagelsalon, salão de unhas',
  },
  TattooParlor: {
    also: 'tatuatore, studio di tatuaggi, tattoo studio, tattoo parlour, tattoo parlor, tattoo shop, estudio de tatuajes, salon de tatouage, tätowierstudio, tattooshop, estúdio de tatuagem, estudi de tatuatges',
  },
  DaySpa: { also: 'spa, day spa, centro benessere, hammam, balneario urbano, wellness, wellnesscentrum' },
  ExerciseGym: {
    said: [
      'palestra',
      'gym',
      'gimnasio',
      'salle de sport',
      'Fitnessstudio',
      'sportschool',
      'ginásio',
      'gimnàs',
    ],
    also: 'fitness studio, salle de sport, salle de gym, fitnessstudio, fitness-studio, sportschool, fitnesscentrum, ginásio, academia de ginástica, gimnàs',
  },
  PublicSwimmingPool: {
    also: 'piscina, piscina comunale, swimming pool, piscine, piscina municipal, schwimmbad, hallenbad, zwembad',
  },
  GolfCourse: {
    also: 'campo da golf, golf course, golf club, campo de golf, golfplatz, golfbaan, camp de golf',
  },
  TennisComplex: {
    also: 'circolo tennis, tennis club, club de tenis, club de tennis, tennisclub, clube de ténis',
  },
  BowlingAlley: { also: 'bowling, bowling alley, bolera, bowlinghalle, bowlingbaan' },
  Dentist: {
    said: [
      'dentista',
      'dentist',
      'dentista',
      'dentiste',
      'Zahnarztpraxis',
      'tandarts',
      'dentista',
      'dentista',
    ],
    also: 'studio dentistico, odontoiatra, dental surgery, dental practice, clínica dental, dentiste, cabinet dentaire, zahnarzt, zahnarztpraxis, tandarts, tandartspraktijk, clínica dentária',
  },
  Pharmacy: {
    said: ['farmacia', 'pharmacy', 'farmacia', 'pharmacie', 'Apotheke', 'apotheek', 'farmácia', 'farmàcia'],
    also: 'parafarmacia, chemist, drugstore pharmacy, parafarmacia, pharmacie, apotheke, apotheek, farmácia, farmàcia',
  },
  Optician: {
    said: ['ottico', 'optician', 'óptica', 'opticien', 'Optiker', 'opticien', 'ótica', 'òptica'],
    also: 'ottica, opticien, optiker, óptico, òptica',
  },
  Physician: {
    said: ['medico', 'doctor', 'médico', 'médecin', 'Arztpraxis', 'dokter', 'médico', 'metge'],
    also: 'studio medico, doctor’s surgery, consulta médica, médecin, cabinet médical, arzt, arztpraxis, huisarts, dokter, consultório médico, metge',
  },
  MedicalClinic: {
    also: 'poliambulatorio, clinica, clinic, medical centre, clínica, centro médico, clinique, klinik, kliniek, centre mèdic',
  },
  Hospital: { also: 'ospedale, hospital, hôpital, krankenhaus, ziekenhuis' },
  Attorney: {
    also: 'avvocato, studio legale, lawyer, attorney, solicitor, law firm, abogado, bufete, bufete de abogados, avocat, cabinet d’avocat, rechtsanwalt, anwalt, anwaltskanzlei, advocaat, advocatenkantoor, advogado, advogada, advocat, bufet d’advocats',
  },
  Notary: {
    said: ['notaio', 'notary', 'notaría', 'notaire', 'Notariat', 'notaris', 'notário', 'notari'],
    also: 'studio notarile, notary public, notario, notaire, étude notariale, notar, notariat, notaris, notário, notari, notaria',
  },
  AccountingService: {
    also: 'commercialista, ragioniere, studio commercialista, accountant, accountancy firm, bookkeeper, contable, asesoría fiscal, gestoría, expert-comptable, cabinet comptable, steuerberater, steuerbüro, boekhouder, accountantskantoor, contabilista, contador, comptable, gestoria',
  },
  InsuranceAgency: {
    also: 'agenzia di assicurazioni, assicurazioni, insurance agency, insurance broker, agencia de seguros, correduría de seguros, agence d’assurance, versicherungsagentur, verzekeringskantoor, agência de seguros, agència d’assegurances',
  },
  BankOrCreditUnion: { also: 'banca, bank, banco, banque, caixa de crédito' },
  RealEstateAgent: {
    said: [
      'agenzia immobiliare',
      'estate agent',
      'agencia inmobiliaria',
      'agence immobilière',
      'Immobilienbüro',
      'vastgoedkantoor',
      'agência imobiliária',
      'agència immobiliària',
    ],
    also: 'immobiliare, real estate agency, real estate agent, inmobiliaria, agence immobilière, immobilienmakler, immobilienbüro, makelaar, immokantoor, vastgoedkantoor, imobiliária, agência imobiliária, immobiliària',
  },
  TravelAgency: {
    said: [
      'agenzia di viaggi',
      'travel agency',
      'agencia de viajes',
      'agence de voyages',
      'Reisebüro',
      'reisbureau',
      'agência de viagens',
      'agència de viatges',
    ],
    also: 'agenzia viaggi, travel agent, agence de voyages, agence de voyage, reisebüro, reisbureau, agência de viagens, agència de viatges',
  },
  EmploymentAgency: {
    also: 'agenzia per il lavoro, agenzia interinale, employment agency, recruitment agency, agencia de empleo, agence d’intérim, agence de recrutement, personalvermittlung, uitzendbureau, interimkantoor, agência de emprego, agència d’ocupació',
  },
  ProfessionalService: {
    also: 'studio di architettura, architetto, studio di ingegneria, studio grafico, agenzia di comunicazione, consulente, architect, architecture firm, consultancy, design studio, advertising agency, arquitecto, estudio de arquitectura, consultoría, agencia de comunicación, architecte, cabinet d’architecture, agence de communication, architekt, architekturbüro, ingenieurbüro, werbeagentur, architectenbureau, adviesbureau, reclamebureau, arquiteto, gabinete de arquitetura, agência de comunicação, arquitecte, estudi d’arquitectura',
  },
  Plumber: {
    said: [
      'idraulico',
      'plumber',
      'fontanero',
      'plombier',
      'Klempner',
      'loodgieter',
      'canalizador',
      'lampista',
    ],
    also: 'plombier, klempner, installateur, loodgieter, canalizador, encanador, lampista',
  },
  Electrician: {
    said: [
      'elettricista',
      'electrician',
      'electricista',
      'électricien',
      'Elektriker',
      'elektricien',
      'eletricista',
      'electricista',
    ],
    also: 'électricien, elektriker, elektricien, eletricista',
  },
  HousePainter: {
    also: 'imbianchino, painter and decorator, house painter, pintor de casas, peintre en bâtiment, malerbetrieb, maler, huisschilder, schildersbedrijf, pintor de construção civil, pintor de parets',
  },
  Locksmith: {
    also: 'fabbro serraturiere, locksmith, cerrajero, cerrajería, serrurier, schlüsseldienst, slotenmaker, serralheiro, manyà',
  },
  RoofingContractor: { also: 'lattoniere, roofer, techador, couvreur, dachdecker, dakdekker, telhador' },
  GeneralContractor: {
    also: 'impresa edile, impresa di costruzioni, builder, building contractor, general contractor, empresa de construcción, constructora, entreprise de construction, bauunternehmen, aannemer, bouwbedrijf, empresa de construção, construtora, empresa de construcció',
  },
  MovingCompany: {
    also: 'traslochi, ditta di traslochi, removals, removal company, moving company, mudanzas, empresa de mudanzas, déménageur, entreprise de déménagement, umzugsunternehmen, verhuisbedrijf, verhuizer, empresa de mudanças, mudances',
  },
  HVACBusiness: {
    also: 'termoidraulica, condizionamento, heating engineer, air conditioning, climatización, chauffagiste, heizungsbau, verwarmingsinstallateur, climatização',
  },
  AutoRepair: {
    said: [
      'officina',
      'garage',
      'taller mecánico',
      'garage',
      'Autowerkstatt',
      'garage',
      'oficina de automóveis',
      'taller mecànic',
    ],
    also: 'autofficina, meccanico, garage meccanico, car repair, mechanic, taller de coches, garagiste, garage automobile, autowerkstatt, kfz-werkstatt, autogarage, oficina mecânica, taller mecànic',
  },
  AutoBodyShop: {
    also: 'carrozzeria, body shop, taller de chapa y pintura, carrosserie, karosseriebau, carrosseriebedrijf, oficina de chapa e pintura, planxisteria',
  },
  AutoDealer: {
    also: 'concessionaria, concessionario, autosalone, car dealer, car dealership, concesionario, concessionnaire, concessionnaire automobile, autohaus, autohändler, autodealer, autohandel, concessionária, stand de automóveis, concessionari',
  },
  AutoRental: {
    also: 'autonoleggio, noleggio auto, car rental, car hire, alquiler de coches, location de voitures, autovermietung, autoverhuur, aluguer de automóveis, aluguer de carros, lloguer de cotxes',
  },
  AutoWash: {
    also: 'autolavaggio, car wash, lavado de coches, túnel de lavado, lavage auto, station de lavage, autowaschanlage, waschstraße, carwash, autowasstraat, lavagem de automóveis, rentat de cotxes',
  },
  AutoPartsStore: {
    also: 'autoricambi, car parts shop, auto parts store, recambios de coche, pièces auto, autoteile, auto-onderdelen, peças auto',
  },
  TireShop: {
    also: 'gommista, tyre shop, tire shop, taller de neumáticos, centre pneus, reifenhändler, reifendienst, bandencentrale, loja de pneus',
  },
  GasStation: {
    also: 'distributore di benzina, benzinaio, petrol station, gas station, gasolinera, estación de servicio, station-service, tankstelle, tankstation, benzinestation, posto de gasolina, bomba de gasolina, benzinera',
  },
  MotorcycleDealer: {
    also: 'concessionaria moto, motorcycle dealer, concesionario de motos, concessionnaire moto, motorradhändler, motordealer, stand de motas',
  },
  MotorcycleRepair: {
    also: 'officina moto, motorcycle repair, taller de motos, garage moto, motorradwerkstatt, motorgarage, oficina de motas',
  },
  DryCleaningOrLaundry: {
    also: 'lavanderia, tintoria, dry cleaner, dry cleaner’s, laundry, laundrette, launderette, tintorería, lavandería, pressing, blanchisserie, laverie, wäscherei, reinigung, waschsalon, stomerij, wasserette, lavandaria, tinturaria, bugaderia, tintoreria',
  },
  ChildCare: {
    also: 'asilo nido, nido, nursery, kindergarten, day nursery, childcare, guardería, escuela infantil, crèche, kita, kindertagesstätte, kinderdagverblijf, crèche, creche, infantário, llar d’infants, escola bressol',
  },
  Library: { also: 'biblioteca, library, bibliothèque, bibliothek, bibliotheek' },
  ArtGallery: {
    said: [
      'galleria d’arte',
      'art gallery',
      'galería de arte',
      'galerie d’art',
      'Kunstgalerie',
      'kunstgalerie',
      'galeria de arte',
      'galeria d’art',
    ],
    also: 'galerie d’art, kunstgalerie, galeria de arte, galeria d’art',
  },
  MovieTheater: {
    said: ['cinema', 'cinema', 'cine', 'cinéma', 'Kino', 'bioscoop', 'cinema', 'cinema'],
    also: 'kino, bioscoop, cinéma, sala de cinema, movie theater, picture house',
  },
  NightClub: {
    also: 'discoteca, night club, nightclub, disco, discothèque, boîte de nuit, diskothek, nachtclub, discotheek',
  },
  AmusementPark: {
    also: 'parco divertimenti, luna park, amusement park, theme park, parque de atracciones, parc d’attractions, freizeitpark, vergnügungspark, pretpark, parque de diversões, parc d’atraccions',
  },
  Casino: { also: 'casinò, casino, spielbank' },
  ComedyClub: { also: 'comedy club, club de la comedia' },
  TouristInformationCenter: {
    also: 'ufficio turistico, pro loco, iat, tourist office, tourist information, oficina de turismo, office de tourisme, touristinformation, tourismusbüro, toeristische dienst, vvv, posto de turismo, oficina de turisme',
  },
  PostOffice: {
    also: 'ufficio postale, post office, oficina de correos, bureau de poste, postamt, postkantoor, estação de correios, oficina de correus',
  },
  RecyclingCenter: {
    also: 'isola ecologica, recycling centre, recycling center, punto limpio, déchetterie, déchèterie, wertstoffhof, recyclagepark, ecocentro, deixalleria',
  },
  SelfStorage: { also: 'self storage, guardamobili, guardamuebles, garde-meubles, selfstorage' },
  OutletStore: { also: 'outlet, spaccio aziendale, factory outlet, magasin d’usine, fabrikverkauf' },
  WholesaleStore: {
    also: 'ingrosso, grossista, wholesaler, mayorista, grossiste, großhandel, groothandel, grossista, atacadista, majorista',
  },
  PawnShop: {
    also: 'banco dei pegni, compro oro, pawnbroker, pawn shop, casa de empeños, mont-de-piété, pfandhaus, pandjeshuis, casa de penhores',
  },
  LegalService: {
    said: [
      'studio legale',
      'law firm',
      'despacho de abogados',
      'cabinet d’avocats',
      'Anwaltskanzlei',
      'advocatenkantoor',
      'escritório de advogados',
      'bufet d’advocats',
    ],
  },
};

/** What readers are told that a type is; nothing where there is no word for it in the language. */
export const tradeName = (type: BusinessType, language: string): string | undefined =>
  names.get(type)?.[tradeLanguages.findIndex((each) => each === language)];

const named = Object.entries(trades) as readonly (readonly [BusinessType, Trade])[];

const names = new Map(named.map(([type, { said }]) => [type, said]));

/**
 * The type that somebody means who writes it in their own words, or in other letters than schema.org: `Pizzeria`,
 * `bakery`, `Book store`. Nothing where it may be several, or none.
 */
export const typeOfTrade = (written: string): BusinessType | undefined => types.get(folded(written));

type Meaning = readonly [name: string, type: BusinessType];

const meanings = (wordsOf: (trade: Trade) => readonly string[]): readonly Meaning[] =>
  named.flatMap(([type, trade]) => wordsOf(trade).map((word): Meaning => [folded(word), type]));

const allTypes: readonly BusinessType[] = [...businessTypes, generalType];

/** What readers are told means that type to staff too, unless they call another one so: an `enoteca` may be a bar. */
const types = new Map([
  ...onlyOnce(meanings(({ said = [] }) => said)),
  ...onlyOnce([
    ...allTypes.map((type): Meaning => [folded(type), type]),
    ...meanings(({ also = '' }) => also.split(', ').filter((word) => word !== '')),
  ]),
]);

/** What stands for one thing alone. */
function onlyOnce(meant: readonly Meaning[]): ReadonlyMap<string, BusinessType> {
  const byName = Map.groupBy(meant, ([name]) => name);
  return new Map(
    [...byName].flatMap(([name, same]) =>
      new Set(same.map(([, type]) => type)).size === 1 ? [[name, same[0]![1]] as const] : [],
    ),
  );
}
