// One row in a process of its own: the task comes as JSON in the first argument, the result leaves as JSON.

import { type CheckTask, measureCheck, measureShelf, type ShelfTask } from './check/measure.ts';
import { type EngineTask, measureEngine } from './engine/measure.ts';
import { type GameTask, measureGame } from './game/measure.ts';
import { measureMoves, type MovesTask } from './engine/moves.ts';
import { type ForecastTask, measureForecast } from './forecast/measure.ts';
import { type LanguageTask, measureKeystrokes, measureReading } from './language/measure.ts';
import type { RivalTask } from './rivals/clause.ts';
import { measureJsonRules } from './rivals/json-rules.ts';
import { measureOwn } from './rivals/own.ts';
import { measureSymboleo } from './rivals/symboleo.ts';

/** Any task that a process of its own can do. */
export type Task =
  | EngineTask
  | MovesTask
  | CheckTask
  | ShelfTask
  | RivalTask
  | LanguageTask
  | GameTask
  | ForecastTask;

const resultOf = (task: Task): unknown => {
  switch (task.kind) {
    case 'engine':
      return measureEngine(task);
    case 'moves':
      return measureMoves(task);
    case 'check':
      return measureCheck(task);
    case 'shelf':
      return measureShelf(task);
    case 'json-rules-engine':
      return measureJsonRules(task);
    case 'symboleo-js-core':
      return measureSymboleo(task);
    case 'casus':
      return measureOwn(task);
    case 'game':
      return measureGame(task);
    case 'read':
      return measureReading(task);
    case 'keystrokes':
      return measureKeystrokes(task);
    case 'forecast':
      return measureForecast(task);
  }
};

process.stdout.write(JSON.stringify(await resultOf(JSON.parse(process.argv[2] ?? '{}') as Task)));
