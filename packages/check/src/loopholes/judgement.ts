import type { Casus, Determiner, PartyId } from '@casus/engine';
import { compelled } from '../blockers/compelled.ts';
import { bound } from '../blockers/freedom.ts';
import { heightsOn } from '../envelope/scale.ts';
import { mayMean } from '../search/atoms.ts';
import type { NamedWord } from '../search/say.ts';
import { type Asked, findingOf, lower } from './asked.ts';
import type { Slug } from './catalogue.ts';
import { casusOf, objective } from './edits.ts';
import type { Finding } from './finding.ts';

/** Who finds the casus: the guarantor, and why it may say no; another party for all. */
export const judgement = (asked: Asked): readonly Finding[] =>
  asked.system.casus.flatMap(({ casus, pact: index }) => {
    const pact = asked.system.pacts[index]?.pact.id;
    if (pact === undefined) return [];
    const about = wordsAbout(asked, pact, casus.term);
    const own = about.filter((word) => asked.guarantors.includes(word.by));
    const others = [...new Set(about.map((word) => word.by))].filter((by) => isOther(asked, by));
    return [
      ...(own.length === 0 ? [] : ofGuarantor(asked, pact, casus, own)),
      ...others.flatMap((by) =>
        findingOf(
          asked,
          'single-judge',
          lower(
            asked.base,
            silent(
              asked,
              about.filter((word) => word.by === by),
              [by],
            ),
          ),
          [casus.cite],
          casusOf(pact, casus.term, objective),
        ),
      ),
    ];
  });

/** Words by which somebody finds, denies or contests this casus. */
const wordsAbout = ({ tools }: Asked, pact: string, term: string): readonly NamedWord[] =>
  tools.words.filter(
    ({ act }) => (act.kind === 'finding' || act.kind === 'contest') && act.pact === pact && act.term === term,
  );

const isOther = ({ frame, guarantors }: Asked, by: PartyId): boolean =>
  frame.cast.includes(by) && !guarantors.includes(by) && !frame.victims.includes(by);

const silent = (
  asked: Asked,
  words: readonly NamedWord[],
  about: readonly PartyId[] = [],
  voters: readonly PartyId[] = [],
) => {
  const acts = new Set(words.map((word) => JSON.stringify(word.act)));
  return asked.open({
    freedom: { word: (word) => acts.has(JSON.stringify(word.act)), vote: (by) => voters.includes(by) },
    about,
  });
};

const ofGuarantor = (
  asked: Asked,
  pact: string,
  casus: Casus,
  own: readonly NamedWord[],
): readonly Finding[] => {
  // Who judges for itself is heard as long as no body speaks for all, and nothing makes one speak.
  const voters = judgesForItself(casus.determiner) ? asked.frame.cast : [];
  const lost = lower(asked.base, silent(asked, own, [], voters));
  if (!lost) return [];
  const slugs = judgesAlone(asked, pact, casus.determiner)
    ? (['self-judging'] as const)
    : disputes(asked, own);
  return slugs.flatMap((slug) =>
    findingOf(asked, slug, lost, [casus.cite], casusOf(pact, casus.term, objective)),
  );
};

const judgesForItself = (determiner: Determiner): boolean =>
  determiner.kind === 'each' || (determiner.kind === 'until then' && judgesForItself(determiner.meanwhile));

/** Whether what a guarantor says decides, whatever the facts: its sole judgement, or one party that finds for all. */
const judgesAlone = (asked: Asked, pact: string, determiner: Determiner): boolean => {
  switch (determiner.kind) {
    case 'nobody':
    case 'victim':
      return false;
    case 'each':
      return determiner.standard === 'sole';
    case 'party':
      return asked.guarantors.some((party) => mayMean(determiner.who, party, asked.frame, pact));
    case 'body':
      return determiner.standard === 'sole';
    case 'until then':
      return judgesAlone(asked, pact, determiner.first) || judgesAlone(asked, pact, determiner.meanwhile);
  }
};

const SLUGS: Readonly<Record<string, Slug>> = {
  attribution: 'attribution',
  scale: 'below-threshold',
  kind: 'below-threshold',
  place: 'area-disputed',
  provocation: 'provoked',
};

/** The elements in dispute, each of which alone lets the guarantor say no. */
const disputes = (asked: Asked, own: readonly NamedWord[]): readonly Slug[] => {
  const { incident } = asked.frame;
  const elements = incident.disputed ?? [];
  const acts = new Set(own.map((word) => JSON.stringify(word.act)));
  const slugs = elements.flatMap((element): readonly Slug[] => {
    const slug = SLUGS[element];
    if (slug === undefined) return [];
    if (elements.length === 1) return [slug];
    const alone = compelled(
      {
        ...asked.inquiry.question,
        ...heightsOn(asked.scale),
        system: asked.tools.frame.system,
        incident: { ...incident, disputed: [element] },
        about: asked.guarantors,
      },
      asked.guarantors,
      { ...bound(asked.guarantors), shares: false, word: (word) => acts.has(JSON.stringify(word.act)) },
      asked.scale,
      { states: asked.inquiry.states ?? 20_000 },
    );
    return lower(asked.base, alone) ? [slug] : [];
  });
  return [...new Set(slugs)];
};
