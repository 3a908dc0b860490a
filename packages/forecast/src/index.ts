/** A pact and its actors as a game: will it deter, will it be honoured, would each sign it. Estimated, never proved. */
export type * from './play/numbers.ts';
export type * from './profile/model.ts';
export type * from './terms/model.ts';
export { QUANTITIES } from './profile/quantities.ts';
