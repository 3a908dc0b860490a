/** A voice of a report, as the reader knows it so far. */
export interface Known {
  /** All that the text calls it, in order. */
  readonly called: string[];
  /** Surname or last part of the name; none for a description. */
  key?: string;
  readonly several: boolean;
  gender?: 'he' | 'she';
}

/** Titles and offices that stand before a name. */
const TITLES =
  /^(?:(?:Mr|Mrs|Ms|Dr|Prof|Gen|Col|Lt|Sir|Dame|Lord|Lady|Sen|Rep|Amb)\.?|President|Prime|Deputy|Vice|First|Foreign|Defen[cs]e|Interior|Finance|Justice|Trade|Energy|Economy|Minister|Premier|Chancellor|Secretary|State|General|Ambassador|Envoy|Special|Speaker|Senator|Governor|Commissioner|King|Queen|Prince|Princess|Colonel|Admiral|Major|Captain|Chief|Chairman|Chairwoman|Chair|Director|Representative|Spokesman|Spokeswoman|Spokesperson|Former|Acting|Assistant|Associate|High|Security|National|Adviser|Professor|Doctor|Judge|Justice|Undersecretary|Under-Secretary|Counsellor|Marshal|Brigadier|Commander|The)$/;

/** Heads of descriptions that name nobody. */
export const NOBODY =
  /\b(?:sources?|officials?|diplomats?|aides?|advis[eo]rs?|persons?|people|insiders?|negotiators?|participants?|delegates?|officers?|lawmakers?|staffers?|figures?|members?|attendees?|observers?|colleagues?|confidants?|assistants?|analysts?|men|man|woman|women|interpreters?|envoys|ministers|ambassadors|those|others|someone|somebody|several|some|bureaucrats?|civil servants?|drafters?|interlocutors?|note-takers?|others|one)\b/i;

const OFFICE =
  /\b(?:minister|president|premier|chancellor|spokes(?:man|woman|person)|secretary|ambassador|envoy|speaker|governor|commissioner|king|queen|chief|chairman|chairwoman|head|leader|general|commander|mayor|representative)\b/i;

