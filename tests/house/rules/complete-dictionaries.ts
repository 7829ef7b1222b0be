const roomPattern = /^(?:.*\/)?src\/core\/text\/(zh-hant|en)\/(.+)\.ts$/;

/** The dictionaries of one room in both languages, as loaded modules. */
export type Dictionaries = ReadonlyMap<string, unknown>;

/** Both languages have the same rooms and, in every room, the same keys. */
export function completeDictionaries(modules: Dictionaries): string[] {
  const rooms = new Map<string, Map<string, unknown>>();
  for (const [path, module] of modules) {
    const [, language, room] = roomPattern.exec(path) ?? [];
    if (language === undefined || room === undefined) continue;
    rooms.set(room, (rooms.get(room) ?? new Map<string, unknown>()).set(language, module));
  }
  return [...rooms].flatMap(([room, languages]) => [
    ...keysOnlyIn(languages, "zh-hant", "en", room),
    ...keysOnlyIn(languages, "en", "zh-hant", room),
  ]);
}

function keysOnlyIn(
  languages: ReadonlyMap<string, unknown>,
  here: string,
  there: string,
  room: string,
): string[] {
  const others = new Set(keysOf(languages.get(there)));
  return keysOf(languages.get(here))
    .filter((key) => !others.has(key))
    .map((key) => `${room}: "${key}" is in ${here} and missing in ${there}`);
}

/** All keys down to the leaves, `decision.outcome` style; a leaf's kind belongs to its key. */
function keysOf(value: unknown, path = ""): string[] {
  if (typeof value !== "object" || value === null) {
    return path === "" ? [] : [`${path} (${typeof value})`];
  }
  return Object.entries(value).flatMap(([key, inner]) =>
    keysOf(inner, path === "" ? key : `${path}.${key}`),
  );
}
