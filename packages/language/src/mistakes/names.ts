import type { Mistake } from './types.ts';

const VALUE =
  'territorial\\s+integrity|political\\s+independence|independence|sovereignty|security|neutrality|borders|frontiers|territory|forces|vessels|aircraft|peace|integrity';
const STATES: Readonly<Record<string, string>> = {
  'U.S.A.': 'United States',
  'U.S.': 'United States',
  'U.K.': 'United Kingdom',
  'E.U.': 'European Union',
  'U.N.': 'United Nations',
};
/** Adjectives of states that lawyers use for the state, by its name. */
const ADJECTIVES: Readonly<Record<string, string>> = {
  Russian: 'Russia',
  Ukrainian: 'Ukraine',
  Polish: 'Poland',
  German: 'Germany',
  French: 'France',
  Italian: 'Italy',
  British: 'the United Kingdom',
  American: 'the United States',
  Turkish: 'Turkey',
  Belarusian: 'Belarus',
  Chinese: 'China',
  Japanese: 'Japan',
};
const STATE = Object.keys(ADJECTIVES).join('|');

/** Names of states with points, adjectives and possessives in place of names. */
export const NAMES: readonly Mistake[] = [
  {
    code: 'P028',
    typed: /\b(?:U\.\s?S\.\s?A\.|U\.\s?S\.|U\.\s?K\.|E\.\s?U\.|U\.\s?N\.)/dgu,
    says: ({ all }) => `"${all}" is an abbreviation: the points would end the sentence.`,
    write: ({ all }) => STATES[all.replace(/\s/g, '')],
    mend: 'Write the name, or the code without points.',
    example: ['The U.S. shall', 'The United States shall'],
  },
  {
    code: 'P028',
    typed: new RegExp(
      String.raw`\b(${STATE})\s+(?:armed\s+|military\s+)?(?:forces|troops|army|government|authorities|units)\b(?:\s+(attack|invade|threaten|mobilise)s?\b|(?=\s+(?:shall|may|should|undertakes?)\b))`,
      'dgu',
    ),
    says: ({ groups: [adjective = ''] }) => `Who acts is a state by its name: ${ADJECTIVES[adjective]}.`,
    write: ({ groups: [adjective = '', verb] }) =>
      `${ADJECTIVES[adjective]}${verb === undefined ? '' : ` ${verb === 'invade' ? 'attack' : verb}s`}`,
    mend: 'Write the name of the state.',
    example: ['When Russian forces attack', 'When Russia attacks'],
  },
  {
    code: 'P028',
    typed: new RegExp(
      String.raw`(\p{Lu}[\p{L}-]*(?:\s+\p{Lu}[\p{L}-]*)*?)['’]s?\s+((?:${VALUE})(?:(?:,\s+|\s+and\s+|\s+or\s+)(?:${VALUE}))*)(?![\p{L}-])`,
      'dgu',
    ),
    says: ({ groups: [whose, what] }) => `Whose it is stands behind it: "${what} of ${whose}".`,
    write: ({ groups: [whose, what] }) => `the ${what} of ${whose}`,
    mend: 'Write "the borders of Ukraine".',
    example: ["respect Ukraine's borders", 'respect the borders of Ukraine'],
  },
  {
    code: 'P028',
    typed: /\p{Lu}[\p{L}-]*['’]s(?=\s)/dgu,
    says: ({ all }) => `"${all}": whose it is stands behind it, after "of".`,
    mend: 'Write "the borders of Ukraine".',
    example: ["Ukraine's partners", 'the partners of Ukraine'],
  },
  {
    code: 'P028',
    typed: new RegExp(String.raw`\b(${STATE})\s+(territory|borders|sovereignty|independence)\b`, 'dgu'),
    says: ({ groups: [adjective = '', what] }) =>
      `Whose it is stands behind it: "${what} of ${ADJECTIVES[adjective]}".`,
    write: ({ groups: [adjective = '', what] }) => `the ${what} of ${ADJECTIVES[adjective]}`,
    mend: 'Write "the territory of Ukraine".',
    example: ['respect Ukrainian borders', 'respect the borders of Ukraine'],
  },
  {
    code: 'P028',
    typed: /(?<=^\s*(?:\(\d+\)\s*)?)"(\p{Lu}[^"\n]*)"(?=\s+(?:means|shall\s+mean|is\s+composed))/dgu,
    says: 'A term is defined without quotation marks.',
    write: ({ groups: [term] }) => term,
    mend: 'Write "Attack means ..." with a capital and no marks.',
    example: ['"Attack" means', 'Attack means'],
  },
];
