// Who said what to whom when in a negotiation, and what stands of it on a date.

export {};