/** Parts of a name: capitalised words in a row that are no titles. */
const CAPITAL = /^[\p{Lu}][\p{L}\p{M}'’.-]*$/u;

const DEMONYM = /(?:ian|ean|ish|ese|ch|man|an|i|ic|ovan|avian)$/;

/** Words that have a capital only because they begin a sentence. */
const EMPTY =
  /^(?:And|But|So|It|It's|While|A|An|In|On|At|As|After|Before|From|For|With|One|Two|Three|Another|Some|Several|Both|Their|His|Her|Its|Our|This|That|These|Those|Meanwhile|Later|Reaction|Clip|CLIP)$/;

/** The personal or institutional name in a noun phrase, without titles; nothing where it is a description. */
export function nameIn(phrase: string, isPerson: (words: string) => boolean): string | undefined {
  // "Dr. Pell of the Varn Institute": the person before the place.
  const whose = /^((?:\S+\s+){0,5}?[\p{Lu}][\p{L}'-]+)\s+(?:of|at|from|with|for)\s+(?:the\s|[\p{Lu}])/u.exec(
    phrase,
  )?.[1];
  if (whose !== undefined) {
    const one = nameIn(whose, isPerson);
    if (one !== undefined) return one;
  }
  const words = phrase
    .replace(/[,"]/g, '')
    .split(/\s+/)
    .filter((word) => word !== '');
  const runs: string[][] = [[]];
  for (const word of words) {
    const bare = word.replace(/'s$/, '');
    if (CAPITAL.test(word) && !word.endsWith("'s")) runs.at(-1)?.push(bare);
    else if (/^(?:van|von|der|de|da|di|del|al|bin|ben|la|le)$/.test(word) && (runs.at(-1)?.length ?? 0) > 0)
      runs.at(-1)?.push(word);
    else runs.push([]);
  }
  const head = NOBODY.exec(phrase);
  for (const run of runs.toReversed()) {
    while (run.length > 0 && (TITLES.test(run[0] ?? '') || EMPTY.test(run[0] ?? ''))) run.shift();
    if (run.length > 1 && DEMONYM.test(run[0] ?? '') && TITLES.test(run[1] ?? '')) {
      while (run.length > 0 && (TITLES.test(run[0] ?? '') || DEMONYM.test(run[0] ?? ''))) run.shift();
    }
    // "the Karsovan foreign ministry", "Western diplomats": where it belongs, not what it is called.
    if (
      run.length === 1 &&
      DEMONYM.test(run[0] ?? '') &&
      /^\s+\p{Ll}/u.test(phrase.slice(phrase.indexOf(run[0] ?? '') + (run[0] ?? '').length))
    )
      continue;
    if (run.length === 0 || TITLES.test(run.at(-1) ?? '')) continue;
    const name = run.join(' ');
    const at = phrase.indexOf(name);
    // "NATO officials", "an Italian diplomat": the name says where they belong, not who they are.
    if (head && head.index >= at) continue;
    if (run.length === 1 && /\b(?:of|from|in|for|at|to|with|by) (?:the )?$/i.test(phrase.slice(0, at)))
      continue;
    if (/^(?:a|an|one|two|three|several|some|another|senior)\b/i.test(phrase) && head && !isPerson(name))
      continue;
    return name;
  }
  return undefined;
}

/** Whether a phrase stands for nobody who could be held to it. */
export function isAnonymous(phrase: string, name: string | undefined): boolean {
  if (name !== undefined) return false;
  if (/\bspokes(?:man|woman|person)\b/i.test(phrase)) return false;
  // "The Ministers" of a communique are those whom its head names.
  if (
    /^(?:The )?(?:[\p{Lu}][\p{L}]+ (?:and )?)*(?:Ministers|Ambassadors|Members|Delegates|Leaders)$/u.test(
      phrase.trim(),
    )
  )
    return false;
  if (NOBODY.test(phrase)) return true;
  // "a minister", "two ambassadors": an office of which there is more than one.
  return (
    /^(?:an?|one|two|three|four|five|several|some|another|many|both|a second|a third)\b/i.test(
      phrase.trim(),
    ) && OFFICE.test(phrase)
  );
}

const NUMBERED = /^(?:the|that|this)?\s*(first|second|third|other|latter|former)\b/i;
const NEW =
  /^(?:another|an?other|a (?:second|third|fourth|different|further)|an?|one|two|three|four|several|some)\b/i;

const headOf = (given: string): string => headIn(given.replace(/\bprime minister\b/i, 'premier'));

const headIn = (phrase: string): string =>
  (NOBODY.exec(phrase)?.[0] ?? OFFICE.exec(phrase)?.[0] ?? phrase.trim().split(/\s+/).at(-1) ?? '')
    .toLowerCase()
    .replace(/s$/, '');

/** The voices of a report, found again by surname, office or description. */
export function voicesOf(isPerson: (words: string) => boolean) {
  const all: Known[] = [];
  let last: Known | undefined;
  const add = (phrase: string, key: string | undefined): Known => {
    const found: Known = {
      called: [phrase],
      several: isSeveral(phrase),
      ...(key === undefined ? {} : { key }),
    };
    all.push(found);
    return found;
  };
  let recent: readonly Known[] = [];
  /** Somebody whom the text brings on without a word of his own yet. */
  let mentioned: string | undefined;
  const called = (voice: Known, phrase: string): Known => {
    if (!voice.called.includes(phrase)) voice.called.push(phrase);
    last = voice;
    mentioned = undefined;
    recent = [voice, ...recent.filter((one) => one !== voice)].slice(0, 4);
    return voice;
  };
  /** Who is meant: the last who can be called so; who is called so is known to be so from then on. */
  const standsFor = (pronoun: string): Known | undefined => {
    if (pronoun === 'they') return recent.find(({ several }) => several) ?? last;
    if (pronoun !== 'he' && pronoun !== 'she') return last;
    const [, title] = /^(\S+)/.exec(mentioned ?? '') ?? [];
    if (mentioned !== undefined && !(pronoun === 'he' ? SHE : HE).test(title ?? '')) {
      const voice = find(mentioned);
      if (voice) voice.gender = pronoun;
      if (voice) return voice;
    }
    const found = recent.find(
      (voice) => !voice.several && isOne(voice) && (voice.gender ?? genderOf(voice)) !== other(pronoun),
    );
    if (!found) return last;
    found.gender = pronoun;
    return called(found, found.called[0] ?? pronoun);
  };
  /** The voice that a phrase stands for; `also` is a description beside a name. */
  function find(phrase: string, also?: string): Known | undefined {
    const text = phrase.trim();
    const pronoun = /^(?:he|him|she|her|they|them|it|who|the latter|we|I)$/i.exec(text)?.[0].toLowerCase();
    if (pronoun !== undefined) return standsFor({ him: 'he', her: 'she', them: 'they' }[pronoun] ?? pronoun);
    const name = nameIn(text, isPerson);
    if (name !== undefined) {
      const key = name.split(' ').at(-1) ?? name;
      const known =
        all.find((voice) => voice.called.some((one) => nameIn(one, isPerson) === name)) ??
        all.find((voice) => voice.key === key) ??
        all.find((voice) => voice.key !== undefined && name.split(' ').includes(voice.key));
      // Whom the text called by the office alone before.
      const office = OFFICE.exec(`${text} ${also ?? ''}`) ? headOf(text) : undefined;
      const before = known
        ? []
        : all.filter(
            (one) =>
              one.key === undefined &&
              OFFICE.test(office ?? '') &&
              one.called.some((other) => headOf(other) === office),
          );
      const [sole] = before.length === 1 ? before : [];
      if (sole) sole.key = key;
      const voice = known ?? sole ?? add(text, key);
      if (also !== undefined) called(voice, also);
      return called(voice, text);
    }
    const head = headOf(text);
    const alike = all.filter((voice) => voice.called.some((one) => headOf(one) === head));
    const numbered = NUMBERED.exec(text)?.[1]?.toLowerCase();
    if (numbered !== undefined && alike.length > 0) {
      const at =
        { first: 0, second: 1, third: 2, former: 0, latter: alike.length - 1, other: alike.length - 1 }[
          numbered
        ] ?? 0;
      return called(alike[Math.min(at, alike.length - 1)] as Known, text);
    }
    if (/^(?:the|that|this|its|his|her|their)\b/i.test(text) && alike.length > 0) {
      // "the diplomatic source" is the one whose description shares most words.
      const words = new Set(text.toLowerCase().split(/\s+/));
      const share = (voice: Known): number =>
        Math.max(
          ...voice.called.map(
            (one) =>
              one
                .toLowerCase()
                .split(/\s+/)
                .filter((word) => words.has(word) && !/^(?:the|a|an)$/.test(word)).length,
          ),
        );
      const best = alike.toSorted(
        (a, b) =>
          share(b) - share(a) || Number(b === last) - Number(a === last) || all.indexOf(b) - all.indexOf(a),
      )[0];
      if (best) return called(best, text);
    }
    const same = NEW.test(text)
      ? undefined
      : all.find((voice) => voice.called.some((one) => plainly(one) === plainly(text)));
    return called(same ?? add(text, undefined), text);
  }
  return {
    find,
    /** A sentence in which nobody speaks may bring on who speaks next: "Sir Denys, the Foreign Secretary, takes another view." */
    mention(sentence: string): void {
      mentioned = MENTION.exec(sentence)?.[0] ?? SOMEBODY.exec(sentence)?.[0] ?? mentioned;
    },
  };
}

const MENTION =
  /\b(?:Mr|Mrs|Ms|Dr|Sir|Dame|Lord|Lady|President|Premier|Chancellor|Minister|Secretary|General|Colonel|Admiral|Ambassador|King|Queen|Prince|Princess|Count|Sheikh|Senator|Governor)\.?(?: [\p{Lu}][\p{L}'-]+| bin| di| von| van| de){1,4}/u;
const SOMEBODY =
  /\b(?:a|an) (?:[\p{L}-]+ ){0,3}(?:official|diplomat|adviser|advisor|envoy|source|aide|officer|negotiator|member)(?: of the [^,.;]{3,50}?(?= (?:was|is|had|has|who|said|took|takes)\b)| who [^,.;]{3,30}?(?= and\b|[,.;]))?/iu;

const other = (pronoun: 'he' | 'she'): 'he' | 'she' => (pronoun === 'he' ? 'she' : 'he');

/** Whether a phrase means more than one. */
const isSeveral = (phrase: string): boolean =>
  /^(?:both|two|three|four|five|several|some|many|others|those|they)\b|\s+and\s+/i.test(phrase) ||
  /(?:sources|officials|diplomats|aides|ministers|members|governments|sides|parties|leaders|people|analysts|countries|states|ambassadors|advisers|advisors)$/i.test(
    phrase.replace(/\s(?:of|in|from|at|who|with|close|familiar|briefed)\b.*$/i, ''),
  );

/** Whether it can be a person: an institution or a text is no "he". */
const isOne = (voice: Known): boolean =>
  !voice.called.every((one) =>
    /\b(?:ministry|government|office|embassy|party|agency|union|council|kremlin|commission|parliament|department|delegation|communiqu[eé]|statement|draft|memo|note|text|newspaper|house|side)$/i.test(
      one.replace(/\s(?:of|in|from|at|on)\b.*$/i, ''),
    ),
  );

const HE =
  /\b(?:Mr|Sir|Lord|King|Prince|Sheikh|Count|Signor|Herr|Monsieur|Baron|Emir|Sultan|spokesman|chairman|congressman|gentleman|man)\b/;
const SHE = /\b(?:Mrs|Ms|Miss|Dame|Lady|Queen|Princess|Countess|Madame|Frau|spokeswoman|chairwoman|woman)\b/;

const genderOf = (voice: Known): 'he' | 'she' | undefined =>
  voice.called.some((one) => SHE.test(one))
    ? 'she'
    : voice.called.some((one) => HE.test(one))
      ? 'he'
      : undefined;

const plainly = (phrase: string): string => phrase.toLowerCase().replace(/^(?:the|a|an|that|this) /, '');

/** The fullest name, without the title; else the fullest description. */
export function fullest(voice: Known, isPerson: (words: string) => boolean): string {
  const names = voice.called.flatMap((one) => nameIn(one, isPerson) ?? []);
  const [name] = names.toSorted((a, b) => b.length - a.length);
  if (name !== undefined) return name;
  // The first description is mostly the fullest that is not a sentence.
  return voice.called.toSorted((a, b) => b.length - a.length)[0] ?? 'not stated';
}
