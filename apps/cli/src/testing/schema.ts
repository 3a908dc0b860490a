import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const folder = join(import.meta.dirname, '../../schemas');

/** What is wrong with a JSON text by the schema that it names itself, or nothing. */
export function faultsBySchema(text: string): string | undefined {
  const value = JSON.parse(text) as { readonly schema?: string };
  const name = /^casus\/([a-z]+)\/(\d+)$/.exec(value.schema ?? '');
  if (!name) return `no schema is named: ${String(value.schema)}`;
  const file = join(folder, `${name[1]}-${name[2]}.schema.json`);
  const schema = z.fromJSONSchema(
    JSON.parse(readFileSync(file, 'utf8')) as Parameters<typeof z.fromJSONSchema>[0],
  );
  const result = schema.safeParse(value);
  return result.success ? undefined : z.prettifyError(result.error);
}
