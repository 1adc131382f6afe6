// The code points of quote rule 1: what is written as an ASCII mark, what is dropped, and what is white space.

/** A listed code point and its Unicode name. */
export type Listed = readonly (readonly [code: number, name: string])[];

/** Written as U+0022 QUOTATION MARK. */
export const DOUBLE_QUOTES: Listed = [
  [0x00ab, 'left-pointing double angle quotation mark'],
  [0x00bb, 'right-pointing double angle quotation mark'],
  [0x02ba, 'modifier letter double prime'],
  [0x02ee, 'modifier letter double apostrophe'],
  [0x201c, 'left double quotation mark'],
  [0x201d, 'right double quotation mark'],
  [0x201e, 'double low-9 quotation mark'],
  [0x201f, 'double high-reversed-9 quotation mark'],
  [0x2033, 'double prime'],
  [0x2036, 'reversed double prime'],
  [0x275d, 'heavy double turned comma quotation mark ornament'],
  [0x275e, 'heavy double comma quotation mark ornament'],
  [0x2760, 'heavy low double comma quotation mark ornament'],
  [0x301d, 'reversed double prime quotation mark'],
  [0x301e, 'double prime quotation mark'],
  [0x301f, 'low double prime quotation mark'],
  [0xff02, 'fullwidth quotation mark'],
];

/** Written as U+0027 APOSTROPHE. */
export const SINGLE_QUOTES: Listed = [
  [0x0060, 'grave accent'],
  [0x00b4, 'acute accent'],
  [0x02b9, 'modifier letter prime'],
  [0x02bb, 'modifier letter turned comma'],
  [0x02bc, 'modifier letter apostrophe'],
  [0x02bd, 'modifier letter reversed comma'],
  [0x02c8, 'modifier letter vertical line'],
  [0x02ca, 'modifier letter acute accent'],
  [0x02cb, 'modifier letter grave accent'],
  [0x0374, 'greek numeral sign'],
  [0x0384, 'greek tonos'],
  [0x1fef, 'greek varia'],
  [0x1ffd, 'greek oxia'],
  [0x2018, 'left single quotation mark'],
  [0x2019, 'right single quotation mark'],
  [0x201a, 'single low-9 quotation mark'],
  [0x201b, 'single high-reversed-9 quotation mark'],
  [0x2032, 'prime'],
  [0x2035, 'reversed prime'],
  [0x2039, 'single left-pointing angle quotation mark'],
  [0x203a, 'single right-pointing angle quotation mark'],
  [0x275b, 'heavy single turned comma quotation mark ornament'],
  [0x275c, 'heavy single comma quotation mark ornament'],
  [0x275f, 'heavy low single comma quotation mark ornament'],
  [0xff07, 'fullwidth apostrophe'],
  [0xff40, 'fullwidth grave accent'],
];

/** Written as U+002D HYPHEN-MINUS. */
export const DASHES: Listed = [
  [0x2010, 'hyphen'],
  [0x2011, 'non-breaking hyphen'],
  [0x2012, 'figure dash'],
  [0x2013, 'en dash'],
  [0x2014, 'em dash'],
  [0x2015, 'horizontal bar'],
  [0x2212, 'minus sign'],
  [0x2e3a, 'two-em dash'],
  [0x2e3b, 'three-em dash'],
  [0xfe31, 'presentation form for vertical em dash'],
  [0xfe32, 'presentation form for vertical en dash'],
  [0xfe58, 'small em dash'],
  [0xfe63, 'small hyphen-minus'],
  [0xff0d, 'fullwidth hyphen-minus'],
];

/** Dropped. */
export const DROPPED: Listed = [
  [0x00ad, 'soft hyphen'],
  [0x200b, 'zero width space'],
  [0x200c, 'zero width non-joiner'],
  [0x200d, 'zero width joiner'],
  [0x200e, 'left-to-right mark'],
  [0x200f, 'right-to-left mark'],
  [0x2060, 'word joiner'],
  [0xfeff, 'zero width no-break space'],
];

/** White space: Unicode's White_Space. */
export const WHITE_SPACE: Listed = [
  [0x0009, 'character tabulation'],
  [0x000a, 'line feed'],
  [0x000b, 'line tabulation'],
  [0x000c, 'form feed'],
  [0x000d, 'carriage return'],
  [0x0020, 'space'],
  [0x0085, 'next line'],
  [0x00a0, 'no-break space'],
  [0x1680, 'ogham space mark'],
  [0x2000, 'en quad'],
  [0x2001, 'em quad'],
  [0x2002, 'en space'],
  [0x2003, 'em space'],
  [0x2004, 'three-per-em space'],
  [0x2005, 'four-per-em space'],
  [0x2006, 'six-per-em space'],
  [0x2007, 'figure space'],
  [0x2008, 'punctuation space'],
  [0x2009, 'thin space'],
  [0x200a, 'hair space'],
  [0x2028, 'line separator'],
  [0x2029, 'paragraph separator'],
  [0x202f, 'narrow no-break space'],
  [0x205f, 'medium mathematical space'],
  [0x3000, 'ideographic space'],
];
