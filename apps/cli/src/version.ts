/** Versions that receipts name. */
export const VERSIONS = { engine: '0.1.0', language: '0.1.0' } as const;
