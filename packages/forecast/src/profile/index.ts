/** What a profile of actors can say: the types and the closed lists. The language of `.actors` knows this and nothing else of the forecast. */
export type * from './model.ts';
export { keyOf, layered, scenariosOf } from './layers.ts';
export {
  type Channel,
  type Each,
  type Holder,
  QUANTITIES,
  type Quantity,
  type QuantityId,
  quantityOf,
  type Role,
} from './quantities.ts';
export { SERIES, type Series, type SeriesId } from './series.ts';
