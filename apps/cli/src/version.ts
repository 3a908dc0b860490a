/** Version of the engine and of this command line, as released together. */
export const VERSION = '0.1.0';

/** Version of the language of pacts and crises. */
export const LANGUAGE_VERSION = '0.1.0';
