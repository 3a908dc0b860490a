// Pact against pact: how a text is coded, what it stands beside, and what became of its like.

export {};
