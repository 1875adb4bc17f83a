import canvasKit, { type EmulatedCanvas2D, type EmulatedCanvas2DContext } from "canvaskit-wasm";
import type { ECharts } from "echarts/core";
import type { Language } from "../languages/language.ts";
import type { Chart } from "../report/report-document.ts";
import { chartOption, sizeOf, type Titling } from "./chart-option.ts";
import { init, setPlatformAPI } from "./drawing.ts";
import { chartFont } from "./look.ts";

/** What drawing needs beside code: files that lie beside it. */
export interface DrawingFiles {
  /** Path of `canvaskit.wasm` of the npm package `canvaskit-wasm`. */
  readonly wasmFile: string;
  /** A TrueType font, in regular and bold. */
  readonly fonts: { readonly regular: Uint8Array; readonly bold: Uint8Array };
}

/** Draws charts as PNG, at twice their size so that they print well. */
export type DrawPng = (chart: Chart, language: Language, titling?: Titling) => Uint8Array;

const scale = 2;

/** Makes ready for drawing: once for many charts. */
export const pngDrawing = async ({ wasmFile, fonts }: DrawingFiles): Promise<DrawPng> => {
  const kit = await canvasKit.default({ locateFile: () => wasmFile });
  // Fonts are known to every canvas, and gone with the one that loaded them: this one stays.
  const keeper = kit.MakeCanvas(1, 1);
  keeper.loadFont(fonts.regular, { family: chartFont, style: "normal", weight: "400" });
  keeper.loadFont(fonts.bold, { family: chartFont, style: "normal", weight: "700" });
  measureWith(contextOf(keeper));
  return (chart, language, titling) => {
    const { width, height } = sizeOf(chart, titling);
    const canvas = kit.MakeCanvas(width * scale, height * scale);
    try {
      alignText(canvas);
      drawOn(canvas, chart, language, titling);
      return encoded(canvas);
    } finally {
      canvas.dispose();
    }
  };
};

/** Without a page, ECharts would guess how wide a text is: it asks the font instead. */
const measureWith = (context: EmulatedCanvas2DContext): void =>
  setPlatformAPI({
    measureText: (text: string, font?: string) => {
      if (font !== undefined) context.font = font;
      return { width: context.measureText(text).width };
    },
  });

const contextOf = (canvas: EmulatedCanvas2D): EmulatedCanvas2DContext => {
  const context = canvas.getContext("2d");
  if (context === null) throw new Error("The canvas has no context");
  return context;
};

/** This canvas writes every text from its left end: the ends and middles that charts ask for are reckoned here. */
const alignText = (canvas: EmulatedCanvas2D): void => {
  const context = contextOf(canvas);
  canvas.getContext = () => context;
  const [fill, stroke] = [context.fillText.bind(context), context.strokeText.bind(context)];
  const leftOf = (text: string, x: number): number => {
    const { width } = context.measureText(text);
    switch (context.textAlign) {
      case "right":
      case "end":
        return x - width;
      case "center":
        return x - width / 2;
      default:
        return x;
    }
  };
  context.fillText = (text: string, x: number, y: number) => fill(text, leftOf(text, x), y);
  context.strokeText = (text: string, x: number, y: number) => stroke(text, leftOf(text, x), y);
};

const drawOn = (canvas: EmulatedCanvas2D, chart: Chart, language: Language, titling?: Titling): void => {
  // ECharts is typed for a browser's canvas; this one has what it uses of it.
  const drawing: ECharts = Reflect.apply(init, undefined, [
    canvas,
    null,
    { renderer: "canvas", devicePixelRatio: scale, ...sizeOf(chart, titling) },
  ]);
  drawing.setOption(chartOption(chart, language, titling));
  // Not disposed of: that would clear a canvas of a page, which this is not.
};

const dataUrl = /^data:image\/png;base64,/;

const encoded = (canvas: EmulatedCanvas2D): Uint8Array =>
  Uint8Array.from(atob(canvas.toDataURL("image/png").replace(dataUrl, "")), (letter) => letter.charCodeAt(0));
