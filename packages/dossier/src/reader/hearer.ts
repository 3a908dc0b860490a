const PRESS =
  /\b(?:press conference|news conference|(?:press |media |background )?briefing|reporters|journalists|correspondents|the press|the media|newsmen|doorstep|press pool|the pool)\b/i;
const NOBODY_NAMED =
  /\b(?:in a (?:written |joint |short |brief |video )?statement|in an? (?:post|tweet|communiqu[eé]|note|press release)|posted on|wrote on|on (?:X|Telegram|Facebook|Truth Social|social media))\b/i;

const stop =
  /["¤;:.]|,|\s(?:that|in (?:a|an|the|his|her|its|\p{Lu})|on|at|after|during|when|while|as|before|how|why|whether|what|late|early|yesterday|today|last|this|there|it|he|she|they|and then|because|if|to|about|by|of (?:his|her|its|the plan)|would|had|was|is|were|are|could|will|may|might|has|have|should|no|nothing|not|under|over|following|the (?:plan|offer|proposal|draft|text|guarantee|deal|talks|idea))\b/iu;

const phrase = (text: string): string | undefined => {
  const safe = text.replace(/\b(?:Mr|Mrs|Ms|Dr|Gen|Col|St|U\.S|U\.N|[A-Z])\./g, (short) =>
    short.replaceAll('.', '\u2024'),
  );
  const cut = stop.exec(safe);
  const words = text.slice(0, cut?.index ?? text.length).trim();
  return words === '' || words.split(/\s+/).length > 9 ? undefined : words;
};

/** What a sentence says of the hearer: who, that nobody is named ("in a statement"), or nothing. */
export type Heard = { readonly to: string } | { readonly nobody: true } | undefined;

const named = (words: string | undefined): Heard =>
  words === undefined || /^(?:the same|that|him|her|them|all|be \w+|otherwise|.* otherwise)$/i.test(words)
    ? undefined
    : { to: PRESS.test(words) ? 'reporters' : words };

/** The hearer of an attribution that ends at `end` of a sentence whose quotations are masked. */
export function hearerOf(sentence: string, end: number, verbHears: boolean, bare: boolean): Heard {
  const after = sentence.slice(end);
  if (verbHears) {
    const direct = /^\s+(?:on|that|of|about|by|as|how|why|whether)\b/i.test(after)
      ? undefined
      : named(phrase(after.replace(/^\s+/, '')));
    if (direct) return direct;
  }
  const interview = /\binterview(?:ed)?\s+(?:with|by|for|to|on)\s+/i.exec(sentence);
  if (interview) {
    const found = named(phrase(sentence.slice(interview.index + interview[0].length)));
    if (found) return found;
  }
  const toward = bare
    ? null
    : /^\s+(?:in (?:remarks|comments|a (?:speech|letter|note|call|message|cable|briefing))\s+)?to\s+(?=(?:the\s|an?\s|[\p{Lu}]|reporters|journalists|his|her|its|members|lawmakers|senators|deputies|parliament|ministers|colleagues|allies))/iu.exec(
        after,
      );
  if (toward) {
    const found = named(phrase(after.slice(toward[0].length)));
    if (found) return found;
  }
  const spoken =
    /\b(?:speaking to|spoke to|talking to|addressing|addressed|in (?:remarks|comments|a (?:speech|letter|note|call|message|address|briefing)|testimony|evidence) to|before (?:the )?(?=(?:Senate|parliament|Chamber|House|committee|Bundestag|Sejm|assembly))|a speech (?:in|to)|gave|wrote to)\s+/i.exec(
      sentence,
    );
  if (spoken) {
    const found = named(phrase(sentence.slice(spoken.index + spoken[0].length)));
    if (found) return found;
  }
  if (PRESS.test(sentence.slice(Math.max(0, end - 160)))) return { to: 'reporters' };
  if (NOBODY_NAMED.test(sentence)) return { nobody: true };
  return undefined;
}

/** The hearer of a whole text that is a press conference, an interview or a sitting: told at its head. */
export function hearerOfAll(head: string): string {
  const outlet = /\binterview(?:ed)?(?:\s+by|:)\s+[^,.\n]{3,40},\s+([^.\n]{3,50})/i.exec(head)?.[1];
  if (outlet !== undefined) return outlet.trim();
  if (/\b(?:press|news) conference\b|\bpress briefing\b/i.test(head)) return 'reporters';
  const channel =
    /\b(?:transcript|broadcast|interview)/i.test(head) &&
    /\b((?:Radio|TV|Television) [\p{Lu}][\p{L}]+|[\p{Lu}][\p{L}]+ (?:Radio|TV|Television|News|FM))\b/u.exec(
      head.replace(/\b[\p{Lu}]{4,}\b/gu, (loud) => loud.charAt(0) + loud.slice(1).toLowerCase()),
    )?.[1];
  if (typeof channel === 'string') return channel;
  if (/\bHouse of [\p{Lu}]|\bOfficial Report\b|\bHansard\b/iu.test(head)) return 'the House';
  const house = /\bin the (House|Senate|Chamber|Assembly|Parliament)\b/i.exec(head)?.[1];
  return house === undefined
    ? 'not stated'
    : `the ${house.charAt(0).toUpperCase()}${house.slice(1).toLowerCase()}`;
}
