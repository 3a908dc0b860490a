// Words are given to a voice by nouns too: "according to", "in Novak's words", "the position of the ministry is that".

import type { Attribution } from './attribution.ts';
import { behind, type Phrase } from './phrase.ts';

/** What a voice has, when words are put as its own. */
const POSITION = String.raw`(?:position|view|line|message|answer|reply|response|verdict|reading|understanding|account|argument|point|demand|condition|offer|objection|worry|fear|hope|stance|opinion|assessment|contention|version|interpretation|contribution|complaint|claim|expectation|only comment|advice)`;
const NAME = String.raw`(?:(?:the|an?|its|his|her|their)\s+)?(?:[\p{L}.-]+\s+){0,4}?[\p{L}.-]+`;

/** A voice before "'s words", "'s position": the possessor. */
const OWNED: readonly RegExp[] = [
  new RegExp(
    String.raw`\b(?:in|by|on)\s+(?<who>${NAME})(?:'s|s')\s+(?:own\s+)?(?:words|view|opinion|telling|account|version|reading|reckoning|judgement|judgment|estimate|estimation)\b`,
    'giu',
  ),
  new RegExp(
    String.raw`(?:^|[,;"]\s*|\b(?:but|and|while)\s+)(?<who>${NAME})(?:'s|s')\s+(?:\p{Ll}+\s+)?${POSITION}(?:\s+(?:is|was|remains|remained|has been)\b|[^,.;:"]{0,30}:)`,
    'giu',
  ),
];

/** A voice behind "according to", "the view of". */
const OF: readonly RegExp[] = [
  /\baccording to\s+(?!plan\b|schedule\b|law\b|article\b)/gi,
  /\bin the (?:words|view|opinion|telling|account|reading|judgement|judgment|eyes) of\s+/gi,
  /(?:^|,\s*)per\s+(?=(?:the|an?|one|two|three|four|several|some|multiple)\s|[\p{Lu}])/giu,
  new RegExp(
    String.raw`\bthe\s+(?:\p{Ll}+\s+)?${POSITION}\s+of\s+(?=[^,.;"]{3,60}?\s(?:is|was|remains|remained)\b)`,
    'giu',
  ),
  /\b(?:was|were|been|is) (?:put|relayed|conveyed|passed on|explained|described|given|confided) to (?:me|us|this \w+|our \w+|the \w+)(?:\s\w+ing|\s(?:last|this) \w+)? by\s+/gi,
  /\bas\s+(?=(?:the\s|an?\s|one\s|[\p{Lu}])[^,.;"]{2,50}?\s(?:puts?|put|sees?|saw|tells?|told|has) it\b)/giu,
];

/** Words put in a mouth by another: "was quoted as saying", "quoted Novak as saying". */
const QUOTED_BEFORE =
  /\b(?:is|was|were|has been|have been)\s+(?:also\s+|later\s+)?(?:quoted|cited|reported|heard|overheard|recorded)(?:\s+by\s+[^,.;"]{2,40}?)?\s+(?:as\s+)?(?:saying|telling|complaining|warning|insisting|denying|confirming)\b/gi;
const QUOTED_BEHIND =
  /\b(?:quot(?:ed|es|ing)|cit(?:ed|es|ing))\s+(?=(?:the\s|an?\s|one\s|two\s|three\s|several\s|unnamed\s|unidentified\s|sources\b|officials\b|diplomats\b|its\s|his\s|her\s|[\p{Lu}]))/giu;

/** All attributions by nouns of one sentence whose quotations are masked. `before` finds the subject left of a place. */
export function nominalsIn(sentence: string, before: (left: string) => Phrase): readonly Attribution[] {
  const out: Attribution[] = [];
  const add = (found: Phrase, at: number, end: number): void => {
    if (found.subject === '' || out.some((one) => at < one.end && end > one.at)) return;
    out.push({
      subject: found.subject,
      ...(found.also === undefined ? {} : { also: found.also }),
      verb: 'according to',
      kind: { act: 'asserts' },
      at,
      end,
      hearsay: false,
    });
  };
  for (const pattern of OF)
    for (const hit of sentence.matchAll(pattern)) {
      const from = hit.index + hit[0].length;
      const { length, ...found } = behind(
        sentence
          .slice(from)
          .replace(/\s(?:is|was|remains|remained|puts?|sees?|saw|tells?|has it|told)\b.*$/i, '.'),
      );
      add(found, hit.index, from + length);
    }
  for (const pattern of OWNED)
    for (const hit of sentence.matchAll(pattern))
      add({ subject: hit.groups?.who ?? '' }, hit.index, hit.index + hit[0].length);
  for (const hit of sentence.matchAll(QUOTED_BEFORE))
    add(before(sentence.slice(0, hit.index)), hit.index, hit.index + hit[0].length);
  for (const hit of sentence.matchAll(QUOTED_BEHIND)) {
    const from = hit.index + hit[0].length;
    const { length, ...found } = behind(
      sentence.slice(from).replace(/\s(?:as (?:saying|telling|having)|who|to the effect|that)\b.*$/i, '.'),
    );
    add(found, hit.index, from + length);
  }
  return out;
}
