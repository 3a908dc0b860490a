import { EXIT } from './exit.ts';
import { main } from './program.ts';

process.once('SIGINT', () => {
  process.stderr.write('\ncasus: interrupted\n');
  process.exit(EXIT.stopped);
});
// A reader such as `head` that closes the pipe is not a fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) =>
  process.exit(error.code === 'EPIPE' ? EXIT.fine : EXIT.bug),
);

process.exitCode = await main(process.argv.slice(2));
