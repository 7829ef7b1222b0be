import type { PlainValue, ValuePath } from "../../../core/edit/plain-value.ts";
import { useForm } from "./form-tools.ts";
import { useFormWords } from "./form-words.ts";

type Props = { path: ValuePath; index: number; count: number; row: PlainValue; title: string };

/** Up, down and out, for one row of a list. */
export function RowButtons({ path, index, count, row, title }: Props) {
  const { change } = useForm();
  const words = useFormWords();
  const move = (to: number) =>
    change(
      [
        { kind: "remove", path: [...path, index] },
        { kind: "insert", path: [...path, to], value: row },
      ],
      words.moved(title),
    );
  return (
    <span className="row-buttons">
      <button
        type="button"
        className="quiet"
        disabled={index === 0}
        aria-label={words.moveUp(title)}
        onClick={() => move(index - 1)}
      >
        ↑
      </button>
      <button
        type="button"
        className="quiet"
        disabled={index === count - 1}
        aria-label={words.moveDown(title)}
        onClick={() => move(index + 1)}
      >
        ↓
      </button>
      <button
        type="button"
        className="quiet"
        aria-label={words.removeRow(title)}
        onClick={() => change([{ kind: "remove", path: [...path, index] }], words.removed(title))}
      >
        ×
      </button>
    </span>
  );
}
