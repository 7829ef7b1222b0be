import { isPlainMap, type PlainValue } from "./plain-value.ts";

/**
 * The value with another name wherever one of the places names the old one; itself when none does.
 *
 * A place is a path with slashes in which `*` stands for any step and a last `*key` for the keys of a
 * mapping.
 *
 * @example renamedIn({ levels: { a: 1 } }, ["levels/*key"], "a", "b") // { levels: { b: 1 } }
 */
export function renamedIn(
  value: PlainValue,
  places: readonly string[],
  from: string,
  to: string,
): PlainValue {
  return places.reduce((now, place) => renamedAt(now, place.split("/"), from, to), value);
}

function renamedAt(
  value: PlainValue,
  [step, ...rest]: readonly string[],
  from: string,
  to: string,
): PlainValue {
  if (step === undefined) return value === from ? to : value;
  if (step === "*key") return isPlainMap(value) ? withKey(value, from, to) : value;
  if (Array.isArray(value)) {
    const after = value.map((one) => renamedAt(one, rest, from, to));
    return after.some((one, at) => one !== value[at]) ? after : value;
  }
  if (!isPlainMap(value)) return value;
  const entries = Object.entries(value).map(
    ([key, one]) =>
      [key, step === "*" || step === key ? renamedAt(one, rest, from, to) : one] as const,
  );
  return entries.some(([key, one]) => one !== value[key]) ? Object.fromEntries(entries) : value;
}

function withKey(value: { [key: string]: PlainValue }, from: string, to: string): PlainValue {
  // Where the new name is taken nothing is put over it; the check then tells of the old one.
  if (!Object.hasOwn(value, from) || Object.hasOwn(value, to)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [key === from ? to : key, one]),
  );
}
