/** For tests that need a queue: a PostgreSQL of their own. */
export { type Server, startServer } from './server.ts';
