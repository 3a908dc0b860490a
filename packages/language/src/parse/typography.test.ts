import { describe, expect, it } from 'vitest';
import { plainText } from './typography.ts';

describe('a text out of a word processor', () => {
  it.each([
    ['curly quotation marks', 'Text “such action”.', 'Text "such action".'],
    ['German and French ones', '„Hilfe“ «aide»', '"Hilfe" "aide"'],
    ['one curly, one straight', 'Article 1 "Help”\nArticle 2 “Aid"', 'Article 1 "Help"\nArticle 2 "Aid"'],
    ['an en dash inside a name', 'Austria–Hungary, NAT–1949', 'Austria-Hungary, NAT-1949'],
    ['a hyphen that does not break', 'NAT\u20111949', 'NAT-1949'],
    ['a minus sign', 'UTC−5', 'UTC-5'],
    ['signs without width', '24\u200b hours\u200e', '24  hours '],
  ])('%s', (_what, typed, plain) => {
    expect(plainText(typed)).toBe(plain);
    expect(plain).toHaveLength(typed.length);
  });

  it('keeps what is quoted and what is remarked', () => {
    const text = 'Text "he said “no” – twice".\nNote: “a doubt” – not mine\n';
    expect(plainText(text)).toBe(text);
  });

  it('leaves a dash between words to be asked about', () => {
    expect(plainText('France – and Poland — meet')).toBe('France – and Poland — meet');
  });
});
