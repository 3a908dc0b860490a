// One row in a process of its own: the task comes as JSON in the first argument, the result leaves as JSON.

import { type EngineTask, measureEngine } from './engine/measure.ts';

/** Any task that a process of its own can do. */
export type Task = EngineTask;

const resultOf = (task: Task): unknown => {
  switch (task.kind) {
    case 'engine':
      return measureEngine(task);
  }
};

process.stdout.write(JSON.stringify(await resultOf(JSON.parse(process.argv[2] ?? '{}') as Task)));
