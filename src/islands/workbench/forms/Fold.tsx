import { type ReactNode, useState } from "react";
import type { ValuePath } from "../../../core/edit/plain-value.ts";
import { FindingCount } from "./FieldNotes.tsx";
import { idOf, pathKey, useForm } from "./form-tools.ts";

function leadsTo(path: ValuePath, target: ValuePath | null): boolean {
  return target !== null && path.every((step, at) => step === target[at]);
}

type Props = {
  path: ValuePath;
  title: string;
  /** What one wants to see of it while it is folded. */
  summary?: string;
  isOpen?: boolean;
  children: () => ReactNode;
};

/** A part of a document that is folded until somebody looks; only then are its fields made. */
export function Fold({ path, title, summary, isOpen = false, children }: Props) {
  const { opened, target, findings } = useForm();
  const key = pathKey(path);
  const [open, setOpen] = useState(isOpen || opened.has(key) || leadsTo(path, target));
  return (
    <details
      className="fold"
      open={open}
      onToggle={({ currentTarget }) => {
        setOpen(currentTarget.open);
        if (currentTarget.open) opened.add(key);
        else opened.delete(key);
      }}
    >
      <summary id={`${idOf(path)}-fold`} data-at={key}>
        <span className="fold-title">{title}</span>
        {summary && <span className="quiet-words">{summary}</span>}
        <FindingCount findings={findings.within(path)} />
      </summary>
      {open && <div className="fold-body">{children()}</div>}
    </details>
  );
}
