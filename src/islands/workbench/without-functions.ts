/**
 * A copy that may leave a worker: what is looked up only when asked for (places in the files) cannot,
 * and is left out. Parts that are shared stay shared.
 */
export function withoutFunctions<Value>(value: Value): Value {
  return copied(value, new Map()) as Value;
}

function copied(value: unknown, known: Map<object, unknown>): unknown {
  if (typeof value === "function") return undefined;
  if (typeof value !== "object" || value === null || ArrayBuffer.isView(value)) return value;
  const before = known.get(value);
  if (before !== undefined) return before;
  if (Array.isArray(value)) return filled(value, known);
  if (value instanceof Map) {
    const map = new Map<unknown, unknown>();
    known.set(value, map);
    for (const [key, item] of value) map.set(key, copied(item, known));
    return map;
  }
  if (value instanceof Set) return value;
  const record: Record<string, unknown> = {};
  known.set(value, record);
  for (const [key, item] of Object.entries(value)) record[key] = copied(item, known);
  return record;
}

function filled(list: readonly unknown[], known: Map<object, unknown>): unknown[] {
  const copy: unknown[] = [];
  known.set(list, copy);
  for (const item of list) copy.push(copied(item, known));
  return copy;
}
