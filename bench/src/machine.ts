import { cpus, loadavg, totalmem } from 'node:os';

/** What the figures were measured on. A rate without its machine says nothing. */
export interface Machine {
  readonly cpu: string;
  readonly cores: number;
  readonly memory: number;
  readonly node: string;
  readonly v8: string;
  readonly platform: string;
  /** Running processes over the last minute when the bench began: above 0 others were at work. */
  readonly load: number;
  readonly at: string;
}

/** The machine this runs on, now. */
export const machine = (): Machine => ({
  cpu: cpus()[0]?.model ?? 'unknown',
  cores: cpus().length,
  memory: Math.round(totalmem() / 2 ** 30),
  node: process.versions.node,
  v8: process.versions.v8,
  platform: `${process.platform} ${process.arch}`,
  load: loadavg()[0] ?? Number.NaN,
  at: new Date().toISOString(),
});

/** The machine in one line. */
export const machineWords = (of: Machine): string =>
  `${of.cpu}, ${of.cores} cores, ${of.memory} GiB, ${of.platform}; node ${of.node} (V8 ${of.v8}); load ${of.load.toFixed(1)} at start; ${of.at}`;
