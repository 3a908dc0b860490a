// The noun phrase of a voice, before its verb or behind it.

const CUT =
  /["¤]+[,.]?|[;:()]| - | – | — |,?\s+(?:but|while|whereas|although|though|because|when|as if|even as|after|before|since|if|that|until|yet)\s+(?=\S)/gi;

const LEAD =
  /^(?:and|but|yet|so|still|then|however|meanwhile|separately|later|earlier|instead|also|nevertheless|nonetheless|moreover|in turn|for (?:his|her|its|their) part)\b,?\s*/i;

const ADJUNCT =
  /^(?:in|on|at|by|after|before|during|since|from|for|with|without|as|under|over|to|of|about|asked|pressed|speaking|talking|writing|citing|quoting|referring|who|whose|which|where|when|according|despite|late|early|last|next|yesterday|today|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday|however|meanwhile|though|too|again|along|including|briefing|insisting|requesting|declining|asking|granted|now|then|back|like|unlike|once|whom|having|being|not|been|while|what|if|whether|because|why|how|admitted|joined|followed|flanked)\b/i;

const AUXILIARY =
  /(?:\s+|^)(?:has|have|had|is|are|was|were|will|would|could|may|might|did|does|do|to|be|been|not|also|later|earlier|then|repeatedly|again|already|only|just|still|never|once|twice|since|therefore|thus|both|all|further|first|even|himself|herself|themselves|itself|on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|last (?:week|night|month)|this (?:week|morning|month)|earlier|this|today|yesterday|\p{Ll}+ly)$/iu;

const clean = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^[,\s]+|[,\s]+$/g, '');

/** A voice as a sentence names it. */
export interface Phrase {
  readonly subject: string;
  /** A description beside a name. */
  readonly also?: string;
}

/** The noun phrase that ends a stretch of text before a verb; empty where there is none. */
export function before(text: string): Phrase {
  let piece = text;
  for (const cut of [...text.matchAll(CUT)].toReversed()) {
    const rest = text.slice(cut.index + cut[0].length);
    if (rest.trim() === '') continue;
    // "But that source added": here "that" points at somebody.
    if (/that\s+$/i.test(cut[0]) && /^\W*(?:and|but|yet)?\s*$/i.test(text.slice(0, cut.index))) continue;
    piece = rest;
    break;
  }
  piece = clean(piece).replace(/^[*\u2022>#-]+\s*/, '');
  for (let shorter = true; shorter; ) {
    const next = piece.replace(AUXILIARY, '').trim();
    shorter = next !== piece;
    piece = next;
  }
  // "In the same interview he", "I spoke to a colleague and he": the pronoun is who speaks.
  const pronoun =
    /(?:^|[\s,])(he|she|they)$/i.exec(piece)?.[1] ??
    /^(he|she|they)\s+(?:does|did|do|will|would|has|had|is|was|were|could)(?:n't|\s+not)?(?:,.*)?$/i.exec(
      piece,
    )?.[1];
  if (pronoun !== undefined) return { subject: pronoun };
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
      !/^(?!Beijing|Downing|Boeing|Reading)[\p{Lu}]\p{Ll}{3,}ing\s/u.test(part) &&
      !/\b(?:said|told|says|added|is|are|was|were|has|have|had|will|would)\b/i.test(
        part.replace(/\b(?:who|which|that)\b.*$/, ''),
      ),
  );
  const bare = (part: string | undefined): string =>
    clean((part ?? '').replace(/,?\s+(?:who|which|whose|whom|where)\b.*$/, '')).replace(
      /^(?:and|but|or)\s+/i,
      '',
    );
  const last = /,\s+who$/.test(piece) ? nearest(bare(nouns.at(-1))) : bare(nouns.at(-1));
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
    return { subject: nearest(relative ?? '') };
  }
  return { subject: last };
}

/** "drew a rebuke from Holm, who": the one whom "who" stands for. */
const nearest = (text: string): string =>
  clean(
    /\s(?:from|by|with|to|against|on)\s+((?:(?:the|an?|its|his|her)\s)?[^,]{2,60})$/i.exec(text)?.[1] ?? text,
  );

/** The noun phrase that follows an inverted verb or "according to", and how far it reaches. */
export function behind(text: string): Phrase & { readonly length: number } {
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
