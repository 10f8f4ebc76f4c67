/** The self-check: its progress, its verdict, and a line for each check. */
export const checkStyles = `
.self-check, .check-groups, .check-head { display: grid; gap: 16px; }
.check-head { gap: 12px; }
.check-head fluent-progress-bar { height: 4px; }
/* While it runs, how far it is stays in sight above the lines that come. */
.self-check[aria-busy] .check-head {
  position: sticky;
  top: 0;
  z-index: 1;
  padding-block: 4px 12px;
  background: var(--colorNeutralBackground1);
  border-bottom: 1px solid var(--colorNeutralStroke2);
}
.working { display: grid; grid-template-columns: minmax(0, 1fr) auto; gap: 2px 12px; align-items: center; }
.working .doing { font-weight: 600; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
.working .percent { grid-area: 2 / 1; font-variant-numeric: tabular-nums; }
.working fluent-button { grid-area: 1 / 2 / 3 / 3; }
.promise { display: flex; gap: 8px; align-items: start; padding: 12px; border-radius: var(--borderRadiusXLarge); background: var(--colorNeutralBackground3); }
.promise .icon { color: var(--colorBrandForeground1); }
.verdict { display: flex; gap: 12px; align-items: start; padding: 12px; border-radius: var(--borderRadiusXLarge); background: var(--colorNeutralBackground3); }
.verdict > div { display: grid; gap: 2px; }
.verdict p { color: var(--colorNeutralForeground2); font-size: var(--fontSizeBase200); line-height: var(--lineHeightBase200); }
.verdict .icon { stroke-width: 2; }
.verdict.success { background: var(--colorPaletteGreenBackground1); }
.verdict.success .icon { color: var(--colorPaletteGreenForeground1); }
.verdict.failure { background: var(--colorPaletteRedBackground1); }
.verdict.failure .icon { color: var(--colorPaletteRedForeground1); }
.check-groups section { display: grid; gap: 4px; }
.check-groups h3 { color: var(--colorNeutralForeground2); }
.lines { border: 1px solid var(--colorNeutralStroke2); border-radius: var(--borderRadiusXLarge); overflow: hidden; }
.line { display: grid; grid-template-columns: auto minmax(0, 1fr) auto; gap: 8px; align-items: start; padding: 6px 12px; }
.line + .line { border-top: 1px solid var(--colorNeutralStroke3); }
.line .icon { width: 16px; height: 16px; margin-top: 2px; stroke-width: 1.75; color: var(--colorNeutralForeground3); }
.line.passed .icon { color: var(--colorPaletteGreenForeground1); }
.line.failed { background: var(--colorPaletteRedBackground1); }
.line.failed :is(.icon, .status) { color: var(--colorPaletteRedForeground1); }
.line .status { font-weight: 600; }
.line.absent :is(.title, .status), .line.not-run :is(.title, .status) { color: var(--colorNeutralForeground3); font-weight: 400; }
.line .detail, .line .time { font-size: var(--fontSizeBase200); line-height: var(--lineHeightBase200); color: var(--colorNeutralForeground3); }
.line.failed .detail { color: var(--colorNeutralForeground1); }
.line .time { margin-top: 2px; font-variant-numeric: tabular-nums; white-space: nowrap; }
.self-check summary { width: fit-content; padding: 4px 0; font-size: var(--fontSizeBase200); cursor: pointer; color: var(--colorBrandForegroundLink); border-radius: 2px; }
.report-text { margin: 4px 0 0; padding: 12px; max-height: 240px; overflow: auto; white-space: pre-wrap; font-family: var(--fontFamilyMonospace); font-size: 11px; line-height: 16px; border-radius: var(--borderRadiusMedium); background: var(--colorNeutralBackground3); user-select: text; }
.report-text:focus-visible { outline: 2px solid var(--colorStrokeFocus2); }
.frame:has(.self-check[aria-busy]) .bar fluent-button { visibility: hidden; }
@media (forced-colors: active) {
  .verdict, .promise, .report-text { border: 1px solid CanvasText; }
  .line.failed { outline: 2px solid Highlight; outline-offset: -2px; }
}
`;
