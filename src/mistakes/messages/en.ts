import type { Wording } from '../wording.ts';

export default {
  didYouMean: 'Did you mean “{suggestion}”?',
  kinds: {
    string: 'a text',
    boolean: 'true (yes) or false (no)',
    number: 'a number',
    array: 'a list: one item per line, each with “- ” in front',
    object: 'a group of fields, each on a line of its own and indented by two spaces',
    fields:
      'a group of one or more of these fields, each on a line of its own and indented by two spaces: {known}',
    texts: 'a text with its language in front, like { en: … }',
    'string or object': 'a text, or a group of fields, each on a line of its own and indented by two spaces',
  },
  sea: 'the open sea',
  mistakes: { one: '{count} mistake', other: '{count} mistakes' },
  files: { one: '{count} file', other: '{count} files' },
  summary: '{mistakes} in {files}. The site built before is as it was.',
  warnings: { one: '{count} thing to look at', other: '{count} things to look at' },
  warningsSummary: '{warnings}. They do not stop the build.',
  allClear: 'All is well: {found}.',
  things: {
    stories: { one: '{count} story', other: '{count} stories' },
    clients: { one: '{count} client', other: '{count} clients' },
    people: { one: '{count} person', other: '{count} people' },
    pages: { one: '{count} page', other: '{count} pages' },
    languages: { one: '{count} language', other: '{count} languages' },
  },
  codes: {
    'file-missing': ['this file is missing', 'Create it: without it the rest of the folder is of no use.'],
    'file-empty': ['the file is empty', 'Write something in it, or delete it.'],
    'file-not-utf8': [
      'the file is not saved as UTF-8 text',
      'Open it in a text editor and save it again with the encoding “UTF-8”.',
    ],
    'file-unknown': [
      'nothing will read this file',
      'Texts are called index.<language>.md, records client.yaml and person.yaml; pictures lie beside the text. Move it or delete it.',
    ],
    'folder-is-file': [
      'this must be a folder, and there is a file in its place',
      'Move the file away, and make the folder.',
    ],
    'folder-unreadable': [
      'this folder may not be looked into ({reason})',
      'Allow whoever runs this to read it, or delete it.',
    ],
    'file-unreadable': [
      'this file may not be read ({reason})',
      'Allow whoever runs this to read it, or delete it.',
    ],
    'file-name-unreadable': [
      'the name of this file is written in an old encoding',
      'Rename it, with plain letters.',
    ],
    'file-special': [
      'this is no file but a pipe, a socket or a device',
      'Delete it: only plain files and folders are read.',
    ],
    'link-nowhere': ['this link leads nowhere', 'Delete it, or put the file itself here.'],
    'link-outside': [
      'this link leads out of the site, to {target}',
      'Put the file itself here: a site holds all that is published with it.',
    ],
    'link-around': ['this link leads to a folder that it lies in', 'Delete it.'],
    'link-twice': [
      'this link leads to a folder that another link already leads to',
      'Keep only one of the two links, or put the files themselves here.',
    ],
    'file-conflict': [
      'this is a second version of a file, left by a program that keeps folders in step; it is not published',
      'Compare it with “{original}”, copy over what is missing there, and delete it.',
    ],
    'file-idle': [
      'no text offers this file, so that it is not published: {value}',
      'Write ::download{file="./{value}" text="…"} into the text, or delete it.',
    ],
    'folder-without-text': ['this folder has no text', 'Add at least one language, such as index.en.md.'],
    'folder-empty': ['this folder is empty', 'Put a text or a record into it, or delete it.'],
    'folder-name-wrong': [
      'the folder’s name “{value}” will not do',
      'Use only small letters without accents, digits and hyphens.',
    ],
    'file-name-wrong': [
      'the name “{value}.yaml” cannot be part of an address',
      'Rename it {suggestion}.yaml.',
    ],
    'text-format': [
      '“{value}” is a {kind} document, and the site’s texts are plain text',
      'Copy the text into a new file, index.en.md, and delete this one. If it is to be downloaded, keep it beside that one and offer it with ::download.',
    ],
    'story-twice': [
      'another story is called “{value}”, too: {other}',
      'Give one of the two folders another name, such as {suggestion}: the name of its folder is the key of a story, in whatever year it lies.',
    ],
    'text-twice': ['this language already has another text ({other})', 'Keep only one of the two files.'],
    'yaml-backslash': [
      'within double quotes “\\” means something else',
      "Put the value in single quotes, like 'this', or leave the backslash out.",
    ],
    'yaml-alias': [
      'values written elsewhere are named too often here (*{value})',
      'Write the values out, one for each field.',
    ],
    'yaml-bracket-open': ['this bracket is never closed', 'Add } or ] at the end of the value.'],
    'yaml-broken': [
      'the fields cannot be read from here',
      'Each line is “field: value”; if the value has special signs, put it in straight quotes ("…").',
    ],
    'yaml-colon': [
      'the value contains “: ”, which is taken for a new field',
      'Put the whole value in straight quotes: "The feast: it is back".',
    ],
    'yaml-colon-missing': [
      'this line lacks a colon followed by a space',
      'Write “field: value”, with a space after the colon.',
    ],
    'yaml-deep': [
      'fields lie within each other here more than {limit} levels deep',
      'No record has so many: see whether a bracket is left open, or whether the indent grows with each line.',
    ],
    'yaml-indent': [
      'this line does not start at the same height as the others',
      'Look at this line and the one above: the fields of one group have the same number of spaces in front.',
    ],
    'yaml-long': [
      'the fields of this file have more than {limit} characters',
      'No record is that long: see whether the file holds something else, and in texts put the three hyphens (---) after the last field.',
    ],
    'yaml-no-fields': [
      'there should be fields here, but there are none',
      'Write each one as “name: value”, with a space after the colon.',
    ],
    'yaml-quote-inside': [
      'there is more text after the closing quote',
      'If the value contains an apostrophe or a quote, put the other kind around it: "Today\'s menu".',
    ],
    'yaml-quote-open': [
      'the quote opens here and never closes',
      'Add the closing quote at the end of the value.',
    ],
    'yaml-remark': [
      'the value ends at “{value}”: from # on it is a remark',
      'If # is part of the value, write {suggestion}.',
    ],
    'yaml-smart-quote': [
      'these typographic quotes do not hold the value together',
      'Put straight quotes ("…") around the value; typographic ones may stand inside.',
    ],
    'quotes-typographic': [
      'the whole value stands in typographic quotes, which will be seen',
      'If they are no part of it, write {inside}.',
    ],
    'yaml-start': [
      'the value starts with a sign that means something else here',
      'Put the value in straight quotes ("…").',
    ],
    'yaml-tab': ['the line starts with a tab', 'Use spaces instead of the Tab key: two for each indent.'],
    'front-matter-missing': [
      'the text does not start with its fields',
      'Make the first line three hyphens (---), then the fields, then three hyphens again.',
    ],
    'front-matter-open': [
      'the fields at the top of the text never end',
      'After the last field add a line of three hyphens (---).',
    ],
    'locale-unknown': [
      'the language “{value}” is none of this site’s',
      'The site’s languages are: {known}. To add one, list it under languages in site.yaml.',
    ],
    'messages-missing': [
      'words of the site that are missing in this language ({language}): {count}',
      'They are shown in: {languages}. To write them: npm run words -- {locale}',
    ],
    'messages-english': [
      'words of the site that are still in English: {count}, the first is “{value}”',
      'Translate them, or delete these lines.',
    ],
    'message-placeholder': [
      'nothing will ever fill {value} in “{field}”',
      'Only these can be used here: {known}.',
    ],
    'field-renamed': [
      '“{key}” is called “{now}” now',
      'It is understood until version {until}. To write it anew: npm run upgrade -- --write',
    ],
    'key-unknown': ['there is no field “{key}”', 'These can be written here: {known}.'],
    'key-inside': [
      '“{key}” belongs inside “{group}”',
      'Write it under “{group}:” with two spaces in front, and so the other fields of the group.',
    ],
    'profile-alone': [
      '“{key}” has no field of its own',
      'Write the address of the profile in a list, together with the others: {list}: [{address}].',
    ],
    'key-reserved': ['the name “{value}” cannot be used here', 'Choose another one.'],
    'key-twice': ['this field already stands further up', 'Keep only one of the two lines.'],
    'field-missing': ['the field “{field}” is missing', 'Add a line “{key}: …”.'],
    'entry-blank': ['nothing stands behind “{key}:”', 'Write what belongs there, or remove the line.'],
    'item-blank': [
      'an item of the list “{field}” is empty',
      'Write something behind the hyphen or the comma, or remove it.',
    ],
    'type-wrong': ['“{field}” must be {kind}', 'Now it says: {value}.'],
    'value-not-allowed': ['“{value}” is not possible for “{field}”', 'Choose among: {allowed}.'],
    'text-empty': ['the field “{field}” is empty', 'Write the text, or remove the line if it is not needed.'],
    'text-too-long': ['the text of “{field}” is too long', 'Use {limit} characters at most.'],
    'list-empty': ['the list “{field}” is empty', 'Write at least one item, or remove the field.'],
    'number-range': [
      'the number {value} is out of bounds for “{field}”',
      'Choose a whole number from {least} to {most}.',
    ],
    'date-wrong': [
      '“{value}” is no date of the calendar',
      'Write year, month and day like this: 2026-11-03; with the time: 2026-11-03 09:30.',
    ],
    'date-before-publication': [
      'it is updated ({updated}) before it comes out ({date})',
      'Correct one of the two dates.',
    ],
    'slug-wrong': [
      '“{value}” cannot be part of an address',
      'Use small letters, digits and single hyphens, no spaces: village-feast.',
    ],
    'slug-long': [
      '“{value}” is too long for an address',
      'Shorten it: {limit} bytes at most, which is {limit} letters without accents.',
    ],
    'slug-taken': [
      'the address “{value}” already belongs to another page in the same language ({other})',
      'Write another slug here, such as “slug: {free}”.',
    ],
    'fediverse-wrong': [
      '“{value}” is no name in the fediverse',
      'Write the name and where it lives: anna@social.example. The address of the profile will do, too: https://social.example/@anna.',
    ],
    'url-wrong': [
      '“{value}” is no complete address',
      'Copy it from the browser’s address bar: https://www.example.com/…',
    ],
    'url-scheme': [
      'addresses that start with “{scheme}” are not allowed',
      'Use one that starts with https://.',
    ],
    'email-wrong': ['“{value}” is no e-mail address', 'Write it like this: name@example.com.'],
    'phone-wrong': [
      '“{value}” is no valid phone number',
      'Write it with the country’s prefix and all its digits: +39 02 1234 5678.',
    ],
    'phone-plus-missing': [
      'the phone number “{value}” lacks the country’s code',
      'Start it with + and the code: +39 for Italy, +34 for Spain.',
    ],
    'phone-country': [
      'the phone number “{value}” starts with a code of no country',
      'After the + comes the country: +39 for Italy, +34 for Spain.',
    ],
    'phone-short': [
      'the phone number “{value}” is too short',
      'Write it with all its digits: +39 02 1234 5678.',
    ],
    'phone-long': [
      'the phone number “{value}” is too long',
      'Check its digits; write two numbers as two, and leave out the extension.',
    ],
    'phone-range': [
      'the phone number “{value}” may not exist: no number of +{callingCode} known here is made like that',
      'Check the digits; if they are right, leave it.',
    ],
    'phone-extension': [
      'the phone number “{value}” is followed by an extension, which neither listings nor phones can dial',
      'Write {number} alone; tell the extension in the client’s text.',
    ],
    'phone-words': [
      'there is more than the number in the field of the phone: “{value}”',
      'Write the number alone.',
    ],
    'phone-abroad': [
      'the phone number “{value}” is of another country ({phoneCountry}) than the address ({country})',
      'Check the prefix; if it is right, leave it.',
    ],
    'phone-shared': [
      'the phone number “{value}” is also that of {other}',
      'See whether it is really the same; else write the right one.',
    ],
    'phone-zero-lost': [
      'the phone number “{value}” lacks the zero after +{callingCode}',
      'Write the zero: +39 02 1234 5678.',
    ],
    'phone-zero-extra': [
      'the phone number “{value}” has a zero too many after +{callingCode}',
      'Leave out the zero.',
    ],
    'tax-number-country': [
      '“{value}” does not begin like a VAT number of {country}',
      'It begins with {prefix}; the country is that of the address.',
    ],
    'tax-number-length': [
      '“{value}” does not have as many characters as a tax number of {country}',
      'Copy it again from a document of the company.',
    ],
    'tax-number-format': [
      '“{value}” is not written like a tax number of {country}',
      'Copy it again from a document of the company.',
    ],
    'tax-number-checksum': [
      'the check digit of “{value}” is wrong: a digit is mistaken, or two are swapped',
      'Copy it again from a document of the company.',
    ],
    'name-capitals': ['the name “{name}” is all in capitals', 'Write it with small letters.'],
    'name-tagline': [
      'the name says more than the name: “{part}”',
      'Write only what is on the sign; the rest belongs in the description.',
    ],
    'name-contact': [
      'the name contains an address or a number: “{part}”',
      'Write it under website, email or phones.',
    ],
    'name-hours': ['the name contains opening hours: “{part}”', 'Write them under hours.'],
    'name-mark': ['the name contains the sign {part}', 'Leave it out.'],
    'name-legal-form': [
      'the name ends with the company form “{part}”',
      'Write it in legalName; keep it here only if it is on the sign.',
    ],
    'name-town': [
      'the name ends with the town: “{part}”',
      'Leave it out unless it is on the sign; the address tells it already.',
    ],
    'name-emoji': ['the name contains an emoji: {part}', 'Leave it out.'],
    'country-unknown': ['“{value}” is no country code', 'Use the two capital letters: IT, ES, BE, FR …'],
    'postal-code-wrong': [
      '“{value}” is no postal code of {country}',
      'Check it; a right one looks like {example}.',
    ],
    'coordinate-wrong': ['“{value}” is no coordinate', 'Write the degrees with a point: 45.46420.'],
    'coordinate-range': [
      'the coordinate {value} does not exist',
      'It must lie between -{limit} and {limit}: perhaps latitude and longitude are swapped.',
    ],
    'coordinate-decimals': [
      'the coordinate {value} has only {decimals} decimals and is many metres off',
      'Write at least five, taken at the entrance: 45.46420.',
    ],
    'coordinate-null-island': [
      'the coordinates 0, 0 lie in the ocean',
      'Write those of the entrance, or remove the field pin.',
    ],
    'business-type-unknown': [
      '“{value}” is none of the kinds of local business in schema.org',
      'Choose the most precise among the subtypes of LocalBusiness: Restaurant, BookStore, Hotel, Dentist …',
    ],
    'business-type-general': [
      'LocalBusiness tells nobody what kind of business it is',
      'If one of its subtypes fits, write that one: Restaurant, BookStore, Store, MedicalBusiness … If none does, leave it.',
    ],
    'food-field-misplaced': [
      '“{field}” is for places where one eats or drinks, and {type} is none',
      'Remove the line, or choose a type such as Restaurant, BarOrPub or Bakery.',
    ],
    'id-wrong': ['“{value}” is not how such a name is written', 'A right one looks like {example}.'],
    'arrival-hidden': [
      'the address is hidden, and this tells the way to it',
      'Remove arrival, or write hidesAddress: false under serviceArea.',
    ],
    'coordinate-swapped': [
      'the pin lies in the wrong place ({pinCountry}): latitude and longitude are swapped',
      'Swapped back they lie in {town}: latitude {latitude}, longitude {longitude}.',
    ],
    'coordinate-sign': [
      'the pin lies in the wrong place ({pinCountry}): the longitude has the wrong sign',
      'West of Greenwich it is negative, east of it positive. Write longitude {longitude}, which lies in {town}.',
    ],
    'coordinate-padded': [
      'both coordinates end in zeros: they seem to have been rounded and filled up',
      'Read them off a map again, at the entrance, with all five decimals.',
    ],
    'coordinate-zero-dropped': [
      'the coordinate {value} has only four decimals: the zero at its end seems to have been dropped',
      'Write all digits, as measured at the entrance.',
    ],
    'pin-abroad': [
      'the pin lies in another country ({pinCountry}) than the address ({addressCountry})',
      'Correct the pin, or the country of the address. If both are right, say why under pin: anyway: …',
    ],
    'pin-at-sea': [
      'the pin lies in the sea',
      'Read it off a map again, at the entrance; the latitude comes first on most of them. If somebody is really there, say why under pin: anyway: …',
    ],
    'pin-far-from-town': [
      'the pin is {kilometres} km away from {town}',
      'Check the pin and the town of the address: one of the two is likely to be wrong. If both are right, say why under pin: anyway: …',
    ],
    'pin-far-from-region': [
      'the pin is {kilometres} km away from the next town of {town}',
      'Check the pin and the address; if both are right, say why under pin: anyway: …',
    ],
    'pin-centre': [
      'the pin is the centre of {town}, not the entrance',
      'Maps that only know the town answer with its centre. Read off the coordinates at the door.',
    ],
    'pin-astray': [
      'this place is {kilometres} km away from the client’s pin',
      'Check its coordinates, or leave out the pin if it really is so far away.',
    ],
    'time-zone-elsewhere': [
      'at the pin the clock shows the time of {zone}, not that of {value}',
      'Remove timeZone, which the pin already tells, or correct one of the two.',
    ],
    'postal-code-elsewhere': [
      'the postal code {value} does not belong to {region} but to {owner}',
      'In {region} they begin with {prefixes}: correct the code or the province.',
    ],
    'region-unknown': [
      '“{region}” is no province of this country',
      'Write its code: MI, RM in Italy; B, SE in Spain.',
    ],
    'region-long': [
      'an Italian address names the province by its code, not “{region}”',
      'Write the two letters of the province of {town}.',
    ],
    'region-elsewhere': [
      '{town} does not lie in {region} but in {owner}',
      'Correct the province or the town.',
    ],
    'town-elsewhere': [
      'no {town} is known in {region}; it lies in {owner}',
      'Correct the town, or province and postal code. A hamlet of that name may be right.',
    ],
    'town-unknown': [
      'no town called {town} is known',
      'Check the spelling, or add postal code and pin: then a small place is found, too.',
    ],
    'street-number-missing': [
      '“{value}” has no house number',
      'Write it behind the street as on the door plate; if there is none, write s.n.c. or s/n.',
    ],
    'pin-shared': [
      'the pin is that of {other}, or less than five metres away from it',
      'Check that both really have the same door; else write the coordinates of this one.',
    ],
    'hours-syntax': [
      'in the opening hours “{part}” cannot be understood',
      'Use the days Mo Tu We Th Fr Sa Su and four-digit times: Mo-Fr 09:00-13:00,15:30-19:00; Su off. With a line for each: mon-fri: 09:00-13:00, 15:30-19:00.',
    ],
    'hours-no-days': [
      'the opening hours “{part}” do not say on which days',
      'Write the days in front: Mo-Fr, Tu-Su, or Mo-Su if it is every day, Sundays too.',
    ],
    'hours-closed-only': [
      'the opening hours say when it is closed (“{part}”), and not when it is open',
      'Write the days and times at which it is open: Tu-Su 09:00-18:00. What is not named is closed.',
    ],
    'hours-vague': [
      'in the opening hours “{part}” does not say from when until when',
      'Write the times: Sa 09:00-13:00.',
    ],
    'hours-two-meanings': [
      'in the opening hours “{part}” can mean “{first}” or “{second}”',
      'Write which of the two it is.',
    ],
    'hours-long': [
      'the opening hours are too long to be right (“{part}”)',
      'Write them in fewer than 2,000 characters, or field by field.',
    ],
    'hours-time': [
      'in the opening hours “{part}” is not a valid time',
      'Write times like this: 09:00-13:00; closing at midnight is 24:00.',
    ],
    'hours-reversed': [
      'in the opening hours “{part}” lasts {hours} hours, into the next day',
      'If that is right, write it in two: until 24:00, and from 00:00 on the next day.',
    ],
    'hours-overlap': ['the hours {part} and {other} overlap', 'Correct one of them, or make them one.'],
    'hours-order': [
      'the rule “{part}” cancels “{cancelled}” before it',
      'Put the most general rule first and the exceptions after it.',
    ],
    'hours-date': [
      'in the opening hours “{part}” is no period that exists',
      'Write periods like this: Aug 10-25, Dec 24-Jan 6. Under from and until: 2026-08-10, or 08-10 for every year.',
    ],
    'hours-comment': [
      'in the opening hours the comment {part} does not tell whether it is open',
      'Write days and times; a comment can only stand for “by appointment”.',
    ],
    'hours-unsupported': [
      'in the opening hours “{part}” cannot be told to maps and search engines',
      'Write the days and times one by one.',
    ],
    'hours-replaced': [
      'in the opening hours “{part}” replaces “{other}” on {days}: the hours before are gone',
      'If both are meant, put a comma instead of the semicolon, or both times into one rule.',
    ],
    'holidays-unknown': [
      'the hours speak of public holidays, but those of {country} are not known here: nobody is told of them',
      'Write the days one by one: Dec 25 off, or under closures.',
    ],
    'holidays-region-unknown': [
      'the public holidays of {country} differ from region to region, and the address does not tell which one it is',
      'Add the postal code, or the region under region.',
    ],
    'amount-wrong': ['“{value}” is no amount', 'Write the figure and the currency: 10000 EUR.'],
    'change-missing': [
      'changed says that {value} has changed, and there is no such field',
      'Write {value} as it is now, or take the entry out.',
    ],
    'change-twice': ['changed says twice that {value} changed on {date}', 'Keep one of the two entries.'],
    'imprint-incomplete': [
      'of a company the law ({source}) wants the site to say, too: {fields}',
      'This is no legal advice: add them in site.yaml, or ask somebody who knows.',
    ],
    'colour-wrong': ['“{value}” is no colour', 'Write it with a hash and six digits, in quotes: "#c2410c".'],
    'time-zone-unknown': [
      'there is no time zone “{value}”',
      'Use continent and city: Europe/Rome, Europe/Madrid.',
    ],
    'language-tag-wrong': ['“{value}” is no language code', 'Use codes such as it-IT, en, es-ES.'],
    'hreflang-shared': [
      'to search engines “{value}” and “{other}” are one language ({hreflang})',
      'Keep one of them, or tell them apart by country: es-ES, es-MX.',
    ],
    'languages-without-fields': [
      'there is no language with its fields under “languages”',
      'Write the code of the language, such as “en:”, and below it, two spaces further in, lang, label and words.',
    ],
    'language-key-wrong': [
      '“{value}” cannot stand for a language in file names',
      'Use the small letters of its code: it, en, pt-br.',
    ],
    'base-wrong': ['“{value}” is no folder of the site', 'It must start and end with a slash: / or /news/.'],
    'map-ground': [
      'map needs either a style or tiles, not both',
      'Write style: https://…/style.json, or tiles: /maps/town.pmtiles; without the field map the site draws land and borders itself.',
    ],
    'map-address': [
      '“{value}” cannot be the ground of the map',
      'Write an address that starts with https:// or, for a file in public/, its path with a slash in front: /maps/town.pmtiles. The file of tiles ends in .pmtiles.',
    ],
    'letters-missing': [
      'share images in “{value}” show the picture or the logo alone: there are no letters for them',
      'Install the package {package} beside the site, which is free, or write shareImages: plain in site.yaml.',
    ],
    'map-file-missing': [
      'the map’s file “{value}” is not there',
      'Put it into the folder public/, at public{value}, or correct the path.',
    ],
    'analytics-field': [
      '{value} does not belong to the service “{service}”',
      'What is needed is site and, where the service runs elsewhere, host; name, script and hosts belong to service: other alone. Take out the one too many.',
    ],
    'analytics-site': [
      '“{value}” is not what {service} knows a site by',
      'Write under site what the service gives you, such as: {example}.',
    ],
    'analytics-host': [
      'host is missing: {value} runs on the server of whoever uses it',
      'Write host with the address at which it answers: https://stats.example.com.',
    ],
    'analytics-other': [
      'another service needs name and script',
      'Write what it is called and the address of its script: name: Esempio, script: https://stats.example.com/count.js.',
    ],
    'analytics-address': [
      '“{value}” cannot be the address of a statistics service',
      'Write an address that starts with https:// and has neither ? nor #.',
    ],
    'analytics-untold': [
      'in “{value}” no page says who counts the visits',
      'Put the line ::analytics by itself into the privacy page: the text is written from this setting.',
    ],
    'indexnow-key-wrong': [
      '“{value}” cannot be the key of IndexNow',
      'It takes 8 to 128 plain letters, digits and hyphens. npm run indexnow -- --new-key proposes one.',
    ],
    'host-wrong': [
      '“{value}” is no host',
      'Write the name alone, without https:// and without a path: tiles.example.org.',
    ],
    'period-reversed': [
      'the end ({until}) comes before the beginning ({since})',
      'Correct one of the two dates.',
    ],
    'address-taken': [
      'the address “{value}” is already taken ({other})',
      'An address can lead to one page only: change it or remove it.',
    ],
    'address-reserved': [
      'the site itself needs the address “{value}”',
      'Take it out: the site puts files of its own there.',
    ],
    'address-long': [
      'the address “{value}” is too long',
      'Each part between two slashes may have {limit} bytes at most, the whole address 1000.',
    ],
    'old-address-wrong': [
      '“{value}” is not the path of a former page',
      'Write the path alone, with the slash in front: /2019/old-page/. What follows a # no server gets to know; behind a ? names with values may stand, as in /?p=123.',
    ],
    'old-address-unanswered': [
      '“{value}” will not lead here: what serves the site cannot tell addresses apart by what stands behind a ? (such addresses: {count})',
      'Netlify, nginx, Apache and Caddy can. Write in site.yaml which of them it is, as in host: netlify; elsewhere such addresses show the page that lies at what stands before the ?.',
    ],
    'person-unknown': ['there is no person “{value}”', 'Use the name of a folder of people/: {known}.'],
    'client-unknown': ['there is no client “{value}”', 'Use the name of a folder of clients/: {known}.'],
    'tag-unknown': [
      'there is no topic “{value}”',
      'Use one of the tags in site.yaml ({known}), or add it there.',
    ],
    'series-unknown': [
      'there is no series “{value}”',
      'Use one of the series in site.yaml ({known}), or add it there, under series.',
    ],
    'story-unknown': [
      'there is no story “{value}” in content/posts/',
      'Write the name of a folder of content/posts/.',
    ],
    'related-to-itself': [
      'the story leads to itself',
      'Take “{value}” out of related: the reader is here already.',
    ],
    'sector-unknown': [
      'there is no sector “{value}”',
      'Use one of the sectors in site.yaml ({known}), or add it there.',
    ],
    'node-unknown': [
      '“{value}” is neither a client nor a person',
      'Write the name of a folder of clients/ or people/: {known}.',
    ],
    'node-ambiguous': ['“{value}” is both a client and a person', 'Write clients/{value} or people/{value}.'],
    'origin-unknown': [
      'nobody knows who “{value}” is',
      'Write a folder of people/ or clients/, posts/ with the name of a story, search or walked-in.',
    ],
    'origin-circle': [
      '{value}: in the end this client would have come through itself',
      'Remove through where somebody came first.',
    ],
    'tie-unknown': [
      'there is no tie “{value}”',
      'Use one of these ({known}), or add it to ties in site.yaml.',
    ],
    'tie-self': ['“{value}” would be near itself', 'Write the name of another folder, or remove the line.'],
    'tie-contradiction': [
      'the same tie with “{value}” also stands in {other}, and says something else',
      'Write it in one place: a tie holds for both.',
    ],
    'channel-unknown': [
      'there is no channel “{value}”',
      'Use one of these ({known}), or add it to mentionChannels in site.yaml.',
    ],
    'aspect-unknown': [
      '“{value}” is not among the things that people notice',
      'Use one of these ({known}), or add it to aspects in site.yaml.',
    ],
    'mention-before-visit': [
      'it was said on {published}, before the visit ({experienced})',
      'Correct one of the two dates.',
    ],
    'mention-answered-before': [
      'the answer ({on}) comes before what was said ({published})',
      'Correct one of the two dates.',
    ],
    'mention-later': [
      'it is dated {published}, a day that is still to come',
      'Until then it is neither shown nor counted: check the date.',
    ],
    'mention-unquotable': [
      'these words count, but the site does not quote them: there is neither a valid consent nor a public source',
      'Add url, if everybody can read them, or consent with the day on which the person agreed.',
    ],
    'reply-named-twice': [
      'who wrote it is told twice, by “by” and by “name”',
      'Keep “by” for somebody of people/, “name” for everybody else.',
    ],
    'reply-email': [
      '“{value}” is a mail address: none is kept in replies',
      'Take it out, or write [e-mail] in its place; it still stands in the mail or form that you were sent.',
    ],
    'reply-ip': [
      '“{value}” is the address of a computer: none is kept in replies',
      'Take it out. Where these numbers mean something else, write them in another way.',
    ],
    'reply-unknown': [
      'there is no reply “{value}” to this story',
      'Use the name of a file of the same folder, without .yaml: {known}.',
    ],
    'reply-circle': [
      'these replies would answer each other in a circle: {circle}',
      'Take “to” out of the one that began.',
    ],
    'reply-before': ['it answers “{value}”, which was written later', 'Check both dates, and “to”.'],
    'reply-later': [
      'it is dated {date}, a day that is still to come',
      'Until then it is not shown: check the date.',
    ],
    'reply-silent': [
      'it is approved and says nothing',
      'It is shown only as withdrawn, where somebody has answered it. Write text, or kind: like.',
    ],
    'reply-to-hidden': [
      'it answers “{value}”, which is not shown as an answer',
      'It stands by itself now: approve that one, too, or leave it at that.',
    ],
    'review-late': [
      'the review was written more than {days} days after the visit; the law ({source}) allows {days}',
      'This is no legal advice: ask somebody who knows before you quote it.',
    ],
    'review-old': [
      'the review is more than {years} years old; the law ({source}) no longer takes it as current',
      'This is no legal advice: remove quote, or ask somebody who knows.',
    ],
    'review-rewarded': [
      'whoever wrote it was given something for it; the law ({source}) does not allow that',
      'This is no legal advice: remove quote, or ask somebody who knows.',
    ],
    'town-without-clients': [
      'no client is in “{value}”',
      'Write the town as the clients’ addresses have it: then there is a page that shows the text.',
    ],
    'page-unknown': ['the menu names “{value}”, which does not exist', 'These can be used: {known}.'],
    'translation-missing': [
      '“{field}” lacks some languages: {locales}',
      'Add a line for each of them, such as “en: …”.',
    ],
    'picture-missing': [
      'the picture “{value}” is not there',
      'Put it beside this file and write its exact name, with the same capitals.',
    ],
    'picture-broken': [
      '“{value}” cannot be opened as a picture',
      'Export it again as JPEG, PNG or WebP; a drawing as SVG, with a name that ends in .svg.',
    ],
    'picture-empty': ['“{value}” is an empty file', 'Copy it here once more from where it comes.'],
    'picture-cut-off': [
      '“{value}” can only be read in part: it is damaged, or was cut off while it was copied',
      'Copy it here once more, or open it in a picture program and export it anew.',
    ],
    'picture-format': [
      '“{value}” is a {kind} file, which browsers do not show',
      'Export it as JPEG, PNG or WebP, a drawing as SVG.',
    ],
    'picture-kind': [
      '“{value}” is a {kind} file, and its name says otherwise',
      'Rename it so that it ends in {ending}, here as well.',
    ],
    'picture-too-large': [
      '“{value}” has {megapixels} million pixels, all its frames together, and at most {limit} can be read',
      'Export it smaller: 2500 pixels in width are enough for any page.',
    ],
    'drawing-size': [
      'the drawing “{value}” does not say how large it is',
      'Export it once more with a size, or write viewBox="0 0 width height" into its first tag, <svg …>.',
    ],
    'drawing-large': [
      'the drawing “{value}” is too large or too deeply nested to be read',
      'Export it once more as plain SVG, photos within it apart, or export it as PNG.',
    ],
    'drawing-active': [
      'the drawing holds parts that run or load something, and they are left out on the site: {removed}',
      'If the drawing looks wrong without them, export it once more as plain SVG.',
    ],
    'public-position': [
      'this file tells where it was made: {position}',
      'If nobody should know, save it anew without its position; pictures that lie beside a text are published without.',
    ],
    'public-hosting': [
      'this file is published in place of the one that the generator writes for the host',
      'Delete it, if it says nothing of your own: headers, types and redirects that come with new versions would be missing.',
    ],
    'theme-file-idle': [
      'nothing of ours has the name {value}, so this file changes nothing',
      'In the folder theme/ stand: {known}.',
    ],
    'own-page-untold': [
      'nothing says what the page of this component is called',
      'Write its title and description into content/pages/{value}/index.it.md, with the language in the name, or name the component after a page: {known}.',
    ],
    'config-syntax': [
      'here this is no TypeScript any more: {message}',
      'Compare it with the example in docs/theme.md.',
    ],
    'config-shape': [
      'what the config says cannot be made out',
      'Write it as it stands in docs/theme.md: export default defineConfig({ … }), with the fields right between the braces.',
    ],
    'config-function': [
      '“{field}” must be a function',
      'For instance head: (page) => [{ tag: "meta", attributes: { name: "x", content: page.title } }].',
    ],
    'config-object': [
      'the names under “{field}” cannot be made out',
      'Write them between braces, each with a text in quotes behind its colon; what is put together elsewhere is not read.',
    ],
    'config-text': [
      '“{field}” must be a text in quotes',
      'Write the path of the component from the folder of the site ("./shared/Footer.astro") or in its package ("@agency/theme/Footer.astro").',
    ],
    'config-module': [
      'there is no {value}',
      'Write the path from the folder of the site, beginning with ./, or install the package that it comes from.',
    ],
    'theme-part-name': [
      'no text can use {value}',
      'A part of texts begins with a capital letter, consists of letters and digits, lies in theme/parts/ itself and has no name that one of ours has.',
    ],
    'public-active': [
      'this drawing holds parts that run or load something: {removed}',
      'The folder public/ is published as it is. Put the drawing beside a text instead, or export it as plain SVG.',
    ],
    'focus-wrong': [
      '“{value}” says not what must stay in the picture',
      'Write two numbers from 0 to 100, from the left and from the top: 30 60.',
    ],
    'picture-without-alt': [
      'the picture has no description for those who do not see it',
      'Tell in a few words what it shows: in a text between the square brackets, ![description](photo.jpg), in fields as alt or coverAlt.',
    ],
    'picture-remote': [
      'the picture “{value}” lies on another site',
      'Download it, if you may use it, and put it beside the text.',
    ],
    'cover-small': [
      'the cover {value} has only {width} × {height} pixels',
      'On the page it looks blurred. Take one of at least 1200 pixels width; {leastWidth} × {leastHeight} is the least that other sites show.',
    ],
    'story-empty': [
      'this story has a title and no text',
      'Write it below the line of hyphens, or write draft: true above it until you do.',
    ],
    'example-left': [
      'here is still the example that the site came with: {value}',
      'Put something of your own in its place, or delete the example; the README of the site tells which there are.',
    ],
    'picture-too-small': [
      'the picture “{value}” is too small ({width} × {height} pixels)',
      'It takes one of at least {leastWidth} × {leastHeight} pixels, or an SVG drawing.',
    ],
    'picture-elsewhere': [
      'the picture “{value}” does not lie beside the text',
      'Copy it into this file’s folder and write only its name.',
    ],
    'picture-on-computer': [
      'the picture “{value}” lies on somebody’s own computer',
      'Copy it into the folder of this file and write its name alone: {name}.',
    ],
    'shortcode-typed': [
      'this command of WordPress would be seen as it is typed: {value}',
      'Take it out. A picture is written ![what it shows](name.jpg), a gallery with :::gallery.',
    ],
    'picture-syntax': [
      'this picture will not be shown: {value}',
      'Take the spaces out of the file’s name and write ![description](photo.jpg), all in one.',
    ],
    'picture-in-html': [
      'a picture written in HTML (<img>) is neither checked nor made smaller',
      'Write it like this: ![description](photo.jpg).',
    ],
    'mdx-syntax': [
      'from here on the text cannot be read as MDX',
      'Check that every < has its > and every { its }; if they are meant as plain signs, write \\< and \\{.',
    ],
    'mdx-tag-open': ['the component <{value}> is not closed', 'Add </{value}> where it ends.'],
    'mdx-expression': [
      'curly braces run a program, which texts must not: {value}',
      'To show a brace write \\{; in attributes use a text in quotes.',
    ],
    'mdx-component-unknown': ['there is no component <{value}>', 'There are: {known}.'],
    'mdx-import': ['texts can use neither import nor export', 'Remove them: components work without.'],
    'part-unknown': [
      'there is no part “{value}”',
      'There are: {known}. Should the colons stay as they are, put a backslash before them: \\:',
    ],
    'part-unreadable': [
      'this line is meant as the beginning of a part, but cannot be read: {value}',
      'Write colons, the name and then what it is told in braces, with nothing between: :::note{title="…"}; straight quotes around words.',
    ],
    'part-in-mdx': ['in a file .mdx the part “{value}” is written as a tag', 'Write {example}'],
    'part-open': ['this part is never closed: {value}', 'Write {signs} on a line of its own where it ends.'],
    'part-stray': [
      'this line closes no part: {value}',
      'Remove it, or write the beginning of the part above it. Should it stay as it is, put a backslash before it.',
    ],
    'part-holds-nothing': [
      '“{value}” holds nothing: it is a line alone',
      'Write it with two colons, without a line that closes it: {example}',
    ],
    'part-holds-something': [
      '“{value}” needs something between a first and a last line',
      'Write it with three colons, and ::: below what it holds: {example}',
    ],
    'part-attribute-unknown': ['{tag} cannot be told “{value}”', 'Remove it. It can be told: {known}.'],
    'part-attribute-missing': ['{value} lacks “{attribute}”', 'Add it: {example}'],
    'part-attribute-twice': ['“{value}” is said twice', 'Remove one of both.'],
    'part-choice': ['“{value}” is none of the choices of “{attribute}”', 'Choose one of: {known}.'],
    'part-address': [
      'nothing of this address can be shown on a page: {value}',
      'Take the address of one page of: {known}. For others put a link.',
    ],
    'part-no-video': [
      'this is no video, but a page of {provider}: {value}',
      'Write {example} instead of ::video.',
    ],
    'part-empty': [
      '“{value}” holds nothing',
      'Write something between its first and its last line, or remove both.',
    ],
    'part-without-picture': [
      'there is no picture in “{value}”',
      'Put pictures between its first and its last line: ![what one sees](picture.jpg)',
    ],
    'part-without-two-pictures': [
      '“{value}” needs two pictures: before and after',
      'Put both between its first and its last line: ![what one sees](picture.jpg)',
    ],
    'part-without-list': [
      'there is no list in “{value}”',
      'Begin each line with 1. or with - between its first and its last line.',
    ],
    'part-without-numbers': [
      'there is no table of numbers in “{value}”',
      'Put one between its first and its last line: names in the first column, a number in every other cell, four columns of numbers at most: | Year | Guests |, below it | --- | --- |',
    ],
    'part-file': [
      'this is no file of the folder public/, nor one beside the text: {value}',
      'Put it into the folder of the text and write its name, ./price-list.pdf, or into public/ and write its path from there: /price-list.pdf',
    ],
    'part-file-missing': [
      'there is no file “{value}” in the folder public/',
      'Put it there, or correct the name; capitals count.',
    ],
    'part-file-not-beside': [
      'there is no file “{value}” beside the text',
      'Put it into its folder, or correct the name; capitals count.',
    ],
    'part-file-kind': [
      'a file of this kind cannot be offered from beside a text: {value}',
      'Save it as one of: {known}.',
    ],
    'part-sound': ['browsers do not play this file: {value}', 'Save it as one of: {known}.'],
    'html-unsafe': [
      '“{value}” is not allowed in texts, since it can do harm or load things from other sites',
      'Remove it and use Markdown; for a video or a map there are the parts video and embed.',
    ],
    'text-too-large': [
      'the text has more than {limit} characters',
      'Split it into several, or check whether something else was pasted into it.',
    ],
    'text-too-deep': [
      'here the text is nested in itself too many times',
      'Check for signs repeated by mistake: >, -, *, dots, brackets or tags; no text needs so many of them.',
    ],
    'html-attribute': ['<{tag}> cannot carry “{value}” in a text', 'Remove it. It may carry: {known}.'],
    'html-broken': [
      'this piece of HTML breaks off, or is not written as HTML should be: {value}',
      'Check that each < has its > and each <!-- its -->, and that quotes are closed; if the signs are meant as they are, write \\<.',
    ],
    'html-open': [
      'the tag <{value}> is not closed',
      'Add </{value}> where it ends, in the same paragraph or list item.',
    ],
    'html-stray': [
      '</{value}> closes nothing that is open here',
      'Remove it, or put <{value}> before it, in the same paragraph or list item.',
    ],
    'html-nesting': [
      '<{value}> cannot stand here: browsers would move it or close what is around it',
      'Move it out of the paragraph, table or link around it, or use Markdown.',
    ],
    'html-id': [
      'the id “{value}” cannot be used, or is used already',
      'Choose another, of one word with a number or a hyphen: note-1.',
    ],
    'heading-first': [
      'the page already has its main heading: the title',
      'Write ## here, and one # more for each heading below it.',
    ],
    'heading-skipped': [
      'this heading is of level {value}, but the one before it allows {most} at most',
      'Take away some #, so that no level is left out.',
    ],
    'heading-blank': [
      'this line is meant as a heading, but will be shown with its #: {value}',
      'Write a plain space after the #.',
    ],
    'heading-empty': ['this heading is empty', 'Write its words, or remove the #.'],
    'list-blank': [
      'this line is meant as an item of a list, but will not be one: {value}',
      'Write a plain space after the sign.',
    ],
    'link-anchor-missing': ['on this page there is no place “{value}”', 'These exist: {known}.'],
    'link-missing': [
      'the link “{value}” leads to a page of this site that does not exist, or is not out yet',
      'Correct it, or remove it.',
    ],
    'link-broken': [
      'the link “{value}” leads nowhere',
      'Write the whole address (https://…) or, for a page of this site, its path, which starts with /.',
    ],
    'person-without-consent': [
      '{value} has not agreed to be named, or no longer does',
      'Remove the name, or record the consent in people/{person}/person.yaml (scope: [name]).',
    ],
    'address-hidden': [
      '“{value}” tells where {client} is, whose address is hidden',
      'Remove it, or write hidesAddress: false under serviceArea of {client}.',
    ],
    'address-hinted': [
      '“{value}” may tell where {client} is, which keeps its address hidden',
      'If the passage is not about {client}, leave it; else take it out.',
    ],
  },
} satisfies Wording;
