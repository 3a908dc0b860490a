import type { Crisis, Draft, Event, Step } from '@casus/engine';
import type { LangiumCoreServices } from 'langium';
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { CrisisText } from '../generated/ast.ts';
import { CrisisGeneratedModule } from '../generated/module.ts';
import { readText } from '../parse/read.ts';
import { languageServices } from '../parse/services.ts';
import { plainText } from '../parse/typography.ts';
import { unfit, unfitness } from '../parse/unfit.ts';
import { CHARTER, type Reading, rangeOf, report, suggestion, wordsOf } from './context.ts';
import { checkEvent } from './check.ts';
import type { CrisisDiagnostic } from './diagnostics.ts';
import { eventsOf } from './events.ts';
import { checkChoice, expectationOf, fixId } from './expectations.ts';
import { sectionMoment, type When } from './moments.ts';
import { unquoted } from './words.ts';

/** What the reading of a crisis needs: the catalogue, and the drafts of the pacts that are known. */
export interface CrisisOptions {
  readonly catalogue: Catalogue;
  readonly pacts: readonly Draft[];
  readonly file?: string;
}

/** A crisis as read, where its text could be understood, and what is to be said about it. */
export interface ParsedCrisis {
  readonly crisis?: Crisis;
  readonly tree?: CrisisText;
  readonly diagnostics: readonly CrisisDiagnostic[];
}

// The parser is expensive to build and holds no state between texts.
let built: LangiumCoreServices | undefined;

/** Services of the crisis language, built at first use. */
export const crisisServices = (): LangiumCoreServices => (built ??= languageServices(CrisisGeneratedModule));

/** Words of the grammar, for "did you mean". */
const keywords = (): readonly string[] =>
  Object.keys(crisisServices().parser.Lexer.definition).filter((word) => /^[a-z]{3}/.test(word));

/** Pacts that the head of a chronicle names, without reading the rest; none where it has no head. */
export const pactsOf = (text: string): readonly string[] =>
  /under\s+([^.]*)\./.exec(plainText(text.slice(0, 2000)))?.[1]?.match(/[A-Z][A-Z0-9]*(?:-[A-Z0-9]+)+/g) ??
  [];

/** Reads the text of a crisis. Never throws, whatever the text. */
export const parseCrisis = (text: string, options: CrisisOptions): ParsedCrisis => {
  const place = (diagnostic: CrisisDiagnostic): CrisisDiagnostic =>
    options.file === undefined ? diagnostic : { ...diagnostic, file: options.file };
  const why = unfitness(text);
  if (why !== undefined) return { diagnostics: [place(unfit(why))] };
  const { tree, faults, remarks } = readText<CrisisText>(text, crisisServices().parser.LangiumParser, {
    language: 'crisis',
    words: keywords(),
    names: options.catalogue.names,
  });
  if (faults.length > 0) return { tree, diagnostics: faults.map(place) };
  const { crisis, diagnostics } = lowerCrisis(tree, options);
  const failed = diagnostics.some((diagnostic) => diagnostic.severity === 'error');
  return { ...(failed ? {} : { crisis }), tree, diagnostics: [...remarks, ...diagnostics].map(place) };
};

/** The crisis that a tree means. Sentences with an error are left out; the diagnostics say which. */
function lowerCrisis(
  tree: CrisisText,
  options: CrisisOptions,
): { readonly crisis: Crisis; readonly diagnostics: readonly CrisisDiagnostic[] } {
  const chosen: Record<string, Record<string, string>> = {};
  for (const text of tree.texts)
    for (const fix of text.fixes)
      chosen[text.pact] = { ...chosen[text.pact], [fixId(fix)]: unquoted(fix.label) };
  const reading: Reading = {
    catalogue: options.catalogue,
    drafts: new Map(options.pacts.map((draft) => [draft.id, draft])),
    inHead: new Set([...tree.pacts, CHARTER]),
    chosen,
    diagnostics: [],
    numbers: new Map(),
    titles: new Set(),
    victims: [],
  };
  // Whoever gives no pacts at all asks for the chronicle alone.
  for (const pact of options.pacts.length === 0 ? [] : tree.pacts)
    if (!reading.drafts.has(pact))
      report(
        reading,
        'C004',
        tree,
        `There is no pact ${pact}.`,
        suggestion(pact, [...reading.drafts.keys()]),
      );
  for (const text of tree.texts) {
    if (!tree.pacts.includes(text.pact))
      report(reading, 'C012', text, `The head of this crisis does not name ${text.pact}.`);
    for (const fix of text.fixes) checkChoice(reading, fix, text.pact, fixId(fix), unquoted(fix.label));
  }
  const steps = stepsOf(reading, tree);
  return {
    crisis: { title: tree.title, pacts: tree.pacts, chosen, steps },
    diagnostics: reading.diagnostics,
  };
}

function stepsOf(reading: Reading, tree: CrisisText): readonly Step[] {
  const steps: Step[] = [];
  let when: When | undefined;
  const first = firstMoment(reading, tree);
  for (const section of tree.sections) {
    when = sectionMoment(reading, section, when, first);
    for (const node of section.steps) {
      if (node.$type === 'Event') {
        const events: readonly Event[] = eventsOf(reading, node, when);
        for (const event of events) {
          checkEvent(reading, node, event);
          steps.push({ kind: 'event', event, range: rangeOf(node) });
        }
      } else {
        const expect = expectationOf(reading, node);
        if (expect)
          steps.push({ kind: 'expect', expect, at: when.at, text: wordsOf(node), range: rangeOf(node) });
      }
    }
  }
  return steps;
}

/** The background is told as of the first dated moment. */
function firstMoment(reading: Reading, tree: CrisisText): When | undefined {
  const dated = tree.sections.find((section) => section.moment?.$type === 'DatedMoment');
  if (!dated) return undefined;
  // A silent look ahead: what is wrong with the moment is said when its section is read.
  return sectionMoment({ ...reading, diagnostics: [] }, dated, undefined, undefined);
}
