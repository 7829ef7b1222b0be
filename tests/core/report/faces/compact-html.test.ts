import { parseHTML } from "linkedom";
import { expect, it } from "vitest";
import { compactHtml } from "../../../../src/core/report/faces/compact-html.ts";

it("leaves out end tags and quotes that HTML does not need", () => {
  const row = '<tr id="p1-a"><th scope="row">A</th><td class="num">1</td></tr>';
  expect(compactHtml(`<table><tbody>${row}</tbody></table>`)).toBe(
    "<table><tbody><tr id=p1-a><th scope=row>A<td class=num>1</table>",
  );
});

it("keeps quotes that are needed, and values before a closing slash", () => {
  const needed = [
    '<a class="mark is-short" href="tables/a.csv" title="">x</a>',
    '<rect width="100%" height="12"/>',
    '<p>a="b" stays a word</p>',
  ];
  expect(compactHtml(needed[0] ?? "")).toBe(needed[0]);
  expect(compactHtml(needed[1] ?? "")).toBe('<rect width=100% height="12"/>');
  expect(compactHtml(needed[2] ?? "")).toBe(needed[2]);
});

it("leaves style sheets to the letter", () => {
  const sheet = '<style>a[href="b"]{content:"</td>"}</style>';
  expect(compactHtml(`<head>${sheet}</head>`)).toBe(`<head>${sheet}</head>`);
});

it("says the same in words", () => {
  const list =
    "<ul><li>one</li><li>two <b>three</b></li></ul><dl><div><dt>a</dt><dd>b</dd></div></dl>";
  const words = (html: string) => parseHTML(`<body>${html}</body>`).document.body.textContent;
  expect(words(compactHtml(list))).toBe(words(list));
});
