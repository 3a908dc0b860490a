/** Text made safe inside an element or a double-quoted attribute of HTML and SVG. */
export const escaped = (text: string): string =>
  text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** Attributes as markup; `undefined` leaves one out. Numbers are rounded to a tenth, so that snapshots stay readable. */
export function attributes(given: Readonly<Record<string, string | number | undefined>>): string {
  return Object.entries(given)
    .filter((entry): entry is [string, string | number] => entry[1] !== undefined)
    .map(
      ([name, value]) =>
        ` ${name}="${typeof value === 'number' ? String(Math.round(value * 10) / 10) : escaped(value)}"`,
    )
    .join('');
}

/** An element around markup that is already safe. Without `inside` it closes itself, as SVG wants. */
export function element(
  name: string,
  given: Readonly<Record<string, string | number | undefined>>,
  inside?: string | readonly string[],
): string {
  if (inside === undefined) return `<${name}${attributes(given)}/>`;
  const body = typeof inside === 'string' ? inside : inside.join('');
  return `<${name}${attributes(given)}>${body}</${name}>`;
}
