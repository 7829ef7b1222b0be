import { extname } from "node:path";
import ts from "typescript";
import type { TreeFile } from "../tree.ts";

/** An exported function with the comment that stands before it. */
export interface ExportedFunction {
  readonly name: string;
  readonly line: number;
  readonly comment: string;
}

/** The exported functions of one source file, written either way TypeScript has. */
export function exportedFunctions({ path, text }: TreeFile): ExportedFunction[] {
  const kind = extname(path) === ".tsx" ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, kind);
  return source.statements.flatMap((statement) =>
    isExported(statement)
      ? functionNames(statement).map((name) => ({
          name,
          line: source.getLineAndCharacterOfPosition(statement.getStart()).line + 1,
          comment: commentOf(statement, text),
        }))
      : [],
  );
}

function isExported(statement: ts.Statement): boolean {
  const modifiers = ts.canHaveModifiers(statement) ? (ts.getModifiers(statement) ?? []) : [];
  return modifiers.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
}

function functionNames(statement: ts.Statement): string[] {
  // Of an overloaded function the body is the one that counts.
  if (ts.isFunctionDeclaration(statement)) return statement.body ? [nameOf(statement)] : [];
  if (!ts.isVariableStatement(statement)) return [];
  return statement.declarationList.declarations
    .filter(
      ({ initializer: value }) =>
        value && (ts.isArrowFunction(value) || ts.isFunctionExpression(value)),
    )
    .map((declaration) => declaration.name.getText());
}

function nameOf(statement: ts.FunctionDeclaration): string {
  return statement.name?.text ?? "default";
}

function commentOf(statement: ts.Statement, text: string): string {
  const ranges = ts.getLeadingCommentRanges(text, statement.pos) ?? [];
  const last = ranges.at(-1);
  const comment = last === undefined ? "" : text.slice(last.pos, last.end);
  return comment.startsWith("/**") ? comment : "";
}
