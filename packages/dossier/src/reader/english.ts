/** Small words of which English prose is full. */
const SMALL =
  /^(?:the|of|and|to|in|that|a|an|is|was|were|are|it|for|on|with|as|he|she|his|her|they|their|by|at|be|has|had|have|not|said|but|from|would|will|which|who|this|we|i|you|its|no|if|there)$/;

/** Below this share of small words a text is not English; English reports have 0.3 and more. */
const LEAST = 0.12;

/** Whether a text can be read as English: one of a few words is taken to be. */
export function isEnglish(text: string): boolean {
  const words =
    text
      .slice(0, 20_000)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  if (words.length < 25) return !/[\u0400-\u04ff\u0590-\u06ff\u3040-\u9fff\uac00-\ud7af]{3}/.test(text);
  return words.filter((word) => SMALL.test(word)).length / words.length >= LEAST;
}
