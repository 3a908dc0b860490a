/**
 * Inks and grounds of the pictures by day, and by night. Pictures carry the day's colours as attributes, so that
 * programs without styles draw them; a reader who asks for dark gets these instead.
 */
export const NIGHT: Readonly<Record<string, string>> = {
  '#ffffff': '#14191f',
  '#16202b': '#e6eaee',
  '#51606f': '#a9b5c0',
  '#cbd3db': '#3a444e',
  '#f4f6f8': '#1d242c',
  '#1d4f7c': '#8fc0ea',
  '#8f1d21': '#f0a3a5',
  '#8a5a00': '#e5bd6b',
  '#77838f': '#8b97a3',
  '#dbe8f3': '#243a4f',
  '#9fc0dd': '#355a7d',
  '#3f72a3': '#5b8db8',
  '#f6e7c8': '#40351c',
  '#e4e9ee': '#2a333c',
  '#f7dfe0': '#43252a',
  '#eef1f4': '#222a32',
  '#9aa6b2': '#6f7c89',
};

/** The style that does so, inside any picture; on paper it is always day. */
export const night = `@media screen and (prefers-color-scheme:dark){${Object.entries(NIGHT)
  .flatMap(([day, dark]) => ['fill', 'stroke'].map((of) => `.casus-picture [${of}="${day}"]{${of}:${dark}}`))
  .join('')}}`;
