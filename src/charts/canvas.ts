import * as Plot from "@observablehq/plot";
import { parseHTML } from "linkedom";
import type { Language } from "../core/text/language.ts";
import { textWidth } from "./text-width.ts";

/** How a chart is to be drawn: the same data makes a wide drawing and one for a phone. */
export type Drawing = {
  /** Width in px; below 480 labels stand above their row instead of left of it. */
  width: number;
  language: Language;
  /** Put before every id inside the drawing, so that two drawings can share a page. */
  idPrefix: string;
};

export const fontSize = 13;
export const lineHeight = 17;
const namespace = "http://www.w3.org/2000/svg";

export const isNarrow = (drawing: Drawing): boolean => drawing.width < 480;

/** Width of a text at the chart's font size, in px. */
export const pixelWidth = (text: string): number => Math.ceil(textWidth(text) * fontSize);

const number = (value: unknown): string => String(Math.round(Number(value) * 100) / 100);

/** One for all drawings: none is put into it. */
const { document } = parseHTML("<!doctype html><html><body></body></html>");

type Child = { name: string; attributes: Record<string, string | number>; text?: string };

/** One SVG element described as data; texts and attributes are escaped when it is written out. */
export const shape = (
  name: string,
  attributes: Record<string, string | number>,
  text?: string,
): Child => ({ name, attributes, ...(text === undefined ? {} : { text }) });

const append = (svg: Element, child: Child): void => {
  const element = svg.ownerDocument.createElementNS(namespace, child.name);
  for (const [key, value] of Object.entries(child.attributes)) {
    element.setAttribute(key, typeof value === "number" ? number(value) : value);
  }
  if (child.text !== undefined) element.textContent = child.text;
  svg.append(element);
};

/** Two patterns beside colour, so that the parts of a bar can be told apart in grey. */
const patterns = (idPrefix: string): string =>
  `<defs><pattern id="${idPrefix}-hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect class="hatch-ground" width="6" height="6"/><rect class="hatch-line" width="2.4" height="6"/></pattern></defs>`;

const escapeText = (text: string): string =>
  text.replace(/[&<>"]/g, (one) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;" })[one] ?? "&quot;");

/** Long decimals say nothing and differ between machines: two places are finer than any screen. */
const rounded = (markup: string): string =>
  markup.replace(/(<[^>]*>)/g, (tag) =>
    tag.replace(/-?\d+\.\d{3,}/g, (decimal) => String(Math.round(Number(decimal) * 100) / 100)),
  );

export type Text = { title: string; description: string };

const wrapSvg = (inner: string, height: number, text: Text, drawing: Drawing): string => {
  const { width, idPrefix } = drawing;
  const description = `${idPrefix}-description`;
  return (
    `<svg class="plot" role="img" viewBox="0 0 ${width} ${number(height)}" width="${width}" height="${number(height)}"` +
    ` aria-label="${escapeText(text.title)}" aria-describedby="${description}">` +
    `<desc id="${description}">${escapeText(text.description)}</desc>${inner.includes(`${idPrefix}-hatch`) ? patterns(idPrefix) : ""}${inner}</svg>`
  );
};

/**
 * Draws with the plotting library and gives bare SVG: no style element, no style attribute, no
 * colours; our stylesheet names them by class, so that a strict content policy holds and dark and
 * print work.
 */
export const plotSvg = (
  options: Plot.PlotOptions,
  extra: Child[],
  text: Text,
  drawing: Drawing,
): string => {
  const svg = Plot.plot({ ...options, document, width: drawing.width, className: "plot" });
  for (const style of svg.querySelectorAll("style")) style.remove();
  for (const styled of svg.querySelectorAll("[style]")) styled.removeAttribute("style");
  for (const labelled of svg.querySelectorAll("[aria-label]"))
    labelled.removeAttribute("aria-label");
  const beside = document.createElementNS(namespace, "svg");
  for (const child of extra) append(beside, child);
  const inner = `<g text-anchor="middle">${rounded(svg.innerHTML)}</g>${beside.innerHTML}`;
  return wrapSvg(inner, options.height ?? 0, text, drawing);
};

/** Bare SVG of shapes that need no scales. */
export const shapesSvg = (
  children: Child[],
  height: number,
  text: Text,
  drawing: Drawing,
): string => {
  const svg = document.createElementNS(namespace, "svg");
  for (const child of children) append(svg, child);
  return wrapSvg(svg.innerHTML, height, text, drawing);
};
