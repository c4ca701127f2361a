import { expect, test } from '@jest/globals';
import { SHADES } from '../../src/output/terminal/paint.js';

/** The relative luminance of a colour, from 0 to 1, as WCAG 2 defines it. */
const luminance = (rgb: readonly number[]): number => {
  const [red, green, blue] = rgb.map((level) => {
    const share = level / 255;
    return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
};

/** Colours 16 to 231 are a cube of six levels each of red, green and blue. */
const rgbOf = (code: number): readonly number[] => {
  const levels = [0, 95, 135, 175, 215, 255];
  return [36, 6, 1].map((step) => levels[Math.floor((code - 16) / step) % 6]!);
};

test.each(Object.entries(SHADES))('%s is legible on black and on white', (_, code) => {
  const light = luminance(rgbOf(code));
  expect(1.05 / (light + 0.05)).toBeGreaterThan(4);
  expect((light + 0.05) / 0.05).toBeGreaterThan(4);
});
