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

const CUT =
  /["¤]+[,.]?|[;:()]| - | – | — |,?\s+(?:but|while|whereas|although|though|because|when|as if|even as|after|before|since|if|that|until|yet)\s+(?=\S)/gi;

const LEAD =
  /^(?:and|but|yet|so|still|then|however|meanwhile|separately|later|earlier|instead|also|nevertheless|nonetheless|moreover|in turn|for (?:his|her|its|their) part)\b,?\s*/i;

const ADJUNCT =
  /^(?:in|on|at|by|after|before|during|since|from|for|with|without|as|under|over|to|of|about|asked|pressed|speaking|talking|writing|citing|quoting|referring|who|whose|which|where|when|according|despite|late|early|last|next|yesterday|today|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday|however|meanwhile|though|too|again|along|including|briefing|insisting|requesting|declining|asking|granted|now|then|back|like|unlike|once|whom|having|being|not|been|while|what|if|whether|because|why|how|admitted|joined|followed|flanked)\b/i;

const AUXILIARY =
  /(?:\s+|^)(?:has|have|had|is|are|was|were|will|would|could|may|might|did|does|do|to|be|been|not|also|later|earlier|then|repeatedly|again|already|only|just|still|never|once|twice|since|therefore|thus|both|all|further|first|even|himself|herself|themselves|itself|on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|last (?:week|night|month)|this (?:week|morning|month)|earlier|this|today|yesterday|\p{Ll}+ly)$/iu;

const HEARSAY =
  /\b(?:reportedly|(?:is|are|was|were) (?:said|understood|reported|believed|thought|rumou?red) to(?: have)?|understood to)\b/i;

/** What parts one clause with a voice from the next. */
const NEW_CLAUSE = /["¤;]|,?\s+(?:but|while|whereas|although|though)\s|,\s+and\s/i;

const clean = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^[,\s]+|[,\s]+$/g, '');

/** The noun phrase that ends a stretch of text before a verb. */
function before(text: string): { readonly subject: string; readonly also?: string } {
  let piece = text;
  for (const cut of [...text.matchAll(CUT)].toReversed()) {
    const rest = text.slice(cut.index + cut[0].length);
    if (rest.trim() === '') continue;
    // "But that source added": here "that" points at somebody.
    if (/that\s+$/i.test(cut[0]) && /^\W*(?:and|but|yet)?\s*$/i.test(text.slice(0, cut.index))) continue;
    piece = rest;
    break;
  }
  piece = clean(piece);
  for (let shorter = true; shorter; ) {
    const next = piece.replace(AUXILIARY, '').trim();
    shorter = next !== piece;
    piece = next;
  }
  while (LEAD.test(piece)) piece = piece.replace(LEAD, '');
  // "In Washington a State Department official": where, then who.
  piece = piece.replace(
    /^(?:in|at|from|on|by|after)\s+[\p{L}'’ -]{2,30}?\s+(?=(?:an?|the|one|two|another)\s)/iu,
    '',
  );
  const parts = clean(piece)
    .split(/,\s+/)
    .map(clean)
    .filter((part) => part !== '');
  const nouns = parts.filter(
    (part) =>
      !ADJUNCT.test(part) &&
      !/\b(?:said|told|says|added|is|are|was|were|has|have|had|will|would)\b/i.test(
        part.replace(/\b(?:who|which|that)\b.*$/, ''),
      ),
  );
  const bare = (part: string | undefined): string =>
    clean((part ?? '').replace(/,?\s+(?:who|which|whose|whom|where)\b.*$/, '')).replace(
      /^(?:and|but|or)\s+/i,
      '',
    );
  const last = bare(nouns.at(-1));
  const first = bare(nouns.at(-2));
  // "Radek Novak, the foreign minister of Ostland,": a name and what he is.
  if (
    first !== '' &&
    /^[\p{Lu}]/u.test(first) &&
    /^(?:the|an?|its|his|her|[\p{Lu}][\p{L}]+'s?|[\p{Ll}])/u.test(last) &&
    !/^(?:he|she|they|it)$/i.test(last) &&
    !/^[\p{Lu}][\p{Ll}]+ [\p{Lu}]/u.test(last) &&
    nouns.length > 1
  )
    return { subject: first, also: last };
  if (last === '') {
    const relative = /^(.*?),?\s+(?:who|which)\b/i.exec(piece)?.[1];
    return { subject: clean(relative ?? '') };
  }
  return { subject: last };
}

/** The noun phrase that follows an inverted verb or "according to". */
function behind(text: string): { readonly subject: string; readonly also?: string; readonly length: number } {
  const stop =
    /["¤;:.]|,|\s(?:who|which|whose|in (?:a|an|his|her|its|the)|at (?:a|an|the|his|her)|on (?:condition|Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)|after|during|when|while|as|before|told|said|to (?:reporters|journalists)|that|late|early|yesterday|today|last|this)\b/i.exec(
      text.replace(/\b(?:Mr|Mrs|Ms|Dr|Gen|Col|St|Prof|Sen|U\.S|U\.N|[A-Z])\./g, (short) =>
        short.replaceAll('.', '\u2024'),
      ),
    );
  const subject = clean(text.slice(0, stop?.index ?? text.length));
  const rest = stop?.[0] === ',' ? text.slice(stop.index + 1) : '';
  const also = /^\s*((?:the|an?|its|his|her|[\p{Lu}][\p{L}]+'s)\s[^,.;:"]{3,70})(?=[,.;]|$)/u.exec(rest)?.[1];
  return {
    subject,
    length: stop?.index ?? text.length,
    ...(also === undefined ? {} : { also: clean(also) }),
  };
}

/** Whether the tagger takes a word for a verb there. */
export type IsVerb = (offset: number) => boolean;

/** All attributions of one sentence whose quotations are masked. */
export function attributionsIn(sentence: string, isVerb: IsVerb): readonly Attribution[] {
  const out: Attribution[] = [];
  for (const hit of sentence.matchAll(/\baccording to\s+|\bin the words of\s+/gi)) {
    const end = hit.index + hit[0].length;
    const { subject, also, length } = behind(sentence.slice(end));
    if (subject !== '')
      out.push({
        subject,
        ...(also === undefined ? {} : { also }),
        verb: 'according to',
        kind: { act: 'asserts' },
        at: hit.index,
        end: end + length,
        hearsay: false,
      });
  }
  for (const hit of sentence.matchAll(VERB)) {
    const verb = hit[0].toLowerCase().replace(/\s+/g, ' ');
    const kind = VERBS.get(verb);
    if (!kind) continue;
    const at = hit.index;
    const end = at + hit[0].length;
    if (DOUBTFUL.has(verb) && !isVerb(at)) continue;
    const left = sentence.slice(0, at);
    const right = sentence.slice(end);
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
    if (/\bto\s+$/i.test(left) && !HEARSAY.test(left)) continue;
    const inverted =
      /(?:["¤][,.?!]?|,)\s*(?:(?:also|then|later|once)\s+)?$/.test(left) &&
      /^\s+(?:(?:the|an?|one|another|two|three|several|some|both|its|that|senior|foreign|prime|deputy)\s|[\p{Lu}])/u.test(
        right,
      ) &&
      !kind.hearer &&
      !/^\s+that\s/.test(right) &&
      !/,\s*$/.test(left.replace(/["¤]+,?\s*$/, '"'));
    const comma =
      /,\s*$/.test(left) &&
      /^(?:said|says|added|wrote)$/.test(verb) &&
      /^\s+(?:(?:the|an?|one|another)\s|[\p{Lu}])/u.test(right);
    if (inverted || comma) {
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
    if (verb.endsWith('ing')) {
      if (outer) out.push({ subject: outer.subject, verb, kind, at, end, hearsay: outer.hearsay });
      continue;
    }
    // "said that Novak had rejected it": what the other did is told, and no voice of its own speaks.
    if (outer && !NEW_CLAUSE.test(between)) continue;
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
  return out.sort((a, b) => a.at - b.at);
}
