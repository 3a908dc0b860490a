import { agreed, type Answered, drift, onTopic, pending, shown, silent } from '../dossier/answers.ts';
import { type Asked, askedOf, type DossierOptions, topicGiven } from '../dossier/asked.ts';
import { isoDay } from '../dossier/data.ts';
import { bad, EXIT, type ExitCode, good, type Outcome } from '../exit.ts';
import { nearest } from '../library/nearest.ts';
import { printFindings } from '../terminal/findings.ts';
import { headed } from '../terminal/headed.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { failed } from './fail.ts';

/** What can be asked of a dossier. */
const QUESTIONS = ['show', 'term', 'agreed', 'silent', 'pending', 'drift', 'draft'] as const;
type Question = (typeof QUESTIONS)[number];

/** `casus dossier`: who said what to whom when, what stands of it on a date, and a draft from a report. */
export async function dossierCommand(
  question: string,
  words: readonly string[],
  options: DossierOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const asked = QUESTIONS.find((one) => one === question);
  if (asked === undefined) {
    const near = nearest(question, QUESTIONS);
    return failed(
      bad(
        EXIT.usage,
        `dossier ${question}: there is no such question`,
        near ? `did you mean ${near}?` : `ask ${QUESTIONS.join(', ')}`,
      ),
      terminal,
    );
  }
  if (asked === 'draft') {
    // The language library of the reader is large: nothing else waits for it.
    const { drafted } = await import('../dossier/draft.ts');
    const made = await drafted(words[0], options);
    if (!made.ok) return failed(made, terminal);
    const { text, data } = made.value;
    terminal.out(
      options.json ? JSON.stringify({ schema: 'casus/draft/1', ...data, text }, null, 2) : text.trimEnd(),
    );
    return EXIT.fine;
  }
  const given = asked === 'term' || asked === 'drift' || asked === 'agreed' ? undefined : words[0];
  const loaded = await askedOf(given ?? options.in, options);
  if (!loaded.ok) return failed(loaded, terminal);
  printFindings(loaded.value.findings, loaded.value.source, terminal);
  const answer = answered(asked, words, loaded.value);
  if (!answer.ok) return failed(answer, terminal);
  const { head, lines, data } = answer.value;
  if (options.json) {
    const { dossier, source, asOf } = loaded.value;
    const named = { file: source.path, title: dossier.title, pact: dossier.pact, asOf: isoDay(asOf) };
    terminal.out(
      JSON.stringify({ schema: 'casus/dossier/1', question: asked, ...named, lines, ...data }, null, 2),
    );
    return EXIT.fine;
  }
  terminal.out(terminal.colours.bold(head));
  for (const line of headed(lines, terminal)) terminal.out(line);
  return EXIT.fine;
}

function answered(
  question: Exclude<Question, 'draft'>,
  words: readonly string[],
  asked: Asked,
): Outcome<Answered> {
  const [word] = words;
  switch (question) {
    case 'show':
      return good(shown(asked));
    case 'silent':
      return good(silent(asked));
    case 'pending':
      return good(pending(asked));
    case 'drift':
      return word === undefined
        ? bad(EXIT.usage, 'dossier drift: no phrase is named', 'name one: casus dossier drift "Article 5"')
        : good(drift(asked, word));
    case 'agreed':
    case 'term': {
      if (word === undefined)
        return question === 'agreed'
          ? good(agreed(asked))
          : bad(
              EXIT.usage,
              'dossier term: no topic is named',
              'name one: casus dossier term "consent of Russia"',
            );
      const topic = topicGiven(asked, word);
      return topic.ok ? good(onTopic(asked, topic.value)) : topic;
    }
  }
}
