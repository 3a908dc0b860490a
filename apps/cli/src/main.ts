import { EXIT } from './exit.ts';
import { main } from './invoke.ts';

process.once('SIGINT', () => {
  process.stderr.write('\ncasus: interrupted\n');
  process.exit(EXIT.stopped);
});
// A reader such as `head` that closes the pipe is not a fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(EXIT.fine);
  process.stderr.write(
    `casus: the output cannot be written${error.code === 'ENOSPC' ? ': the disk is full' : ` (${error.code ?? 'unknown'})`}\n  make room, or send it elsewhere\n`,
  );
  process.exit(EXIT.usage);
});

process.exitCode = await main(process.argv.slice(2));
