/** Family of the font that raster charts are drawn with; vector ones fall back on the reader's. */
export const chartFont = "DejaVu Sans";

/** From dark to light in even steps, so that they stay apart in grey and for readers who can't tell colours. */
export const steps = ["#12355B", "#2E7D9A", "#8FBF9F", "#F2D492", "#F7EFD9"] as const;
export const accent = "#C8442B";
export const ink = "#222222";
