import { changedValue } from "../../../../core/edit/changed-value.ts";
import { isPlainMap, type PlainValue, type ValuePath } from "../../../../core/edit/plain-value.ts";
import { useSession } from "../../use-session.ts";

/** The value at a path; undefined where nothing stands. */
export function valueIn(value: PlainValue | undefined, path: ValuePath): PlainValue | undefined {
  return path.reduce<PlainValue | undefined>((now, step) => {
    if (Array.isArray(now)) return typeof step === "number" ? now[step] : undefined;
    return isPlainMap(now) && Object.hasOwn(now, step) ? now[step] : undefined;
  }, value);
}

/** Sets a single value of any document, as a cell of a sheet does; undefined takes it out. */
export function useCell() {
  const { session } = useSession();
  return (file: string, path: ValuePath, value: PlainValue | undefined, label: string) =>
    session.change(
      file,
      (before) => {
        const change =
          value === undefined
            ? ({ kind: "remove", path } as const)
            : ({ kind: "set", path, value } as const);
        const after = changedValue(before, change);
        return isPlainMap(after) ? after : before;
      },
      label,
    );
}
