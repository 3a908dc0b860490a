import { mannersIn } from './manner.ts';
import { nominalsIn } from './nominal.ts';
import { before, behind, type Phrase } from './phrase.ts';
import { BEFORE_QUOTE, DOUBTFUL, type Verb, VERB, VERBS } from './verbs.ts';

/** A place where a sentence gives a voice its word. */
export interface Attribution {
  /** The noun phrase of the voice, as it stands; empty where the sentence names none. */
  readonly subject: string;
  /** A description beside a name: "Radek Novak, the foreign minister". */
  readonly also?: string;
  readonly verb: string;
  readonly kind: Verb;
  readonly at: number;
  readonly end: number;
  /** Told by hearsay: "was said to have told". */
  readonly hearsay: boolean;
}

const HEARSAY =
  /\b(?:reportedly|(?:is|are|was|were) (?:said|understood|reported|believed|thought|rumou?red) to(?: have)?|understood to)\b/i;

/** Where one goes to speak. */
const STAGE =
  /\s(?:took to|went on|went to|came out|stepped in|rose|used|turned to|moved|rushed|was quick|were quick|hastened|appeared|called a [\p{L} ]{3,30}|broke \w+ silence)\b[^.;"]{0,50}\sto\s+$/iu;

/** What parts one clause with a voice from the next. */
const NEW_CLAUSE = /["¤;]|,?\s+(?:but|while|whereas|although|though)\s|,\s+and\s/i;

/** Whether the tagger takes a word for a verb there. */
export type IsVerb = (offset: number) => boolean;

/** All attributions of one sentence whose quotations are masked. */
export function attributionsIn(sentence: string, isVerb: IsVerb): readonly Attribution[] {
  const out: Attribution[] = [...nominalsIn(sentence, before)];
  const [first] = out;
  // "According to a diplomat, Novak told ministers": the diplomat tells it, Novak is told of.
  const teller = first !== undefined && first.at < 4 ? first : undefined;
  for (const hit of sentence.matchAll(VERB)) {
    const verb = hit[0].toLowerCase().replace(/\s+/g, ' ');
    const kind = VERBS.get(verb);
    if (!kind) continue;
    const at = hit.index;
    const end = at + hit[0].length;
    if (out.some((one) => at >= one.at && at < one.end)) continue;
    if (teller && !NEW_CLAUSE.test(sentence.slice(teller.end, at))) continue;
    if (DOUBTFUL.has(verb) && !isVerb(at)) continue;
    const left = sentence.slice(0, at);
    const right = sentence.slice(end);
    // "the numbers do not add up": a verb of saying that says nothing here.
    if (verb === 'add' && /(?:n't|not|to)\s+$/.test(left)) continue;
    // "an official who has read it": how he comes to know, not what he says.
    if (/^(?:read|heard_from|sees|saw)/.test(verb) && /\b(?:who|that)\s+(?:has|had|have)\s+$/.test(left))
      continue;
    if (BEFORE_QUOTE.has(verb) && !right.includes('¤')) continue;
    // "the proposed guarantee", "was said to", "the agreed line": no voice speaks here.
    if (/\b(?:the|an?|its|their|his|her|any|no|as|being|newly|so)\s+$/i.test(left)) continue;
    if (
      /\b(?:is|are|was|were|been|be|being|get|got)\s+(?:\p{Ll}+ly\s+|also\s+|not\s+)?$/iu.test(left) &&
      !verb.endsWith('ing')
    ) {
      if (!/^\s+(?:that\b|by\b)/i.test(right) || kind.hearer) {
        if (!/^\s+(?:by)\b/i.test(right)) continue;
      }
      const by = /^\s+by\s+/i.exec(right);
      if (!by) continue;
      const { subject, also, length } = behind(right.slice(by[0].length));
      out.push({
        subject,
        ...(also === undefined ? {} : { also }),
        verb,
        kind,
        at,
        end: end + by[0].length + length,
        hearsay: false,
      });
      continue;
    }
    if (/\bto\s+$/i.test(left) && !HEARSAY.test(left)) {
      // "took to Telegram to deny": whoever took to it denies.
      const stage = STAGE.exec(left);
      if (!stage) continue;
      out.push({ ...before(left.slice(0, stage.index)), verb, kind, at, end, hearsay: false });
      continue;
    }
    const inverted =
      /(?:["¤][,.?!]?|,)\s*(?:(?:also|then|later|once)\s+)?$/.test(left) &&
      /^\s+(?:(?:the|an?|one|another|two|three|several|some|both|its|his|her|that|senior|foreign|prime|deputy)\b|[\p{Lu}])/u.test(
        right,
      ) &&
      !kind.hearer &&
      !/^\s+that\s/.test(right) &&
      !/,\s*$/.test(left.replace(/["¤]+,?\s*$/, '"'));
    const comma =
      /,\s*$/.test(left) &&
      !kind.hearer &&
      (/^(?:said|says|added|wrote)$/.test(verb)
        ? /^\s+(?:(?:the|an?|one|another)\s|[\p{Lu}])/u.test(right)
        : !kind.bare &&
          /^\s+(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Jan|Febr)uary|March|April|May|June|July|August|(?:Sept|Nov|Dec)ember|October)(?:(?:the|an?|one|another)\s|[\p{Lu}])[^,.;"]{2,60}[,.]/u.test(
            right,
          ));
    // "Vance, speaking in Georgia, said the Europeans would pay": what follows is told, and tells nothing.
    const clause =
      /^\s+(?:the|an?|its|his|her|[\p{Lu}])[^,.;:"]{0,50}?\s(?:would|will|had|has|have|is|was|were|are|must|should|could|can|may|might)\b/u.test(
        right,
      ) && /,\s*$/.test(left);
    if ((inverted || comma) && !clause) {
      const found = behind(right);
      if (found.subject !== '' && !/^(?:on|in|at|that)\b/i.test(found.subject)) {
        out.push({
          subject: found.subject,
          ...(found.also === undefined ? {} : { also: found.also }),
          verb,
          kind,
          at,
          end: end + found.length,
          hearsay: false,
        });
        continue;
      }
    }
    const outer = out.findLast((one) => one.end <= at && one.verb !== 'according to');
    const between = outer ? sentence.slice(outer.end, at) : '';
    if (outer && /(?:^|\s)(?:and|but|or)\s+(?:also\s+|then\s+|later\s+|\p{Ll}+ly\s+)?$/iu.test(between)) {
      // "welcomed the plan and demanded a seat": the same voice does both.
      out.push({ subject: outer.subject, verb, kind, at, end, hearsay: outer.hearsay });
      continue;
    }
    // "adding that": the voice that speaks already.
    if (/ing\b/.test(verb)) {
      if (outer) out.push({ subject: outer.subject, verb, kind, at, end, hearsay: outer.hearsay });
      else {
        // "hit back, insisting that", "issued a statement calling it false": whoever did the first thing.
        const whose = beforeFirstVerb(left, isVerb);
        if (whose) out.push({ ...whose, verb, kind, at, end, hearsay: false });
      }
      continue;
    }
    // "said that Novak had rejected it": what the other did is told, and no voice of its own speaks.
    // "Ostland is ready to send troops, its premier told parliament": who comes last tells all of it.
    const last =
      /,\s+[^,;"]{2,70}(?:,[^,;"]{2,60},)?\s*$/.test(left) &&
      /^[^,;"]{0,50}[.,"]?\s*$/.test(right) &&
      !kind.bare;
    if (outer && !last && !NEW_CLAUSE.test(between)) continue;
    const found = before(left);
    out.push({
      ...found,
      verb,
      kind,
      at,
      end,
      hearsay: HEARSAY.test(left.slice(Math.max(0, left.length - 60))),
    });
  }
  for (const one of mannersIn(sentence))
    if (!out.some(({ at, end }) => one.at < end && one.end > at)) out.push(one);
  return out.sort((a, b) => a.at - b.at);
}

/** The subject of the main clause: what stands before its first verb. */
function beforeFirstVerb(left: string, isVerb: IsVerb): Phrase | undefined {
  for (const word of left.matchAll(/[\p{L}'-]+/gu))
    if (word.index > 0 && isVerb(word.index) && !word[0].endsWith('ing')) {
      const found = before(left.slice(0, word.index));
      return found.subject === '' ? undefined : found;
    }
  return undefined;
}
