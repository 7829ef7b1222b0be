import type { Workspace } from "../../core/parse/workspace.ts";

type Named = "vendors" | "evaluations" | "pilots";

/** Of a map: which names there are, in their order, and what became of those that are others than before. */
type MapNews<Value> = { names: string[]; changed: ReadonlyMap<string, Value> };

/** What is different in a workspace since it was last told; most of one stays as it is. */
export type WorkspaceNews = {
  documents: Partial<Omit<Workspace, Named>>;
  vendors: MapNews<Workspace["vendors"] extends ReadonlyMap<string, infer Value> ? Value : never>;
  evaluations: MapNews<
    Workspace["evaluations"] extends ReadonlyMap<string, infer Value> ? Value : never
  >;
  pilots: MapNews<Workspace["pilots"] extends ReadonlyMap<string, infer Value> ? Value : never>;
};

/** The very same, or made of the very same parts. */
function isAsBefore(before: object | undefined, now: object): boolean {
  if (before === undefined) return false;
  const parts = new Map<string, unknown>(Object.entries(before));
  return Object.entries(now).every(([key, value]) => parts.get(key) === value);
}

function mapNews<Value extends object>(
  before: ReadonlyMap<string, Value> | undefined,
  now: ReadonlyMap<string, Value>,
): MapNews<Value> {
  const changed = [...now].filter(([name, value]) => !isAsBefore(before?.get(name), value));
  return { names: [...now.keys()], changed: new Map(changed) };
}

/** What of a workspace is not the very same as it was before? */
export function workspaceNews(before: Workspace | null, now: Workspace): WorkspaceNews {
  const { vendors, evaluations, pilots, ...documents } = now;
  const known = new Map<string, unknown>(Object.entries(before ?? {}));
  const changed = Object.entries(documents).filter(([key, one]) => known.get(key) !== one);
  return {
    documents: Object.fromEntries(changed),
    vendors: mapNews(before?.vendors, vendors),
    evaluations: mapNews(before?.evaluations, evaluations),
    pilots: mapNews(before?.pilots, pilots),
  };
}

function mapWith<Value>(
  before: ReadonlyMap<string, Value> | undefined,
  { names, changed }: MapNews<Value>,
): Map<string, Value> {
  const entries = names.flatMap((name): [string, Value][] => {
    const value = changed.get(name) ?? before?.get(name);
    return value === undefined ? [] : [[name, value]];
  });
  return new Map(entries);
}

/** The whole workspace from what was told of it. */
export function workspaceWith(before: Workspace | null, news: WorkspaceNews): Workspace {
  const documents = { ...before, ...news.documents } as Omit<Workspace, Named>;
  return {
    ...documents,
    vendors: mapWith(before?.vendors, news.vendors),
    evaluations: mapWith(before?.evaluations, news.evaluations),
    pilots: mapWith(before?.pilots, news.pilots),
  };
}
