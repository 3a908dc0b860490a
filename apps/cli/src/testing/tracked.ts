import { unzipped } from './zip.ts';

/** Which side of the tracked changes is wanted: all of them accepted, or all rejected. */
export type Side = 'accepted' | 'rejected';

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

const plain = (xml: string): string =>
  xml.replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => ENTITIES[name] ?? '');

/**
 * The paragraphs of a Word file once all changes are accepted or rejected, as ECMA-376 17.13.5 has it: a run in w:del
 * is only in the old version, one in w:ins only in the new one, and a paragraph whose mark goes is joined to the next.
 */
export function paragraphsOf(file: Uint8Array, side: Side): readonly string[] {
  const xml = unzipped(Buffer.from(file)).get('word/document.xml')?.toString('utf8') ?? '';
  const gone = side === 'accepted' ? 'del' : 'ins';
  const out: string[] = [];
  let pending = '';
  for (const [, inside = ''] of xml.matchAll(/<w:p>(.*?)<\/w:p>|<w:p\/>/gs)) {
    const properties = /^<w:pPr>.*?<\/w:pPr>/s.exec(inside)?.[0] ?? '';
    const body = inside.slice(properties.length);
    const kept = body.replace(new RegExp(`<w:${gone} .*?</w:${gone}>`, 'gs'), '');
    const words = [...kept.matchAll(/<w:(?:t|delText)[^>]*>(.*?)<\/w:(?:t|delText)>/gs)]
      .map(([, text = '']) => plain(text))
      .join('');
    pending += words;
    if (properties.includes(`<w:${gone} `)) continue;
    out.push(pending);
    pending = '';
  }
  return out;
}

/** Every change with who made it, and when. */
export const changesIn = (
  file: Uint8Array,
): readonly { readonly author: string; readonly date?: string }[] => {
  const xml = unzipped(Buffer.from(file)).get('word/document.xml')?.toString('utf8') ?? '';
  return [...xml.matchAll(/<w:(?:ins|del) w:id="\d+" w:author="([^"]*)"(?: w:date="([^"]*)")?/g)].map(
    ([, author = '', date]) => ({ author: plain(author), ...(date === undefined ? {} : { date }) }),
  );
};
