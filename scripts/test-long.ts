// `npm run test:long`: the searches and fuzzing that take minutes (`*.long.test.ts`), kept out of CI.

import { installed, run } from './command.ts';
import { build } from './build.ts';

const built = await build();
process.exitCode = built ? run(installed('vitest'), ['run', '--passWithNoTests'], { CASUS_LONG: '1' }) : 1;
