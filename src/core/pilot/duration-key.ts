/** Durations below this keep every second. */
const exactSeconds = 2048;

/** Keys per doubling of the duration. */
const keysPerOctave = 1024;

/** Longest duration with a key of its own: 136 years. */
const longestSeconds = 2 ** 32 - 2 ** 22;

/** So many keys there are; every duration has a number below this. */
export const keyCount = exactSeconds + 21 * keysPerOctave + 1;

/**
 * The number of the key under which a duration is counted: 0, 1, 2 … in order of length.
 *
 * Keys are whole seconds rounded to 11 significant bits; their numbers fit 15 bits, so that a
 * histogram of them can be a small table. Takes 0 or more whole seconds.
 *
 * @example keyNumber(2049) // 2048: from 2,048 seconds on, every second second has a key
 */
export function keyNumber(seconds: number): number {
  if (seconds < exactSeconds) return seconds;
  const whole = seconds < longestSeconds ? seconds : longestSeconds;
  const octave = 20 - Math.clz32(whole);
  const rounded = (whole + (1 << octave)) >>> (octave + 1);
  return exactSeconds + octave * keysPerOctave + rounded - keysPerOctave;
}

/**
 * The duration in seconds that a key stands for.
 *
 * @example secondsOfKey(2048) // 2048
 */
export function secondsOfKey(number: number): number {
  if (number < exactSeconds) return number;
  const above = number - exactSeconds;
  const octave = above >> 10;
  return (keysPerOctave + (above & (keysPerOctave - 1))) * 2 ** (octave + 1);
}

/**
 * Under which duration is this one counted?
 *
 * Whole seconds rounded to 11 significant bits: exact below 2,048 seconds (34 minutes), within
 * 0.05 % above. Few enough keys that a cell stays small however many tickets it holds, and the same
 * key in every engine, because only division by powers of two is used. Takes 0 or more seconds.
 *
 * @example durationKey(2047) // 2047
 * @example durationKey(100_001) // 100032
 */
export function durationKey(seconds: number): number {
  return secondsOfKey(keyNumber(seconds));
}
