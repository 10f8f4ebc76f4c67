/** The first screen, the insertion, the function reference and sharing. */
export const screens = `
.home { display: grid; gap: 24px; }
.home > section, .cards, .question { display: grid; gap: 8px; }
.home > .models { gap: 20px; }
.in-workbook h2 { font-size: var(--fontSizeBase300); line-height: var(--lineHeightBase300); }
.question h2 { font-size: var(--fontSizeBase300); line-height: var(--lineHeightBase300); text-wrap: balance; }
.list { display: grid; border: 1px solid var(--colorNeutralStroke2); border-radius: var(--borderRadiusXLarge); overflow: hidden; }
.list > h3 { padding: 12px 12px 0; color: var(--colorNeutralForeground2); }
.purpose { font-size: var(--fontSizeBase500); line-height: var(--lineHeightBase500); font-weight: 600; text-wrap: pretty; }
.home > .example {
  gap: 12px;
  padding: 16px;
  border: 1px solid var(--colorNeutralStroke2);
  border-radius: var(--borderRadiusXLarge);
  background: var(--colorNeutralBackground2);
}
.example > p { color: var(--colorNeutralForeground2); }
.card {
  display: grid;
  grid-template: "icon title next" auto "icon summary next" auto / auto minmax(0, 1fr) auto;
  gap: 2px 12px;
  align-items: start;
  padding: 12px;
  border: 1px solid var(--colorNeutralStroke2);
  border-radius: var(--borderRadiusXLarge);
  font: inherit;
  text-align: start;
  color: inherit;
  background: var(--colorNeutralBackground1);
  cursor: pointer;
}
.card:hover { background: var(--colorNeutralBackground1Hover); border-color: var(--colorNeutralStroke1Hover); }
.card:active { background: var(--colorNeutralBackground1Pressed); }
.warehouse { display: grid; gap: 24px; }
.warehouse .step { display: grid; gap: 12px; }
.warehouse h2 { font-size: var(--fontSizeBase400); line-height: var(--lineHeightBase400); }
.large .drop-zone { display: grid; gap: 6px; padding: 16px; border: 1px dashed var(--colorNeutralStroke1); border-radius: var(--borderRadiusXLarge); }
.large .drop-zone.over { border-color: var(--colorBrandStroke1); background: var(--colorNeutralBackground3); }
.large .step[hidden], .large .read-file[hidden], .under-way[hidden] { display: none; }
.large fluent-progress-bar { height: 4px; }
.warehouse .found > .group { margin-top: 12px; }
.warehouse textarea { flex: 1; min-width: 0; padding: 6px 10px; border: 0; border-radius: inherit; font: 12px/1.4 monospace; color: inherit; background: transparent; resize: vertical; white-space: pre; }
.file-choice { position: relative; justify-self: start; padding: 5px 12px; border: 1px solid var(--colorNeutralStroke1); border-radius: var(--borderRadiusMedium); font-weight: 600; cursor: pointer; }
.file-choice:hover { background: var(--colorNeutralBackground1Hover); border-color: var(--colorNeutralStroke1Hover); }
.file-choice:focus-within { outline: 2px solid var(--colorStrokeFocus2); outline-offset: 1px; }
.query-box { display: grid; gap: 8px; }
.query { max-height: 220px; margin: 0; padding: 8px 10px; overflow: auto; border: 1px solid var(--colorNeutralStroke2); border-radius: var(--borderRadiusMedium); font: 12px/1.5 monospace; background: var(--colorNeutralBackground2); }
.copying { display: flex; align-items: center; gap: 10px; }
.copying[hidden], .query[hidden], .warehouse fluent-button[hidden] { display: none; }
.result-status:empty { display: none; }
.card .icon { grid-area: icon; color: var(--colorBrandForeground1); }
.card .icon:last-child { grid-area: next; align-self: center; color: var(--colorNeutralForeground3); }
.card .title { grid-area: title; font-weight: 600; }
.card .summary { grid-area: summary; font-size: var(--fontSizeBase200); line-height: var(--lineHeightBase200); color: var(--colorNeutralForeground3); }
/* Models stand in one list per question. */
.card.plain {
  grid-template: "title next" auto "summary next" auto "since next" auto / minmax(0, 1fr) auto;
  gap: 0 8px;
  padding: 8px 10px 8px 12px;
  border: 0;
  border-radius: 0;
}
.card.plain + .card.plain { border-top: 1px solid var(--colorNeutralStroke2); }
.card.plain:focus-visible { outline-offset: -2px; }
.card.plain .summary { display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 2; overflow: hidden; }
.card .since { grid-area: since; font-size: var(--fontSizeBase200); line-height: var(--lineHeightBase200); font-weight: 600; }
.privacy { display: flex; align-items: center; gap: 6px; }
.privacy .icon { width: 16px; height: 16px; }

.insertion { display: grid; gap: 12px; padding-top: 8px; }
.under-way { display: grid; gap: 12px; }
.insertion fluent-progress-bar { height: 4px; }
/* There is no way back from the middle of an insertion. */
.frame:has(.insertion[aria-busy]) .bar fluent-button { visibility: hidden; }
.success { display: flex; align-items: center; gap: 8px; }
.success .icon { color: var(--colorPaletteGreenForeground1); stroke-width: 2; }
.sheets { display: grid; gap: 4px; }
.sheets li { display: flex; gap: 8px; font-weight: 600; }
.sheets .icon { color: var(--colorBrandForeground1); }

.reference { display: grid; gap: 12px; }
.results, .family { display: grid; gap: 4px; }
.results { gap: 20px; }
.search { position: sticky; top: 0; z-index: 1; margin: -4px; padding: 4px; background: var(--colorNeutralBackground1); }
.search .input { padding-inline-start: 8px; }
.search .icon { color: var(--colorNeutralForeground3); }
.entry { border-radius: var(--borderRadiusMedium); }
.entry[open] { margin-block: 4px; border: 1px solid var(--colorNeutralStroke2); border-radius: var(--borderRadiusXLarge); }
.entry > :not(summary) { margin: 4px 12px 12px; }
.entry > summary {
  display: grid;
  grid-template: "marker name" auto "marker summary" auto / auto minmax(0, 1fr);
  gap: 2px 8px;
  padding: 8px;
  border-radius: inherit;
  cursor: pointer;
  list-style: none;
}
.entry > summary::-webkit-details-marker { display: none; }
.entry > summary:hover { background: var(--colorSubtleBackgroundHover); }
.entry > summary code { grid-area: name; font-weight: 600; color: var(--colorBrandForeground1); }
.entry > summary .summary { grid-area: summary; font-size: var(--fontSizeBase200); line-height: var(--lineHeightBase200); color: var(--colorNeutralForeground2); }
.others > summary { width: fit-content; padding: 4px 8px; margin-block-end: 8px; cursor: pointer; color: var(--colorBrandForegroundLink); border-radius: 2px; }
a.help { color: var(--colorBrandForegroundLink); font-size: var(--fontSizeBase200); }
.entry > summary .icon { grid-area: marker; width: 16px; height: 16px; margin-top: 2px; }
.entry[open] > summary { border-end-start-radius: 0; border-end-end-radius: 0; }
.entry[open] > summary .icon { transform: rotate(90deg); }
.signature { display: block; padding: 8px 10px; border-radius: var(--borderRadiusMedium); background: var(--colorNeutralBackground3); }
.part { display: grid; gap: 4px; }
.part h3 { color: var(--colorNeutralForeground3); }
.part dl { display: grid; gap: 2px; }
.part dt { display: flex; flex-wrap: wrap; align-items: baseline; gap: 8px; }
.part dt code { font-weight: 600; }
.kind { font-size: var(--fontSizeBase200); color: var(--colorNeutralForeground3); }
.part dd { margin-bottom: 6px; color: var(--colorNeutralForeground2); }
.remarks { white-space: pre-line; }
.example-line { display: grid; gap: 4px; padding: 10px; border-radius: var(--borderRadiusMedium); background: var(--colorNeutralBackground3); }
.example-line + .example-line { margin-top: 4px; }
.example-line .result { color: var(--colorNeutralForeground2); }
.example-line .actions { margin-top: 4px; }
.outcome { display: grid; gap: 6px; font-size: var(--fontSizeBase200); line-height: var(--lineHeightBase200); }
.outcome:empty { display: none; }

.share, .ways { display: grid; gap: 12px; }
.share { gap: 16px; padding-top: 4px; }
.share fluent-progress-bar { height: 4px; }
.holdings, .report, .way, .way details { display: grid; gap: 8px; }
.report:empty { display: none; }
.report {
  padding: 12px;
  border-radius: var(--borderRadiusXLarge);
  background: var(--colorNeutralBackground3);
}
.report h3 { margin-top: 4px; color: var(--colorNeutralForeground2); }
.failure { display: flex; align-items: center; gap: 8px; }
.way {
  padding: 12px;
  border: 1px solid var(--colorNeutralStroke2);
  border-radius: var(--borderRadiusXLarge);
}
.way > p { color: var(--colorNeutralForeground2); }
.way .actions { margin-top: 4px; }
.share summary { width: fit-content; padding: 4px 0; font-size: var(--fontSizeBase200); cursor: pointer; color: var(--colorBrandForegroundLink); border-radius: 2px; }
.formulas { display: grid; gap: 8px; font-size: var(--fontSizeBase200); line-height: var(--lineHeightBase200); }
.formulas li { display: grid; grid-template-columns: minmax(0, 1fr) auto; justify-items: start; align-items: center; }
.formulas .detail { grid-column: 1 / -1; }
.formulas fluent-button { grid-area: 1 / 2; }
.place { font-weight: 600; }
.link { padding: 0; border: 0; font: inherit; font-weight: 600; text-align: start; color: var(--colorBrandForegroundLink); background: none; cursor: pointer; }
.link:hover { text-decoration: underline; }
.formulas .detail { color: var(--colorNeutralForeground2); }
.share[aria-busy="true"] .ways { opacity: 0.55; }
.frame:has(.share[aria-busy]) .bar fluent-button { visibility: hidden; }

/* After the colours at rest, which it takes the place of. */
.card:hover, .card:hover > *, .entry > summary:hover, .entry > summary:hover > * { color: var(--colorNeutralForeground1Hover); }

.frame.notice { display: grid; place-items: center; padding: 24px 16px; }
.notice > div { display: grid; gap: 12px; max-width: 420px; }
.notice .mark { width: 32px; height: 32px; }
.notice h1 { font-size: var(--fontSizeBase500); line-height: var(--lineHeightBase500); }
.notice a.help { font-size: inherit; }

@media (forced-colors: active) {
  .card:not(.plain), .list, .example-line, .signature, .report { border: 1px solid CanvasText; }
  .card:hover { border-color: Highlight; }
}
@media (prefers-reduced-motion: no-preference) {
  .entry > summary .icon { transition: transform 0.12s; }
}
`;
