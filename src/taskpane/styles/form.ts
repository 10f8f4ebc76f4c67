/** Questions, the table picker and the preview beneath them. */
export const form = `
.model { display: grid; gap: 24px; }
.form { display: grid; gap: 24px; }
.group { display: grid; gap: 16px; }
.field { display: grid; gap: 4px; }
.field > label { font-weight: 600; }
.optional { font-weight: 400; color: var(--colorNeutralForeground3); }

.input {
  display: flex;
  align-items: center;
  min-height: 32px;
  border: 1px solid var(--colorNeutralStroke1);
  border-bottom-color: var(--colorNeutralStrokeAccessible);
  border-radius: var(--borderRadiusMedium);
  background: var(--colorNeutralBackground1);
}
.input:hover { border-color: var(--colorNeutralStroke1Hover); border-bottom-color: var(--colorNeutralStrokeAccessibleHover); }
.input:focus-within { outline: 2px solid var(--colorStrokeFocus2); outline-offset: 0; }
.input:has([aria-invalid="true"]) { border-color: var(--colorPaletteRedBorder2); }
.input > :is(input, select) {
  flex: 1;
  min-width: 0;
  min-height: 30px;
  padding: 0 10px;
  border: 0;
  border-radius: inherit;
  font: inherit;
  color: inherit;
  background: transparent;
}
.input > :is(input, select):focus-visible { outline: none; }
.input > select { padding-inline: 6px; text-overflow: ellipsis; }
.input option { color: var(--colorNeutralForeground1); background: var(--colorNeutralBackground1); }
.input ::placeholder { color: var(--colorNeutralForeground3); opacity: 1; }
.several { display: grid; gap: 2px; margin: 0; padding: 0; list-style: none; }
.several:focus-visible { outline: none; }
.several > li { display: flex; align-items: center; min-height: 32px; }
.several label { display: flex; flex: 1; align-items: center; gap: 8px; min-width: 0; overflow-wrap: anywhere; }
.several input { flex: none; width: 16px; height: 16px; margin: 0; accent-color: var(--colorBrandBackground); }
.move { display: grid; place-items: center; width: 32px; height: 32px; padding: 0; border: 0; border-radius: var(--borderRadiusMedium); color: inherit; background: transparent; }
.move:hover:enabled { background: var(--colorNeutralBackground1Hover); }
.move:disabled { color: var(--colorNeutralForegroundDisabled); }
.move .icon { width: 16px; height: 16px; }
.unit { padding-inline: 0 10px; color: var(--colorNeutralForeground3); white-space: nowrap; }
.note.guessed { color: var(--colorPaletteDarkOrangeForeground1); }

.table-input {
  display: grid;
  gap: 12px;
  padding: 16px;
  border: 1px solid var(--colorNeutralStroke2);
  border-radius: var(--borderRadiusXLarge);
  background: var(--colorNeutralBackground2);
}
.range { display: grid; gap: 2px; }
.address { font-weight: 600; }
.size { font-size: var(--fontSizeBase200); color: var(--colorNeutralForeground3); }
.in-use { padding-inline-start: 10px; border-inline-start: 3px solid var(--colorCompoundBrandStroke); }
.columns { display: grid; gap: 12px; }
.columns:empty { display: none; }
.your-data, .your-data section, .trouble { display: grid; gap: 8px; }
.your-data { gap: 16px; }
.data-summary { font-weight: 600; }
.date { white-space: nowrap; }
.data-summary .note { display: flex; gap: 6px; margin-top: 4px; font-weight: 400; }
.your-data h3 { display: flex; gap: 6px; margin: 0; font-size: var(--fontSizeBase300); color: var(--colorPaletteDarkOrangeForeground1); }
.trouble { gap: 4px; }
.trouble .note { overflow-wrap: anywhere; }
.found > summary { cursor: pointer; font-weight: 600; }
.found > ul { display: grid; gap: 12px; margin: 12px 0 0; padding: 0; list-style: none; }
.found li { padding-inline-start: 10px; border-inline-start: 3px solid var(--colorNeutralStroke2); }
.own-table, .sample { display: grid; gap: 12px; }
.sample:empty { display: none; }
.own-table:not([hidden]) + .sample:not(:empty) { gap: 8px; padding-top: 12px; border-top: 1px solid var(--colorNeutralStroke2); }
.sample .address { display: flex; gap: 6px; }
.table-input fluent-button { justify-self: start; }

.preview { display: grid; gap: 8px; }
.preview-body { display: grid; gap: 12px; min-height: 96px; align-content: start; }
.preview-body[aria-busy="true"] { opacity: 0.55; transition: opacity 0.2s 0.2s; }
.waiting { color: var(--colorNeutralForeground3); }
.key-figures { display: grid; grid-template-columns: 1fr 1fr; gap: 12px 16px; }
.key-figures > div { display: grid; grid-template-rows: 1fr auto; }
.key-figures dt { font-size: var(--fontSizeBase200); line-height: var(--lineHeightBase200); color: var(--colorNeutralForeground3); }
.key-figures dd { font-size: var(--fontSizeBase500); line-height: var(--lineHeightBase500); font-weight: 600; color: var(--colorBrandForeground1); }

.insert { display: grid; gap: 8px; }
.insert fluent-button { width: 100%; }
.insert .hint { text-align: center; }
`;
