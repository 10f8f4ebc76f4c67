/** The small chart with its legend and figures. */
export const chart = `
.chart { display: grid; gap: 6px; }
figcaption { font-weight: 600; font-size: var(--fontSizeBase200); line-height: var(--lineHeightBase200); }
.legend { display: flex; flex-wrap: wrap; gap: 2px 16px; font-size: var(--fontSizeBase200); line-height: var(--lineHeightBase200); color: var(--colorNeutralForeground2); }
.legend li { display: flex; align-items: center; gap: 6px; min-width: 0; }
.swatch { width: 10px; height: 10px; flex: none; border-radius: 2px; forced-color-adjust: none; }
cv-chart { display: block; position: relative; overflow: hidden; }
.figures { font-size: var(--fontSizeBase200); line-height: var(--lineHeightBase200); }
.figures summary { width: fit-content; padding: 4px 0; cursor: pointer; color: var(--colorBrandForegroundLink); border-radius: 2px; }
.figures .scroll { max-height: 220px; overflow: auto; margin-top: 4px; }
table { width: 100%; border-collapse: collapse; font-variant-numeric: tabular-nums; }
th, td { padding: 4px 6px; border-bottom: 1px solid var(--colorNeutralStroke2); text-align: end; font-weight: 400; vertical-align: bottom; overflow-wrap: anywhere; }
thead th { color: var(--colorNeutralForeground3); font-weight: 600; }
th:first-child { text-align: start; min-width: 64px; padding-inline-start: 0; }
`;
