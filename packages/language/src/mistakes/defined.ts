import { pluralOf, singularOf } from '../link/plural.ts';

const NAME = String.raw`\p{Lu}[\p{L}-]*(?:\s+(?:of\s+(?:the\s+)?)?\p{Lu}[\p{L}-]*)*`;
const DEFINING = new RegExp(
  String.raw`(?<=^[ \t]*)(${NAME})(?:\s*\(\p{Ll}+\))?(?=:)|(?<=^[ \t]*(?:\(\d+\)[ \t]*)?)(?:The\s+)?(${NAME})(?=\s+(?:means|is\s+composed\s+of|are\s+composed\s+of)\b)`,
  'gmu',
);

/** Names that a text gives to roles, bodies and terms, one and several of each, without a parser: the text may be broken. */
export const definedIn = (blanked: string): readonly string[] => [
  ...new Set(
    [...blanked.matchAll(DEFINING)].flatMap(([, role, term]) => {
      const name = (role ?? term ?? '').replace(/\s+/g, ' ').replace(/^The /, '');
      return NOT_ROLES.test(name) ? [] : [singularOf(name), pluralOf(singularOf(name))];
    }),
  ),
];

const NOT_ROLES = /^(?:Background|Expect|Source|Note|Reading|Text|Concern|Purpose|Left out)/;
